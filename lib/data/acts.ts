import { createHash } from 'node:crypto'
import { type Canonical, canonicalText } from '@/lib/ocop/history/canonical'
import { chainHash, leafHash } from '@/lib/ocop/history/link'
import type { Tx } from './client'

/** One entry of the history, written in the transaction of what it tells. */
export interface ActEntry {
  /** What happened, as a stable name: `decision.published`. */
  readonly kind: string
  readonly visibility: 'public' | 'internal'
  /** The author; `null` = the operator's own commands. */
  readonly accountId: string | null
  /** What it happened to, by public code where there is one. */
  readonly subject: string
  readonly body: Canonical
  /** The clock's time. What is recorded never runs backwards. */
  readonly at: Date
  /**
   * Only for records that bring their own times into a registry without any: the earliest time they may have, where the
   * internal acts of the registry's own first minutes are later.
   */
  readonly notBefore?: Date
}

const sha256 = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(bytes).digest())

type Head = { seq: number; recorded_at: Date; chain_hash: Uint8Array }

/**
 * Takes the history's lock until the transaction ends. A use case that locks records before it can tell its act takes this
 * one first, so that all take their locks in one order.
 */
export async function lockHistory(tx: Tx): Promise<Head> {
  const [head] = await tx.$queryRaw<Head[]>`SELECT seq, recorded_at, chain_hash FROM log_head WHERE id = 1 FOR UPDATE`
  if (!head) throw new Error('the history has no head')
  return head
}

/**
 * Numbers and links an act. Takes the history's lock until the transaction ends, so numbers have no gaps and stand in the
 * order of commits. Answers the act's number: the known time of every fact recorded with it.
 */
export async function recordAct(tx: Tx, entry: ActEntry): Promise<number> {
  const { kind, visibility, accountId, subject, body, at } = entry
  const head = await lockHistory(tx)
  const seq = head.seq + 1
  const earliest = entry.notBefore ?? head.recorded_at
  const recordedAt = at > earliest ? at : earliest
  const canonical = canonicalText({ accountId, body, kind, recordedAt: recordedAt.toISOString(), seq, subject })
  const leaf = leafHash(sha256, canonical)
  const chain = chainHash(sha256, head.chain_hash, leaf)
  await tx.act.create({
    data: {
      seq,
      recordedAt,
      kind,
      visibility,
      accountId,
      subject,
      canonical,
      leafHash: new Uint8Array(leaf),
      chainHash: new Uint8Array(chain)
    }
  })
  await tx.logHead.update({ where: { id: 1 }, data: { seq, recordedAt, chainHash: new Uint8Array(chain) } })
  return seq
}
