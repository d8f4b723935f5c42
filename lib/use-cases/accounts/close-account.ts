import { hasOtherAdministrator, lockAccount } from '@/lib/data/accounts/account'
import { revokeSessions } from '@/lib/data/accounts/sessions'
import { recordAct } from '@/lib/data/acts'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'

type Refusal =
  | AccessRefusal
  | { readonly code: 'ACCOUNT_NOT_FOUND' }
  | { readonly code: 'LAST_ADMINISTRATOR' }
  | TransactionRefusal

/** Closes an account for good: nobody signs in with it, every session ends at once. What it did stays. Closing twice is once. */
export async function closeAccount(
  ctx: UseCaseContext,
  { accountId }: { readonly accountId: string }
): Promise<Result<true, Refusal>> {
  const allowed = can(ctx.actor, 'account.manage', { accountId })
  if (!allowed.ok) return allowed
  return transaction<true, Refusal>(changeRequest(ctx), async tx => {
    const account = await lockAccount(tx, accountId)
    if (!account) return refuse({ code: 'ACCOUNT_NOT_FOUND' })
    if (account.disabledAt) return accept(true)
    const administers = account.grants.some(({ role }) => role === 'administrator')
    if (administers && !(await hasOtherAdministrator(tx, accountId, ctx.today)))
      return refuse({ code: 'LAST_ADMINISTRATOR' })
    await tx.account.update({ where: { id: accountId }, data: { disabledAt: ctx.at } })
    await revokeSessions(tx, { accountId, at: ctx.at })
    await recordAct(tx, {
      kind: 'account.closed',
      visibility: 'internal',
      accountId: authorOf(ctx),
      subject: accountId,
      body: {},
      at: ctx.at
    })
    return accept(true)
  })
}
