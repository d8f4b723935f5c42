import type { Metadata } from 'next'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import { staffText, words } from '@/lib/text/text'
import { currentActor } from '@/lib/web/actor'
import { newForm } from '@/lib/web/form-state'
import { homeOf } from '@/lib/web/landing'
import { type SearchParams, single } from '@/lib/web/search-params'
import { NEXT_PARAMETER, ownPath } from '@/lib/web/sign-in-address'
import { enter } from './actions'
import { SignInForm } from './form'

export function generateMetadata(): Metadata {
  return { title: staffText()('signIn.page.title') }
}

const NEWS = { 'mat-khau': 'passwordSet', 'kich-hoat': 'activated', 'dang-xuat': 'signedOut' } as const

const newsIn = (text: string | null): keyof typeof NEWS | null =>
  text !== null && Object.hasOwn(NEWS, text) ? (text as keyof typeof NEWS) : null

export default async function SignInPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const t = staffText()
  const params = await searchParams
  const actor = await currentActor()
  const to = ownPath(single(params, NEXT_PARAMETER) ?? undefined)
  const news = newsIn(single(params, 'da'))
  return (
    <>
      {news && <Banner kind="success" title={t(`signIn.page.${NEWS[news]}`)} />}
      {actor.kind === 'account' && (
        <Banner title={t('signIn.page.already', { name: actor.displayName })}>
          <p className="flex flex-wrap gap-4">
            <a href={to ?? homeOf(actor)}>{t('signIn.page.goOn')}</a>
            <a href="/dang-xuat">{t('signIn.signOut.submit')}</a>
          </p>
        </Banner>
      )}
      <PageHeader title={t('signIn.page.title')} lead={t('signIn.page.lead')} />
      <SignInForm action={enter} initial={newForm(to === null ? {} : { tiep: to })} words={words().signIn.page} />
      <div className="grid max-w-measure gap-2">
        <h2 className="text-h3">{t('signIn.page.forgotten')}</h2>
        <p>{t('signIn.page.forgottenExplain')}</p>
        <p>
          <a href="/dat-lai-mat-khau">{t('signIn.page.forgottenLink')}</a>
        </p>
        <h2 className="pt-4 text-h3">{t('signIn.page.invited')}</h2>
        <p>
          <a href="/kich-hoat">{t('signIn.page.invitedLink')}</a>
        </p>
      </div>
    </>
  )
}
