import { grantsHeldOn, lockAccount } from '@/lib/data/accounts/account'
import { placesOfProducers } from '@/lib/data/accounts/producer-places'
import { replaceToken } from '@/lib/data/accounts/tokens'
import { recordAct } from '@/lib/data/acts'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { newPrintedCode, sha256 } from '@/lib/services/secrets'
import { changeRequest, type UseCaseContext } from '../context'

const VALID_MS = 24 * 3_600_000

/** What is printed on the letter. The code exists nowhere else: only its hash is kept. */
export interface Letter {
  readonly code: string
  /** Whom the letter is for. */
  readonly name: string
  readonly expiresAt: Date
}

type Refusal =
  | AccessRefusal
  | { readonly code: 'ACCOUNT_NOT_FOUND' }
  | { readonly code: 'ACCOUNT_CLOSED' }
  | TransactionRefusal

/**
 * A letter with which its holder sets a new password, once, within 24 hours; letters before it stop working. Also the way a new
 * account gets its first password. The account keeps its old password until the letter is used.
 */
export async function handOutReset(
  ctx: UseCaseContext,
  { accountId }: { readonly accountId: string }
): Promise<Result<Letter, Refusal>> {
  const { actor } = ctx
  if (actor.kind !== 'account') return refuse({ code: 'SIGN_IN_REQUIRED' })
  return transaction<Letter, Refusal>(changeRequest(ctx), async tx => {
    const account = await lockAccount(tx, accountId)
    const held = grantsHeldOn(account?.grants ?? [], ctx.today)
    const places = await placesOfProducers(
      tx,
      held.flatMap(({ producerId }) => (producerId === null ? [] : [producerId]))
    )
    const allowed = can(actor, 'account.reset', {
      accountId,
      grants: held.map(({ role, producerId }) => ({ role, unitIds: places.get(producerId ?? '') ?? [] }))
    })
    if (!allowed.ok) return allowed
    if (!account) return refuse({ code: 'ACCOUNT_NOT_FOUND' })
    if (account.disabledAt) return refuse({ code: 'ACCOUNT_CLOSED' })
    const code = newPrintedCode()
    const id = ctx.newId()
    const expiresAt = new Date(ctx.at.getTime() + VALID_MS)
    await replaceToken(tx, {
      id,
      kind: 'password_reset',
      tokenHash: sha256(code),
      accountId,
      producerId: null,
      createdAt: ctx.at,
      createdBy: actor.accountId,
      expiresAt
    })
    await recordAct(tx, {
      kind: 'account.reset-handed-out',
      visibility: 'internal',
      accountId: actor.accountId,
      subject: accountId,
      body: { token: id },
      at: ctx.at
    })
    return accept({ code, name: account.displayName, expiresAt })
  })
}
