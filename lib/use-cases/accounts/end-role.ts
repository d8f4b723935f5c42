import { grantsHeldOn, hasOtherAdministrator, lockAccount } from '@/lib/data/accounts/account'
import { recordAct } from '@/lib/data/acts'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { latest } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'

type Refusal =
  | AccessRefusal
  | { readonly code: 'GRANT_NOT_FOUND' }
  | { readonly code: 'LAST_ADMINISTRATOR' }
  | TransactionRefusal

/** Ends a role from today on; one that has not begun never will. Takes effect at the holder's next request. */
export async function endRole(
  ctx: UseCaseContext,
  { accountId, grantId }: { readonly accountId: string; readonly grantId: string }
): Promise<Result<true, Refusal>> {
  const allowed = can(ctx.actor, 'account.grant', { accountId })
  if (!allowed.ok) return allowed
  return transaction<true, Refusal>(changeRequest(ctx), async tx => {
    const account = await lockAccount(tx, accountId)
    const grant = account?.grants.find(({ id }) => id === grantId)
    const until = grant ? dayFromColumn(grant.untilDay) : null
    if (!grant || (until !== null && until <= ctx.today)) return refuse({ code: 'GRANT_NOT_FOUND' })
    const administersNow = grant.role === 'administrator' && grantsHeldOn([grant], ctx.today).length > 0
    if (administersNow && !(await hasOtherAdministrator(tx, accountId, ctx.today)))
      return refuse({ code: 'LAST_ADMINISTRATOR' })
    const endsOn = latest(ctx.today, dayFromColumn(grant.fromDay)) ?? ctx.today
    await tx.roleGrant.update({ where: { id: grantId }, data: { untilDay: dayToColumn(endsOn) } })
    await recordAct(tx, {
      kind: 'account.role-ended',
      visibility: 'internal',
      accountId: authorOf(ctx),
      subject: accountId,
      body: { grant: grantId, until: endsOn },
      at: ctx.at
    })
    return accept(true)
  })
}
