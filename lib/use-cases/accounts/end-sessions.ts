import { revokeSessions } from '@/lib/data/accounts/sessions'
import { database } from '@/lib/data/client'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/refusal'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { sha256 } from '@/lib/services/secrets'
import { changeRequest, type UseCaseContext } from '../context'

type EndRefusal = AccessRefusal | { readonly code: 'SESSION_NOT_FOUND' } | TransactionRefusal

async function end(ctx: UseCaseContext, only: string | null): Promise<Result<number, EndRefusal>> {
  const { actor, at } = ctx
  if (actor.kind !== 'account') return refuse({ code: 'SIGN_IN_REQUIRED' })
  return transaction(changeRequest(ctx), async tx =>
    accept(await revokeSessions(tx, { accountId: actor.accountId, at, ...(only !== null && { only }) }))
  )
}

/** Ends one session of one's own. Ending it twice is once. */
export async function endSession(
  ctx: UseCaseContext,
  { sessionId }: { readonly sessionId: string }
): Promise<Result<number, EndRefusal>> {
  const ended = await end(ctx, sessionId)
  return ended.ok && ended.value === 0 ? refuse({ code: 'SESSION_NOT_FOUND' }) : ended
}

/** Ends every session of one's own, this one too. Answers how many there were. */
export const endAllSessions = (ctx: UseCaseContext): Promise<Result<number, EndRefusal>> => end(ctx, null)

/** Signs out of the session that carries the request. Without one there is nothing to do. */
export async function signOut(
  ctx: UseCaseContext & { readonly sessionId: string | null }
): Promise<Result<number, EndRefusal>> {
  return ctx.sessionId === null || ctx.actor.kind !== 'account' ? accept(0) : end(ctx, ctx.sessionId)
}

/** Ends the session that this secret opens, whoever's it is: to hold it is to be allowed to. */
export async function endSessionOf(ctx: UseCaseContext, token: string): Promise<void> {
  await database().session.updateMany({
    where: { tokenHash: sha256(token), revokedAt: null },
    data: { revokedAt: ctx.at }
  })
}
