import { createHash } from 'node:crypto'
import { database } from '@/lib/data/client'
import { chainHash, leafHash } from '@/lib/ocop/history/link'

export interface HistoryFinding {
  readonly entries: number
  /** Number of the first entry that does not fit what stands before it; `null` when all fit. */
  readonly firstWrong: number | null
  /** The last link, in hexadecimal: whoever keeps it can tell later whether anything before it was rewritten. */
  readonly head: string
}

const AT_ONCE = 5000
const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/** Computes every link of the history again from the kept texts: numbers without gaps, each tied to the one before. */
export async function verifyHistory(): Promise<HistoryFinding> {
  let previous: Uint8Array = new Uint8Array()
  let entries = 0
  for (;;) {
    const acts = await database().act.findMany({
      where: { seq: { gt: entries } },
      orderBy: { seq: 'asc' },
      take: AT_ONCE
    })
    for (const act of acts) {
      const leaf = leafHash(sha256, act.canonical)
      const link = chainHash(sha256, previous, leaf)
      const fits = act.seq === entries + 1 && same(leaf, act.leafHash) && same(link, act.chainHash)
      if (!fits) return { entries, firstWrong: act.seq, head: hex(previous) }
      previous = link
      entries = act.seq
    }
    if (acts.length < AT_ONCE) return { entries, firstWrong: null, head: hex(previous) }
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
