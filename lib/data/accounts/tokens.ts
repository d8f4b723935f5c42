import type { Tx } from '../client'
import type { OneTimeTokenKind } from '../generated/enums'

interface NewToken {
  readonly id: string
  readonly kind: OneTimeTokenKind
  readonly tokenHash: Uint8Array<ArrayBuffer>
  /** One of the two: whose password, or which producer. */
  readonly accountId: string | null
  readonly producerId: string | null
  readonly createdAt: Date
  readonly createdBy: string
  readonly expiresAt: Date
}

/** Keeps a printed code and ends the ones before it for the same account or producer: only the latest letter works. */
export async function replaceToken(tx: Tx, token: NewToken): Promise<void> {
  await tx.oneTimeToken.updateMany({
    where: {
      kind: token.kind,
      accountId: token.accountId,
      producerId: token.producerId,
      usedAt: null,
      expiresAt: { gt: token.createdAt }
    },
    data: { expiresAt: token.createdAt }
  })
  await tx.oneTimeToken.create({ data: token })
}

/** The living code with this hash, for a look before the work. */
export const findToken = (tx: Tx, kind: OneTimeTokenKind, tokenHash: Uint8Array<ArrayBuffer>, at: Date) =>
  tx.oneTimeToken.findFirst({
    where: { kind, tokenHash, usedAt: null, expiresAt: { gt: at } },
    include: { account: true }
  })

/** Uses a living code up. `false` = somebody was faster. */
export async function spendToken(tx: Tx, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.oneTimeToken.updateMany({
    where: { id, usedAt: null, expiresAt: { gt: at } },
    data: { usedAt: at }
  })
  return count === 1
}
