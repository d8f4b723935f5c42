import { dayFromColumn } from '@/lib/data/dates'
import type { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Territory } from '@/lib/ocop/territory/territory'
import { type Known, knownOf } from './known'
import type { DecisionMention } from './shapes'
import { nowPartOf } from './units'

/** What must be read of a decision to mention it. */
export const MENTIONED = {
  include: { authority: true, decisionReadings: { orderBy: { act: 'desc' } } }
} as const satisfies Prisma.DecisionDefaultArgs

type Mentioned = Prisma.DecisionGetPayload<typeof MENTIONED>

/** A decision as it was known: without what was found out of it later. */
export const knownDecision = <D extends Mentioned>(decision: D, known: Known): D => ({
  ...decision,
  decisionReadings: knownOf(decision.decisionReadings, known)
})

export function mention(all: Territory, decision: Mentioned, today: PlainDate): DecisionMention {
  const [reading] = decision.decisionReadings
  return {
    code: decision.code,
    kind: decision.kind,
    origin: decision.origin,
    number: reading?.number ?? null,
    issuedOn: dayFromColumn(reading?.issuedOn ?? null),
    latestOn: dayFromColumn(reading?.latestOn ?? null),
    authority: decision.authority.name,
    nowPartOf: nowPartOf(all, decision.authority.unitId, today)
  }
}
