import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Press } from '@/app/press'
import { RoleList } from '@/app/role-list'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { type Column, Table } from '@/components/ui/table'
import { ownAccount, type SessionView } from '@/lib/queries/accounts/own-account'
import { dateTimeText } from '@/lib/text/dates'
import { deviceText } from '@/lib/text/device'
import { staffText, words } from '@/lib/text/text'
import { requireActor, signedIn } from '@/lib/web/actor'
import { now } from '@/lib/web/clock'
import { newForm } from '@/lib/web/form-state'
import { homeOf } from '@/lib/web/landing'
import { type SearchParams, single } from '@/lib/web/search-params'
import { changeOwnPassword, endEverySession, endOwnSession } from './actions'
import { PasswordForm } from './password-form'

export function generateMetadata(): Metadata {
  return { title: staffText()('signIn.account.title') }
}

function sessionColumns(current: string): readonly Column<SessionView>[] {
  const t = staffText()
  return [
    {
      key: 'device',
      header: t('signIn.account.device'),
      isRowHeader: true,
      cell: ({ userAgent }) => deviceText(userAgent)
    },
    { key: 'started', header: t('signIn.account.started'), cell: ({ startedAt }) => dateTimeText(startedAt) },
    { key: 'seen', header: t('signIn.account.lastSeen'), cell: ({ lastSeenAt }) => dateTimeText(lastSeenAt) },
    {
      key: 'end',
      header: t('signIn.account.end'),
      cell: ({ id, startedAt }) =>
        id === current ? (
          t('signIn.account.thisOne')
        ) : (
          <Press
            action={endOwnSession}
            initial={newForm()}
            label={t('signIn.account.end')}
            of={dateTimeText(startedAt)}
            sends={{ sessionId: id }}
          />
        )
    }
  ]
}

export default async function OwnAccountPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const actor = await requireActor('signed-in')
  const session = (await signedIn()) ?? notFound()
  const t = staffText()
  const account = await ownAccount(actor, await now())
  const done = single(await searchParams, 'da')
  return (
    <>
      {done === 'mat-khau' && <Banner kind="success" title={t('signIn.account.changed')} />}
      {done === 'phien' && <Banner kind="success" title={t('signIn.account.ended')} />}
      <PageHeader
        title={t('signIn.account.title')}
        actions={
          <>
            <LinkButton href={homeOf(actor)}>{t('signIn.account.home')}</LinkButton>
            <LinkButton href="/dang-xuat">{t('signIn.signOut.submit')}</LinkButton>
          </>
        }
      />
      <SummaryList
        rows={[
          { key: 'name', label: t('signIn.account.name'), value: account.displayName },
          { key: 'login', label: t('signIn.account.login'), value: account.login },
          {
            key: 'roles',
            label: t('signIn.account.roles'),
            value: <RoleList roles={account.roles} none={t('signIn.account.noRoles')} />
          }
        ]}
      />
      <section className="grid gap-4">
        <h2>{t('signIn.account.sessions')}</h2>
        <Table
          caption={t('signIn.account.sessions')}
          captionHidden
          columns={sessionColumns(session.sessionId)}
          rows={account.sessions}
          rowKey={({ id }) => id}
        />
        <p className="max-w-measure">{t('signIn.account.endAllExplain')}</p>
        <Press action={endEverySession} initial={newForm()} label={t('signIn.account.endAll')} />
      </section>
      <section className="grid gap-4">
        <h2>{t('signIn.account.change')}</h2>
        <PasswordForm
          action={changeOwnPassword}
          initial={newForm()}
          words={words().signIn.account}
          passwordWords={words().signIn.newPassword}
        />
      </section>
    </>
  )
}
