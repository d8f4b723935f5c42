import { database } from '@/lib/data/client'

/** A public act of the log. */
export interface Change {
  readonly index: number
  readonly recordedAt: string
  readonly kind: string
  /** What it happened to, by public code where there is one. */
  readonly subject: string
}

/** Public acts after a number of the log, in its order; a reader who comes back goes on from the last it has seen. */
export async function changesAfter(
  after: number,
  limit: number
): Promise<{ readonly items: readonly Change[]; readonly total: number }> {
  const where = { visibility: 'public' as const, seq: { gt: after } }
  const [acts, total] = await Promise.all([
    database().act.findMany({
      where,
      orderBy: { seq: 'asc' },
      take: limit,
      select: { seq: true, recordedAt: true, kind: true, subject: true }
    }),
    database().act.count({ where })
  ])
  const items = acts.map(({ seq, recordedAt, kind, subject }) => ({
    index: seq,
    recordedAt: recordedAt.toISOString(),
    kind,
    subject
  }))
  return { items, total }
}
