import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { RoleList } from '@/app/role-list'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { SearchField } from '@/components/ui/search-field'
import { type Column, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { canSomewhere } from '@/lib/ocop/access/can'
import { type AccountView, listAccounts } from '@/lib/queries/accounts/accounts'
import { dateTimeText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { missing } from '@/lib/web/missing'
import { hrefWith, pageNumber, type SearchParams, single } from '@/lib/web/search-params'
import { AdminFrame } from '../frame'

const PATH = '/quan-tri/tai-khoan'

export function generateMetadata(): Metadata {
  return { title: staffText()('admin.accounts.title') }
}

function State({ account }: { readonly account: AccountView }) {
  const t = staffText()
  if (account.closedAt)
    return (
      <Tag tone="clay" shape="crossed">
        {t('admin.accounts.closed')}
      </Tag>
    )
  return account.hasPassword ? (
    <Tag tone="leaf" shape="disc">
      {t('admin.accounts.opened')}
    </Tag>
  ) : (
    <Tag tone="grain" shape="half">
      {t('admin.accounts.waiting')}
    </Tag>
  )
}

function columns(): readonly Column<AccountView>[] {
  const t = staffText()
  return [
    {
      key: 'login',
      header: t('admin.accounts.login'),
      isRowHeader: true,
      cell: ({ id, login }) => <a href={`${PATH}/${id}`}>{login}</a>
    },
    { key: 'name', header: t('admin.accounts.name'), cell: ({ displayName }) => displayName },
    {
      key: 'roles',
      header: t('admin.accounts.roles'),
      cell: ({ roles }) => <RoleList roles={roles} none={t('admin.accounts.noRoles')} />
    },
    {
      key: 'seen',
      header: t('admin.accounts.lastSeen'),
      cell: ({ lastSeenAt }) => (lastSeenAt ? dateTimeText(lastSeenAt) : t('admin.accounts.never'))
    },
    { key: 'state', header: t('admin.accounts.state'), cell: account => <State account={account} /> }
  ]
}

export default orMissing(async function AccountsPage({
  searchParams
}: {
  readonly searchParams: Promise<SearchParams>
}) {
  const actor = await requireActor(['account.view'])
  const params = await searchParams
  const [text, page] = [single(params, 'q') ?? '', pageNumber(params)]
  const found = await listAccounts(actor, { text, page, on: actor.on })
  if (!found.ok) missing()
  const { items, pages, total } = found.value
  const t = staffText()
  return (
    <AdminFrame actor={actor}>
      <PageHeader
        title={t('admin.accounts.title')}
        lead={t('admin.accounts.lead')}
        actions={
          canSomewhere(actor, 'account.manage').ok && (
            <LinkButton href={`${PATH}/mo`}>{t('admin.accounts.open')}</LinkButton>
          )
        }
      />
      <SearchField action={PATH} label={t('admin.accounts.search')} defaultValue={text} />
      <Table
        caption={t('admin.accounts.caption', { total })}
        columns={columns()}
        rows={items}
        rowKey={({ id }) => id}
      />
      <Pagination
        page={page}
        pages={pages}
        hrefOf={number => hrefWith(PATH, text === '' ? [] : [['q', text]], { trang: String(number) })}
      />
    </AdminFrame>
  )
})
