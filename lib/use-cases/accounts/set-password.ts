import { revokeSessions } from '@/lib/data/accounts/sessions'
import { recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { authorOf, type UseCaseContext } from '../context'

interface NewSecret {
  readonly accountId: string
  readonly passwordHash: string
  /** The session in which the password was changed goes on; every other ends. */
  readonly keepSession: string | null
  /** How it came about: `changed` by its owner, `reset` by a letter, `set` by the operator. */
  readonly how: 'changed' | 'reset' | 'set'
}

/** Gives an account a new password and ends its other sessions, in the transaction of whoever was allowed to. */
export async function setPassword(
  tx: Tx,
  ctx: UseCaseContext,
  { accountId, passwordHash, keepSession, how }: NewSecret
): Promise<void> {
  await tx.account.update({ where: { id: accountId }, data: { passwordHash } })
  await revokeSessions(tx, { accountId, at: ctx.at, ...(keepSession !== null && { except: keepSession }) })
  await recordAct(tx, {
    kind: `account.password-${how}`,
    visibility: 'internal',
    accountId: authorOf(ctx) ?? (how === 'reset' ? accountId : null),
    subject: accountId,
    body: {},
    at: ctx.at
  })
}
