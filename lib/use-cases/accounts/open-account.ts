import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { checkNewLogin, type LoginRefusal } from '@/lib/ocop/access/login'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { isLoginTaken, writeAccount } from './write-account'

type Refusal = AccessRefusal | LoginRefusal | { readonly code: 'LOGIN_TAKEN' } | TransactionRefusal

/** Opens an account without password and without roles: both are given next, each with its own entry in the history. */
export async function openAccount(
  ctx: UseCaseContext,
  { login: typed, displayName }: { readonly login: string; readonly displayName: string }
): Promise<Result<{ readonly accountId: string }, Refusal>> {
  const allowed = can(ctx.actor, 'account.manage', { accountId: null })
  if (!allowed.ok) return allowed
  const login = checkNewLogin(typed)
  if (!login.ok) return login
  try {
    return await transaction(changeRequest(ctx), async tx =>
      accept({ accountId: await writeAccount(tx, ctx, { login: login.value, displayName, passwordHash: null }) })
    )
  } catch (error) {
    if (!isLoginTaken(error)) throw error
    return refuse({ code: 'LOGIN_TAKEN' })
  }
}
