import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { can } from '@/lib/ocop/access/can'
import { accountOf } from '@/lib/queries/accounts/accounts'
import { listPlaces } from '@/lib/queries/places'
import { dateTimeText } from '@/lib/text/dates'
import { staffText, words } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { id as idField } from '@/lib/web/fields'
import { newForm } from '@/lib/web/form-state'
import { missing } from '@/lib/web/missing'
import { type SearchParams, single } from '@/lib/web/search-params'
import { close, grant, printReset } from '../../actions'
import { AdminFrame } from '../../frame'
import { LetterForm } from '../../letter-form'
import { letterWords } from '../../letter-words'
import { GRANTABLE } from '../../schema'
import { CloseForm } from './close-form'
import { GrantForm } from './grant-form'
import { RoleTable } from './role-table'

interface Props {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<SearchParams>
}

export function generateMetadata(): Metadata {
  return { title: staffText()('admin.account.kicker') }
}

const NEWS = { mo: 'justOpened', giao: 'granted', het: 'ended', dong: 'closed' } as const

function News({ done }: { readonly done: string | null }) {
  if (done === null || !Object.hasOwn(NEWS, done)) return null
  return <Banner kind="success" title={staffText()(`admin.account.${NEWS[done as keyof typeof NEWS]}`)} />
}

function roleChoices() {
  const t = staffText()
  return GRANTABLE.map(value => ({
    value,
    label: value === 'officer-and-publisher' ? t('admin.grant.preset') : t(`signIn.role.${value}`)
  }))
}

export default orMissing(async function AccountPage({ params, searchParams }: Props) {
  const actor = await requireActor(['account.view'])
  const { id } = await params
  if (!idField().safeParse(id).success) missing()
  const found = await accountOf(actor, id)
  const account = (found.ok ? found.value : null) ?? missing()
  const t = staffText()
  const mayGrant = can(actor, 'account.grant', { accountId: id }).ok && account.closedAt === null
  const mayReset = can(actor, 'account.reset', { accountId: id, grants: [] }).ok && account.closedAt === null
  const { items } = await listPlaces({ on: actor.on, level: 'province', limit: 100, offset: 0 })
  return (
    <AdminFrame actor={actor}>
      <div className="grid gap-8 print:hidden">
        <News done={single(await searchParams, 'da')} />
        <PageHeader kicker={t('admin.account.kicker')} title={account.displayName} />
        {actor.accountId === id && <Banner title={t('admin.account.own')} />}
        <SummaryList
          rows={[
            { key: 'login', label: t('admin.account.login'), value: account.login },
            {
              key: 'password',
              label: t('admin.account.password'),
              value: t(account.hasPassword ? 'admin.account.hasPassword' : 'admin.account.noPassword')
            },
            { key: 'opened', label: t('admin.account.openedAt'), value: dateTimeText(account.openedAt) },
            ...(account.closedAt
              ? [{ key: 'closed', label: t('admin.account.closedAt'), value: dateTimeText(account.closedAt) }]
              : []),
            {
              key: 'seen',
              label: t('admin.account.lastSeen'),
              value: account.lastSeenAt ? dateTimeText(account.lastSeenAt) : t('admin.accounts.never')
            }
          ]}
        />
        <section className="grid gap-4">
          <h2>{t('admin.roles.title')}</h2>
          <RoleTable accountId={id} roles={account.roles} mayEnd={mayGrant} />
        </section>
      </div>
      {mayReset && (
        <section className="grid gap-4">
          <h2 className="print:hidden">{t('admin.letter.resetTitle')}</h2>
          <p className="max-w-measure print:hidden">{t('admin.letter.resetExplain')}</p>
          <LetterForm action={printReset} initial={newForm()} sends={{ accountId: id }} words={letterWords('reset')} />
        </section>
      )}
      {mayGrant && (
        <section className="grid gap-4 print:hidden">
          <h2>{t('admin.grant.title')}</h2>
          <GrantForm
            action={grant}
            initial={newForm()}
            accountId={id}
            roles={roleChoices()}
            provinces={items.map(({ code, fullName }) => ({ value: code, label: fullName }))}
            words={words().admin.grant}
          />
        </section>
      )}
      {mayGrant && (
        <section className="grid gap-4 print:hidden">
          <h2>{t('admin.close.title')}</h2>
          <p className="max-w-measure">{t('admin.close.explain')}</p>
          <CloseForm action={close} initial={newForm()} accountId={id} words={words().admin.close} />
        </section>
      )}
    </AdminFrame>
  )
})
