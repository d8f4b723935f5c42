import { Press } from '@/app/press'
import { type Column, Table } from '@/components/ui/table'
import { addDays } from '@/lib/ocop/plain-date'
import type { RoleView } from '@/lib/queries/accounts/role-view'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { end } from '../../actions'

interface RoleTableProps {
  readonly accountId: string
  readonly roles: readonly RoleView[]
  /** Whether the reader may end them. */
  readonly mayEnd: boolean
}

function lastDay({ from, until }: RoleView): string {
  const t = staffText()
  if (until === null) return t('admin.roles.open')
  return until <= from ? t('admin.roles.never') : dateText(addDays(until, -1))
}

/** Every role the account holds, will hold or has held. */
export function RoleTable({ accountId, roles, mayEnd }: RoleTableProps) {
  const t = staffText()
  if (roles.length === 0) return <p>{t('admin.roles.none')}</p>
  const states = { held: t('admin.roles.held'), coming: t('admin.roles.coming'), ended: t('admin.roles.over') }
  const columns: readonly Column<RoleView>[] = [
    { key: 'role', header: t('admin.roles.role'), isRowHeader: true, cell: ({ role }) => t(`signIn.role.${role}`) },
    { key: 'place', header: t('admin.roles.place'), cell: ({ place }) => place ?? t('signIn.wholeCountry') },
    { key: 'from', header: t('admin.roles.from'), cell: ({ from }) => dateText(from) },
    { key: 'until', header: t('admin.roles.until'), cell: lastDay },
    { key: 'state', header: t('admin.roles.state'), cell: ({ state }) => states[state] }
  ]
  const ending: Column<RoleView> = {
    key: 'end',
    header: t('admin.roles.end'),
    cell: ({ grantId, role, state }) =>
      state !== 'ended' && (
        <Press
          action={end}
          initial={newForm()}
          label={t('admin.roles.end')}
          of={t('admin.roles.endOf', { role: t(`signIn.role.${role}`) })}
          sends={{ accountId, grantId }}
        />
      )
  }
  return (
    <Table
      caption={t('admin.roles.caption')}
      captionHidden
      columns={mayEnd ? [...columns, ending] : columns}
      rows={roles}
      rowKey={({ grantId }) => grantId}
    />
  )
}
