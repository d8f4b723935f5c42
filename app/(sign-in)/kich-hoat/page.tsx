import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/page-header'
import { staffText, words } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { type SearchParams, single } from '@/lib/web/search-params'
import { activate } from './actions'
import { ActivateForm } from './form'

export function generateMetadata(): Metadata {
  // The address may carry a code: it must not travel to other sites. (Without any referrer the form would have no origin.)
  return { title: staffText()('signIn.activate.title'), referrer: 'same-origin' }
}

export default async function ActivatePage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const t = staffText()
  const code = single(await searchParams, 'ma') ?? ''
  const { reset, activate: own, newPassword } = words().signIn
  return (
    <>
      <PageHeader title={t('signIn.activate.title')} lead={t('signIn.activate.lead')} />
      <ActivateForm
        action={activate}
        initial={newForm({ code })}
        words={{ ...own, codeHint: reset.codeHint }}
        passwordWords={newPassword}
      />
    </>
  )
}
