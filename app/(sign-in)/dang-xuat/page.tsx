import type { Metadata } from 'next'
import { Press } from '@/app/press'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { staffText } from '@/lib/text/text'
import { currentActor } from '@/lib/web/actor'
import { newForm } from '@/lib/web/form-state'
import { homeOf } from '@/lib/web/landing'
import { leave } from './actions'

export function generateMetadata(): Metadata {
  return { title: staffText()('signIn.signOut.title') }
}

export default async function SignOutPage() {
  const t = staffText()
  const actor = await currentActor()
  return (
    <>
      <PageHeader title={t('signIn.signOut.title')} lead={t('signIn.signOut.explain')} />
      <div className="flex flex-wrap gap-3">
        <Press action={leave} initial={newForm()} kind="primary" label={t('signIn.signOut.submit')} />
        <LinkButton href={homeOf(actor)}>{t('signIn.signOut.stay')}</LinkButton>
      </div>
    </>
  )
}
