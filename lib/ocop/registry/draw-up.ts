import { termOf } from '../certificate/term'
import { addMonths, type PlainDate } from '../plain-date'
import type { Points } from '../points'
import type { RatingRefusal } from '../rating/check-star'
import { checkStarAgainstPoints } from '../rating/check-star'
import { type CompetenceRefusal, competence } from '../rulebook/competence'
import type { AuthorityLevel } from '../rulebook/level'
import type { RulebookCode } from '../rulebook/rulebook'
import { rulebookFor, rulebookOf } from '../rulebook/rulebook-for'
import type { EndOfTermConvention, IntegerBandGap } from '../rulebook/settings'
import type { CertifiableStar } from '../rulebook/star'

export const LINE_KINDS = ['new', 'upgrade', 'renewal', 'downgrade', 'unknown'] as const
export type LineKind = (typeof LINE_KINDS)[number]

/** What deserves to be said beside a line for good: a source printed it so, or the law left a gap. */
export const LINE_FLAGS = [
  'NOT_COMPETENT',
  'FIVE_STAR_WITHOUT_CENTRAL_DECISION',
  'TRANSITION_BEFORE_1489',
  'STAR_AGAINST_POINTS',
  'DERIVED_COUNT'
] as const
export type LineFlag = (typeof LINE_FLAGS)[number]

/** A decision's dates and its author's level, as far as known. */
export interface DecisionFacts {
  readonly level: AuthorityLevel
  readonly issuedOn: PlainDate | null
  readonly effectiveOn: PlainDate | null
  /** Latest day on which it can have been issued; for a decision without any date, the day it was recorded here. */
  readonly latestOn: PlainDate
  readonly rulebook: RulebookCode | null
}

export interface LineClaim {
  readonly star: CertifiableStar | null
  readonly points: Points | null
  readonly kind: LineKind
  /** The line's own dates, where the annex prints them. */
  readonly effectiveOn: PlainDate | null
  readonly endsOn: PlainDate | null
}

export interface Conventions {
  readonly endOfTerm: EndOfTermConvention
  readonly integerBandGap: IntegerBandGap
}

export interface DrawnUpLine {
  readonly rulebook: RulebookCode
  readonly effectiveOn: PlainDate | null
  readonly latestOn: PlainDate
  /** First day out of force; for an undated line the term counted from its latest bound (M21). */
  readonly endsOn: PlainDate
  readonly flags: readonly LineFlag[]
  /** What an act drafted here may not do; a transcribed one is kept as printed and carries the flags. */
  readonly objections: readonly (CompetenceRefusal | RatingRefusal)[]
}

/** The rulebook of a decision: its own where a source names it, else the law of its day. */
export function rulebookOfDecision({ rulebook, issuedOn, latestOn }: DecisionFacts, kind: LineKind) {
  if (rulebook !== null) return rulebookOf(rulebook)
  const evaluation = kind === 'upgrade' ? 'upgrade' : kind === 'renewal' ? 're-evaluation' : 'first'
  return rulebookFor({ kind: evaluation, receivedOn: null, decidedOn: issuedOn ?? latestOn }).rulebook
}

/** What a line of a decision is in law: its rulebook, its term, and what speaks against it. */
export function drawUp(decision: DecisionFacts, line: LineClaim, conventions: Conventions): DrawnUpLine {
  const rulebook = rulebookOfDecision(decision, line.kind)
  const on = decision.issuedOn ?? decision.latestOn
  const effectiveOn = line.effectiveOn ?? decision.effectiveOn ?? decision.issuedOn
  const latestOn = effectiveOn ?? decision.latestOn
  const term = termOf({
    issuedOn: decision.issuedOn,
    effectiveOn,
    latestOn,
    rulebook,
    explicitEndsOn: line.endsOn,
    endOfTerm: conventions.endOfTerm
  })
  const flags: LineFlag[] = []
  const objections: (CompetenceRefusal | RatingRefusal)[] = []
  if (line.star !== null) {
    const found = competence({ level: decision.level, star: line.star, on })
    if (found.ok) flags.push(...found.value.flags)
    else {
      objections.push(found.refusal)
      // Who gives three stars has changed over the years: where the day is not known, nobody can be said to have overstepped.
      if (line.star !== 3 || decision.issuedOn !== null) flags.push('NOT_COMPETENT')
    }
    if (line.star === 5 && decision.level !== 'centre') flags.push('FIVE_STAR_WITHOUT_CENTRAL_DECISION')
  }
  const checked = checkStarAgainstPoints({
    star: line.star,
    mean: line.points,
    rulebook,
    level: decision.level,
    on,
    gap: conventions.integerBandGap
  })
  if (!checked.ok) {
    objections.push(checked.refusal)
    flags.push('STAR_AGAINST_POINTS')
  }
  return {
    rulebook: rulebook.code,
    effectiveOn,
    latestOn,
    endsOn: term.endsOn ?? addMonths(latestOn, rulebook.validity.months),
    flags,
    objections
  }
}
