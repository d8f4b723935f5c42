import type { Metadata } from 'next'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { homeOf } from '@/lib/web/landing'

export function generateMetadata(): Metadata {
  return { title: staffText()('signIn.done.title') }
}

/** Where a sign-in in a second tab ends: the first tab still has what was typed. */
export default async function SignedInPage() {
  const t = staffText()
  const actor = await requireActor('signed-in')
  return (
    <>
      <PageHeader title={t('signIn.done.title')} />
      <Banner kind="success" title={t('signIn.done.explain')} />
      <p>
        <a href={homeOf(actor)}>{t('signIn.done.home')}</a>
      </p>
    </>
  )
}
