import { findToken, spendToken } from '@/lib/data/accounts/tokens'
import { database } from '@/lib/data/client'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AttemptRefusal } from '@/lib/ocop/access/attempt-limits'
import { checkNewPassword, type NewPasswordRefusal } from '@/lib/ocop/access/new-password'
import { readPrintedCode } from '@/lib/ocop/access/printed-code'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { hashPassword } from '@/lib/services/password'
import { sha256 } from '@/lib/services/secrets'
import { changeRequest, type UseCaseContext } from '../context'
import { type FromClient, printedCodeAttempt } from './attempt'
import { setPassword } from './set-password'

type Refusal = AttemptRefusal | NewPasswordRefusal | { readonly code: 'PRINTED_CODE_INVALID' } | TransactionRefusal

/** Sets a password with a printed letter, once, and ends every session of the account. Answers the login to sign in with. */
export async function resetPassword(
  ctx: UseCaseContext & FromClient,
  { code: typed, password, again }: { readonly code: string; readonly password: string; readonly again: string }
): Promise<Result<{ readonly login: string }, Refusal>> {
  const attempt = await printedCodeAttempt(ctx)
  if (!attempt.ok) return attempt
  const code = readPrintedCode(typed)
  const token = code === null ? null : await findToken(database(), 'password_reset', sha256(code), ctx.at)
  if (!token?.account || token.account.disabledAt) return refuse({ code: 'PRINTED_CODE_INVALID' })
  await attempt.value.succeeded()
  const { account } = token
  const checked = checkNewPassword(password, again, account.login)
  if (!checked.ok) return checked
  const passwordHash = await hashPassword(checked.value)
  return transaction<{ readonly login: string }, Refusal>(changeRequest(ctx), async tx => {
    if (!(await spendToken(tx, token.id, ctx.at))) return refuse({ code: 'PRINTED_CODE_INVALID' })
    await setPassword(tx, ctx, { accountId: account.id, passwordHash, keepSession: null, how: 'reset' })
    return accept({ login: account.login })
  })
}
