import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { readPhone } from '@/lib/ocop/access/login'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result } from '@/lib/ocop/result'
import { type RoleView, rolesOf } from './role-view'

/** An account as administrators and auditors see it. */
export interface AccountView {
  readonly id: string
  readonly login: string
  readonly displayName: string
  readonly hasPassword: boolean
  readonly openedAt: Date
  readonly closedAt: Date | null
  readonly lastSeenAt: Date | null
  readonly roles: readonly RoleView[]
}

const PAGE = 50

const select = {
  id: true,
  login: true,
  displayName: true,
  passwordHash: true,
  createdAt: true,
  disabledAt: true,
  sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' as const }, take: 1 }
}

interface AccountRow {
  readonly id: string
  readonly login: string
  readonly displayName: string
  readonly passwordHash: string | null
  readonly createdAt: Date
  readonly disabledAt: Date | null
  readonly sessions: readonly { readonly lastSeenAt: Date }[]
}

const viewOf = (row: AccountRow, roles: ReadonlyMap<string, readonly RoleView[]>): AccountView => ({
  id: row.id,
  login: row.login,
  displayName: row.displayName,
  hasPassword: row.passwordHash !== null,
  openedAt: row.createdAt,
  closedAt: row.disabledAt,
  lastSeenAt: row.sessions[0]?.lastSeenAt ?? null,
  roles: roles.get(row.id) ?? []
})

/** A page of accounts by login, those that match a text in login or name, with their roles on a day. */
export async function listAccounts(
  actor: Actor,
  { text, page, on }: { readonly text: string; readonly page: number; readonly on: PlainDate }
): Promise<
  Result<{ readonly items: readonly AccountView[]; readonly pages: number; readonly total: number }, AccessRefusal>
> {
  const allowed = can(actor, 'account.view', null)
  if (!allowed.ok) return allowed
  const sought = { contains: readPhone(text) ?? text, mode: 'insensitive' as const }
  const where = text === '' ? {} : { OR: [{ login: sought }, { displayName: sought }] }
  const [total, rows] = await Promise.all([
    database().account.count({ where }),
    database().account.findMany({
      where,
      select,
      orderBy: [{ disabledAt: { sort: 'asc', nulls: 'first' } }, { login: 'asc' }],
      skip: (page - 1) * PAGE,
      take: PAGE
    })
  ])
  const roles = await rolesOf(
    rows.map(({ id }) => id),
    on
  )
  return accept({ items: rows.map(row => viewOf(row, roles)), pages: Math.max(1, Math.ceil(total / PAGE)), total })
}

/** One account; `null` = there is none. */
export async function accountOf(
  actor: Actor & { readonly kind: 'account' },
  id: string
): Promise<Result<AccountView | null, AccessRefusal>> {
  const allowed = can(actor, 'account.view', null)
  if (!allowed.ok) return allowed
  const row = await database().account.findUnique({ where: { id }, select })
  return accept(row ? viewOf(row, await rolesOf([id], actor.on)) : null)
}
