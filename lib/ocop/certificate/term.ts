import { addDays, addMonths, type PlainDate } from '../plain-date'
import { accept, type Result, refuse } from '../result'
import type { Rulebook } from '../rulebook/rulebook'
import type { EndOfTermConvention } from '../rulebook/settings'

export interface TermFacts {
  /** The days of the decision; `null` when a source does not tell. */
  readonly issuedOn: PlainDate | null
  readonly effectiveOn: PlainDate | null
  /** The latest day on which the recognition can have begun, where its days are not known: a hand-over, a publication. */
  readonly latestOn?: PlainDate | null
  readonly rulebook: Rulebook
  /** The first day out of force, where the decision itself says until when. */
  readonly explicitEndsOn?: PlainDate | null
  /** The authority's dated setting on the day of issue; the default is `before-anniversary`. */
  readonly endOfTerm?: EndOfTermConvention
}

/** `[startsOn, endsOn)`: `endsOn` is the first day out of force, and people are shown the day before it. */
export interface Term {
  readonly startsOn: PlainDate | null
  readonly endsOn: PlainDate | null
  /**
   * What the end rests on: the decision's own words, the law's months, or (`latest-bound`) the law's months from the latest day the term
   * can be counted from, so that the term is over then at the latest, and the true end is not known.
   */
  readonly basis: 'decision' | 'rulebook' | 'latest-bound' | 'unknown'
}

export type TermRefusal = {
  readonly code: 'TERM_ENDS_BEFORE_IT_STARTS'
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
}

/**
 * The term of a recognition: the rulebook's months from the day it counts from (QĐ 26/2026/QĐ-TTg, Điều 4 khoản 3: 36 months from issue),
 * clamped to the month's end (29/02 → 28/02). A decision without a day of its own for taking effect takes effect when issued. The end
 * stays unknown with the day it is counted from; a latest bound for that day bounds it.
 */
export function termOf(facts: TermFacts): Term {
  const { issuedOn, effectiveOn, latestOn = null, rulebook, explicitEndsOn = null } = facts
  const startsOn = effectiveOn ?? issuedOn
  if (explicitEndsOn !== null) return { startsOn, endsOn: explicitEndsOn, basis: 'decision' }

  const countedFrom = rulebook.validity.countsFrom === 'issue' ? issuedOn : startsOn
  const bound = countedFrom ?? startsOn ?? latestOn
  if (bound === null) return { startsOn, endsOn: null, basis: 'unknown' }
  const anniversary = addMonths(bound, rulebook.validity.months)
  const endsOn = facts.endOfTerm === 'with-anniversary' ? addDays(anniversary, 1) : anniversary
  return { startsOn, endsOn, basis: countedFrom === null ? 'latest-bound' : 'rulebook' }
}

/** Refuses an end that leaves no day in force. For what people type; what a source prints is kept and flagged. */
export function checkTerm(startsOn: PlainDate, endsOn: PlainDate): Result<null, TermRefusal> {
  return endsOn > startsOn ? accept(null) : refuse({ code: 'TERM_ENDS_BEFORE_IT_STARTS', startsOn, endsOn })
}
