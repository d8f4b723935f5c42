import type { Role } from '@/lib/ocop/access/actor'
import { isWithin, type PlainDate } from '@/lib/ocop/plain-date'
import type { Tx } from '../client'
import { dayFromColumn } from '../dates'

/** Locks an account until the transaction ends; `null` = there is none. */
export async function lockAccount(tx: Tx, accountId: string) {
  await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR UPDATE`
  return tx.account.findUnique({ where: { id: accountId }, include: { grants: true } })
}

/** Whether an open account other than this one is an administrator on the day. Locks the grants that it counts. */
export async function hasOtherAdministrator(tx: Tx, accountId: string, on: PlainDate): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM role_grant WHERE role = 'administrator' ORDER BY id FOR UPDATE`
  const grants = await tx.roleGrant.findMany({
    where: { role: 'administrator', accountId: { not: accountId }, account: { disabledAt: null } }
  })
  return grants.some(({ fromDay, untilDay }) =>
    isWithin(on, { from: dayFromColumn(fromDay), until: dayFromColumn(untilDay) })
  )
}

interface DatedGrant {
  readonly role: Role
  readonly fromDay: Date
  readonly untilDay: Date | null
}

/** The grants of a list that hold on the day. */
export const grantsHeldOn = <G extends DatedGrant>(grants: readonly G[], on: PlainDate): readonly G[] =>
  grants.filter(({ fromDay, untilDay }) =>
    isWithin(on, { from: dayFromColumn(fromDay), until: dayFromColumn(untilDay) })
  )
