import type { PlainDate } from '../plain-date'
import type { Points } from '../points'
import { outcomeOf } from '../rating/outcome'
import type { AuthorityLevel } from '../rulebook/level'
import type { IntegerBandGap } from '../rulebook/settings'
import { type DecisionFacts, type LineKind, rulebookOfDecision } from './draw-up'

/** What a decision makes of a result: `recognition` with a certificate of a star, or `approval` of a result that goes to the centre. */
export type Destination =
  | { readonly kind: 'recognition'; readonly star: 3 | 4 | 5 }
  | { readonly kind: 'approval'; readonly star: null }

interface Result {
  readonly points: Points | null
  readonly star: number | null
  readonly kind: LineKind
}

/**
 * Which decision a result belongs in, on a day and at a level; `null` = none: one and two stars, a result without star and points,
 * or one that another level decides on. 90 points and more at a province are only approved (QĐ 26/2026/QĐ-TTg Đ7.3).
 */
export function destinationOf(
  { points, star, kind }: Result,
  { level, on, gap }: { readonly level: AuthorityLevel; readonly on: PlainDate; readonly gap: IntegerBandGap }
): Destination | null {
  const facts: DecisionFacts = { level, issuedOn: on, effectiveOn: null, latestOn: on, rulebook: null }
  const rulebook = rulebookOfDecision(facts, kind)
  const outcome = points === null ? null : outcomeOf({ rulebook, level, mean: points, on, gap })
  if (outcome?.kind === 'results-approved' && (star === null || star >= 4)) return { kind: 'approval', star: null }
  const given = star ?? outcome?.star ?? null
  if (given === 3 || given === 4) return { kind: 'recognition', star: given }
  return given === 5 && level === 'centre' ? { kind: 'recognition', star: 5 } : null
}
