import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { provinceOf, unitById } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import { MENTIONED, mention } from '../registry/mention'
import type { DecisionMention } from '../registry/shapes'

export interface IncompleteView extends DecisionMention {
  readonly lines: number
  /** Nothing is missing any more. */
  readonly complete: boolean
}

/** A decision of a committee, and what is missing of it, for whoever may complete it; `null` for everybody else. */
export async function incompleteFor(actor: Actor, code: string, today: PlainDate): Promise<IncompleteView | null> {
  const decision = await database().decision.findUnique({
    where: { code },
    include: { ...MENTIONED.include, _count: { select: { recognitionLines: true } } }
  })
  const { unitId = null } = decision?.authority ?? {}
  if (!decision || unitId === null) return null
  const all = await territory()
  const provinceId = provinceOf(all, unitById(all, unitId)).id
  const told = mention(all, decision, today)
  if (!can(actor, 'decision.transcribe', { provinceId }).ok) return null
  const complete = told.number !== null && told.issuedOn !== null
  return { ...told, lines: decision._count.recognitionLines, complete }
}
