import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/page-header'
import { staffText, words } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { type SearchParams, single } from '@/lib/web/search-params'
import { setNewPassword } from './actions'
import { ResetForm } from './form'

export function generateMetadata(): Metadata {
  // The address may carry a code: it must not travel to other sites. (Without any referrer the form would have no origin.)
  return { title: staffText()('signIn.reset.title'), referrer: 'same-origin' }
}

export default async function ResetPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const t = staffText()
  const code = single(await searchParams, 'ma') ?? ''
  return (
    <>
      <PageHeader title={t('signIn.reset.title')} lead={t('signIn.reset.lead')} />
      <ResetForm
        action={setNewPassword}
        initial={newForm({ code })}
        words={words().signIn.reset}
        passwordWords={words().signIn.newPassword}
      />
    </>
  )
}
