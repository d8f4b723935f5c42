import { recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { dayToColumn } from '@/lib/data/dates'
import { violationOf } from '@/lib/data/violation'
import type { Role } from '@/lib/ocop/access/actor'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { authorOf, type UseCaseContext } from '../context'

interface NewAccount {
  readonly login: string
  readonly displayName: string
  readonly passwordHash: string | null
}

/** Writes an account with its history entry. Entries name ids only: a phone number must not live in the history for ever. */
export async function writeAccount(tx: Tx, ctx: UseCaseContext, account: NewAccount): Promise<string> {
  const id = ctx.newId()
  await tx.account.create({ data: { id, ...account, createdAt: ctx.at } })
  await recordAct(tx, {
    kind: 'account.opened',
    visibility: 'internal',
    accountId: authorOf(ctx),
    subject: id,
    body: {},
    at: ctx.at
  })
  return id
}

export interface NewGrant {
  readonly accountId: string
  readonly role: Role
  readonly unitId: string | null
  readonly producerId: string | null
  readonly from: PlainDate
  readonly until: PlainDate | null
}

/** Writes a role with its history entry. */
export async function writeGrant(tx: Tx, ctx: UseCaseContext, grant: NewGrant): Promise<string> {
  const { accountId, role, unitId, producerId, from, until } = grant
  const id = ctx.newId()
  await tx.roleGrant.create({
    data: {
      id,
      accountId,
      role,
      unitId,
      producerId,
      fromDay: dayToColumn(from),
      untilDay: dayToColumn(until),
      grantedAt: ctx.at,
      grantedBy: authorOf(ctx)
    }
  })
  await recordAct(tx, {
    kind: 'account.role-granted',
    visibility: 'internal',
    accountId: authorOf(ctx),
    subject: accountId,
    body: { grant: id, role, unit: unitId, producer: producerId, from, until },
    at: ctx.at
  })
  return id
}

/** Whether the database refused because the login belongs to somebody already. */
export const isLoginTaken = (error: unknown): boolean => violationOf(error)?.constraint === 'account_login_key'
