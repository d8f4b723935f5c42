import { grantsHeldOn, lockAccount } from '@/lib/data/accounts/account'
import { revokeSessions } from '@/lib/data/accounts/sessions'
import type { Tx } from '@/lib/data/client'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { Role } from '@/lib/ocop/access/actor'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { placeOfRole, type RolePlaceRefusal } from './role-place'
import { writeGrant } from './write-account'

type Refusal =
  | AccessRefusal
  | RolePlaceRefusal
  | { readonly code: 'ACCOUNT_NOT_FOUND' }
  | { readonly code: 'ACCOUNT_CLOSED' }
  | { readonly code: 'GRANT_ALREADY_HELD' }
  | { readonly code: 'GRANT_ENDS_BEFORE_IT_BEGINS' }
  | TransactionRefusal

export interface GrantRoleInput {
  readonly accountId: string
  /** Given together; the preset of a provincial officer is `province_officer` and `publisher`. */
  readonly roles: readonly [Role, ...Role[]]
  /** The official code of the place on the first day; `null` = the whole country. */
  readonly placeCode: string | null
  readonly from: PlainDate
  /** The first day on which the roles are no longer held; `null` = until ended. */
  readonly until: PlainDate | null
}

async function grantOne(
  tx: Tx,
  ctx: UseCaseContext,
  role: Role,
  { accountId, placeCode, from, until }: GrantRoleInput
): Promise<Result<string, Refusal>> {
  const place = await placeOfRole(tx, role, placeCode, from)
  if (!place.ok) return place
  const unitId = place.value
  const same = await tx.roleGrant.findMany({ where: { accountId, role, unitId } })
  if (grantsHeldOn(same, from).length > 0) return refuse({ code: 'GRANT_ALREADY_HELD' })
  return accept(await writeGrant(tx, ctx, { accountId, role, unitId, producerId: null, from, until }))
}

/**
 * Gives roles over a place for a span of days. Nobody gives any to themselves. Sessions of the account end, so that it comes back
 * with the span that its roles now ask for.
 */
export async function grantRole(
  ctx: UseCaseContext,
  input: GrantRoleInput
): Promise<Result<readonly string[], Refusal>> {
  const { accountId, roles, from, until } = input
  const allowed = can(ctx.actor, 'account.grant', { accountId })
  if (!allowed.ok) return allowed
  if (until !== null && until <= from) return refuse({ code: 'GRANT_ENDS_BEFORE_IT_BEGINS' })
  return transaction<readonly string[], Refusal>(changeRequest(ctx), async tx => {
    const account = await lockAccount(tx, accountId)
    if (!account) return refuse({ code: 'ACCOUNT_NOT_FOUND' })
    if (account.disabledAt) return refuse({ code: 'ACCOUNT_CLOSED' })
    const ids: string[] = []
    for (const role of roles) {
      const granted = await grantOne(tx, ctx, role, input)
      if (!granted.ok) return granted
      ids.push(granted.value)
    }
    await revokeSessions(tx, { accountId, at: ctx.at })
    return accept(ids)
  })
}
