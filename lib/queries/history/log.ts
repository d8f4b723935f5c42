import { database } from '@/lib/data/client'

/** Where the log stands: whoever keeps it can tell later whether anything before it was rewritten. */
export interface Checkpoint {
  readonly entries: number
  /** The last link, in hexadecimal; empty before the first entry. */
  readonly head: string
  readonly recordedAt: string | null
}

/** One entry of the log with its link. What an internal entry says is not public; its hash is, so that the chain can be followed. */
export interface LogEntry {
  readonly index: number
  readonly recordedAt: string
  readonly visibility: 'public' | 'internal'
  readonly kind: string | null
  readonly subject: string | null
  /** The text that is hashed. */
  readonly canonical: string | null
  readonly leafHash: string
  readonly link: string
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

export async function checkpoint(): Promise<Checkpoint> {
  const head = await database().logHead.findUnique({ where: { id: 1 } })
  if (!head || head.seq === 0) return { entries: 0, head: '', recordedAt: null }
  return { entries: head.seq, head: hex(head.chainHash), recordedAt: head.recordedAt.toISOString() }
}

/** An entry by its number; `null` = the log is not that long. */
export async function logEntry(index: number): Promise<LogEntry | null> {
  const act = await database().act.findUnique({ where: { seq: index } })
  if (!act) return null
  const open = act.visibility === 'public'
  return {
    index,
    recordedAt: act.recordedAt.toISOString(),
    visibility: act.visibility,
    kind: open ? act.kind : null,
    subject: open ? act.subject : null,
    canonical: open ? act.canonical : null,
    leafHash: hex(act.leafHash),
    link: hex(act.chainHash)
  }
}
