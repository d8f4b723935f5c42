import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { readLogin } from '@/lib/ocop/access/login'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { hashPassword } from '@/lib/services/password'
import { newPassword } from '@/lib/services/secrets'
import { changeRequest, type UseCaseContext } from '../context'
import { setPassword } from './set-password'

type Refusal =
  | AccessRefusal
  | { readonly code: 'ACCOUNT_NOT_FOUND' }
  | { readonly code: 'ACCOUNT_CLOSED' }
  | TransactionRefusal

/** Gives an account a password made up on the spot, at the operator's terminal. Its sessions end. */
export async function makePassword(
  ctx: UseCaseContext,
  { login }: { readonly login: string }
): Promise<Result<{ readonly login: string; readonly password: string }, Refusal>> {
  const password = newPassword()
  const passwordHash = await hashPassword(password)
  return transaction<{ readonly login: string; readonly password: string }, Refusal>(changeRequest(ctx), async tx => {
    const account = await tx.account.findUnique({ where: { login: readLogin(login) } })
    if (ctx.actor.kind !== 'system') return refuse({ code: 'NOT_PERMITTED', verb: 'account.reset' })
    const allowed = can(ctx.actor, 'account.reset', { accountId: account?.id ?? '', grants: [] })
    if (!allowed.ok) return allowed
    if (!account) return refuse({ code: 'ACCOUNT_NOT_FOUND' })
    if (account.disabledAt) return refuse({ code: 'ACCOUNT_CLOSED' })
    await setPassword(tx, ctx, { accountId: account.id, passwordHash, keepSession: null, how: 'set' })
    return accept({ login: account.login, password })
  })
}
