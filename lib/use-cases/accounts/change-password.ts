import { database } from '@/lib/data/client'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AttemptRefusal } from '@/lib/ocop/access/attempt-limits'
import { checkNewPassword, type NewPasswordRefusal } from '@/lib/ocop/access/new-password'
import type { AccessRefusal } from '@/lib/ocop/access/refusal'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { hashPassword, isPassword } from '@/lib/services/password'
import { changeRequest, type UseCaseContext } from '../context'
import { type FromClient, passwordAttempt } from './attempt'
import { setPassword } from './set-password'

type Refusal =
  | AccessRefusal
  | AttemptRefusal
  | NewPasswordRefusal
  | { readonly code: 'PASSWORD_WRONG' }
  | TransactionRefusal

/** Changes one's own password. Every other session of the account ends. */
export async function changePassword(
  ctx: UseCaseContext & FromClient & { readonly sessionId: string | null },
  { current, password, again }: { readonly current: string; readonly password: string; readonly again: string }
): Promise<Result<true, Refusal>> {
  const { actor } = ctx
  if (actor.kind !== 'account') return refuse({ code: 'SIGN_IN_REQUIRED' })
  const account = await database().account.findUniqueOrThrow({ where: { id: actor.accountId } })
  const attempt = await passwordAttempt(ctx, account.login)
  if (!attempt.ok) return attempt
  if (!(await isPassword(current, account.passwordHash))) return refuse({ code: 'PASSWORD_WRONG' })
  await attempt.value.succeeded()
  const checked = checkNewPassword(password, again, account.login)
  if (!checked.ok) return checked
  const passwordHash = await hashPassword(checked.value)
  return transaction(changeRequest(ctx), async tx => {
    await setPassword(tx, ctx, { accountId: account.id, passwordHash, keepSession: ctx.sessionId, how: 'changed' })
    return accept(true as const)
  })
}
