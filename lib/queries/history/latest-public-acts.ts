import { database } from '@/lib/data/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { territory } from '../places'
import { MENTIONED, mention } from '../registry/mention'
import type { DecisionMention } from '../registry/shapes'

/** Something that was made public, with the decision that it is about. */
export interface PublicAct {
  readonly index: number
  readonly recordedAt: string
  readonly kind: string
  readonly subject: string
  readonly decision: DecisionMention | null
}

/** The last public acts, the latest first. */
export async function latestPublicActs(limit: number, today: PlainDate): Promise<readonly PublicAct[]> {
  const acts = await database().act.findMany({
    where: { visibility: 'public' },
    orderBy: { seq: 'desc' },
    take: limit,
    select: { seq: true, recordedAt: true, kind: true, subject: true }
  })
  const [all, decisions] = await Promise.all([
    territory(),
    database().decision.findMany({ where: { code: { in: acts.map(({ subject }) => subject) } }, ...MENTIONED })
  ])
  const byCode = new Map(decisions.map(decision => [decision.code, decision]))
  return acts.map(({ seq, recordedAt, kind, subject }) => {
    const decision = byCode.get(subject)
    return {
      index: seq,
      recordedAt: recordedAt.toISOString(),
      kind,
      subject,
      decision: decision ? mention(all, decision, today) : null
    }
  })
}
