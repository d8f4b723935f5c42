import { grantsHeldOn } from '@/lib/data/accounts/account'
import { database } from '@/lib/data/client'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { Role } from '@/lib/ocop/access/actor'
import type { AttemptRefusal } from '@/lib/ocop/access/attempt-limits'
import { readLogin } from '@/lib/ocop/access/login'
import { sessionSpan } from '@/lib/ocop/access/session-span'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { isPassword } from '@/lib/services/password'
import { newToken, sha256 } from '@/lib/services/secrets'
import { changeRequest, type UseCaseContext } from '../context'
import { type FromClient, passwordAttempt } from './attempt'

export interface OpenedSession {
  /** The secret of the session, for the cookie and for nothing else. */
  readonly token: string
  readonly seconds: number
  readonly roles: readonly Role[]
}

/**
 * Opens a session for whoever knows login and password. Every failure answers `SIGN_IN_FAILED` after the same work: no such
 * account, a closed one, none of its passwords. Too many failures answer `TOO_MANY_ATTEMPTS` without looking.
 */
export async function signIn(
  ctx: UseCaseContext & FromClient,
  { login: typed, password }: { readonly login: string; readonly password: string }
): Promise<Result<OpenedSession, AttemptRefusal | { readonly code: 'SIGN_IN_FAILED' } | TransactionRefusal>> {
  const login = readLogin(typed)
  const attempt = await passwordAttempt(ctx, login)
  if (!attempt.ok) return attempt
  const account = await database().account.findUnique({ where: { login }, include: { grants: true } })
  const matches = await isPassword(password, account?.disabledAt ? null : (account?.passwordHash ?? null))
  if (!account || !matches) return refuse({ code: 'SIGN_IN_FAILED' })
  await attempt.value.succeeded()

  const roles = grantsHeldOn(account.grants, ctx.today).map(({ role }) => role)
  const span = sessionSpan(roles)
  const token = newToken()
  return transaction(changeRequest(ctx), async tx => {
    await tx.session.create({
      data: {
        id: ctx.newId(),
        tokenHash: sha256(token),
        accountId: account.id,
        createdAt: ctx.at,
        lastSeenAt: ctx.at,
        idleUntil: new Date(ctx.at.getTime() + span.idle),
        absoluteUntil: new Date(ctx.at.getTime() + span.absolute),
        userAgent: ctx.client.userAgent
      }
    })
    return accept({ token, seconds: Math.floor(span.absolute / 1000), roles })
  })
}
