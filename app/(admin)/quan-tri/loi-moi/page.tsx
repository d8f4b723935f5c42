import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { SearchField } from '@/components/ui/search-field'
import { type Column, Table } from '@/components/ui/table'
import { type InvitableProducer, invitableProducers } from '@/lib/queries/accounts/invitable-producers'
import { dateTimeText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { now } from '@/lib/web/clock'
import { type SearchParams, single } from '@/lib/web/search-params'
import { AdminFrame } from '../frame'

const PATH = '/quan-tri/loi-moi'

export function generateMetadata(): Metadata {
  return { title: staffText()('admin.invitations.title') }
}

function Accounts({ accounts, invitedUntil }: Pick<InvitableProducer, 'accounts' | 'invitedUntil'>) {
  const t = staffText()
  return (
    <div className="grid gap-1">
      <span>
        {accounts.length === 0 ? t('admin.invitations.noAccounts') : accounts.map(({ login }) => login).join(', ')}
      </span>
      {invitedUntil && (
        <span className="text-small text-ink-2">
          {t('admin.invitations.invited', { until: dateTimeText(invitedUntil) })}
        </span>
      )}
    </div>
  )
}

function columns(): readonly Column<InvitableProducer>[] {
  const t = staffText()
  return [
    { key: 'name', header: t('admin.invitations.name'), isRowHeader: true, cell: ({ name }) => name },
    {
      key: 'place',
      header: t('admin.invitations.place'),
      cell: ({ place }) => place ?? t('admin.invitations.unknownPlace')
    },
    { key: 'accounts', header: t('admin.invitations.accounts'), cell: producer => <Accounts {...producer} /> },
    {
      key: 'invite',
      header: t('admin.invitations.invite'),
      cell: ({ code, name }) => (
        <LinkButton href={`${PATH}/${code}`}>
          {t('admin.invitations.invite')}
          <span className="sr-only"> {name}</span>
        </LinkButton>
      )
    }
  ]
}

export default orMissing(async function InvitationsPage({
  searchParams
}: {
  readonly searchParams: Promise<SearchParams>
}) {
  const actor = await requireActor(['producer.invite'])
  const text = single(await searchParams, 'q') ?? ''
  const producers = await invitableProducers(actor, text, await now())
  const t = staffText()
  return (
    <AdminFrame actor={actor}>
      <PageHeader title={t('admin.invitations.title')} lead={t('admin.invitations.lead')} />
      <SearchField action={PATH} label={t('admin.invitations.search')} defaultValue={text} />
      {producers.length === 0 ? (
        <EmptyState title={t('admin.invitations.none')}>{t('admin.invitations.noneExplain')}</EmptyState>
      ) : (
        <>
          <Table
            caption={t('admin.invitations.caption')}
            columns={columns()}
            rows={producers}
            rowKey={({ code }) => code}
          />
          <p className="text-small text-ink-2">{t('admin.invitations.first')}</p>
        </>
      )}
    </AdminFrame>
  )
})
