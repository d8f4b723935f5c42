import { addDays, type DayRange, earliest, type PlainDate, plainDate, yearOf } from '../plain-date'
import { checkStarAgainstPoints, type RatingRefusal } from '../rating/check-star'
import { outcomeOf } from '../rating/outcome'
import { destinationOf } from '../registry/destination'
import type { LineKind } from '../registry/draw-up'
import { type CompetenceRefusal, competence } from '../rulebook/competence'
import type { AuthorityLevel } from '../rulebook/level'
import type { Citation, Rulebook } from '../rulebook/rulebook'
import { rulebookFor } from '../rulebook/rulebook-for'
import type { IntegerBandGap } from '../rulebook/settings'
import { type CertifiableStar, isCertifiable } from '../rulebook/star'
import type { ResultRow } from './result-row'

/** Before whom, and on which day, results are judged. */
export interface Judgement {
  readonly level: AuthorityLevel
  readonly on: PlainDate
  readonly gap: IntegerBandGap
}

export type ResultObjection = RatingRefusal | CompetenceRefusal

/**
 * What follows for a row.
 * - `recognise`: a decision of recognition and a certificate of `star`; with `potentialFiveStar` the file also goes to the centre.
 * - `approve`: 90 points and more under QĐ 26: the result is approved and sent to the centre, no certificate, counted under no star.
 * - `pass-on`: another level recognises it.
 * - `none`: one or two stars; the result is kept, nothing is certified.
 */
export type RowOutcome =
  | { readonly kind: 'recognise'; readonly star: CertifiableStar; readonly potentialFiveStar: boolean }
  | { readonly kind: 'approve' }
  | { readonly kind: 'pass-on'; readonly to: AuthorityLevel }
  | { readonly kind: 'none' }

export interface JudgedRow {
  readonly rulebook: Rulebook
  readonly outcome: RowOutcome
  /** The article that the outcome rests on; `null` where no text was read. */
  readonly source: Citation | null
  readonly objections: readonly ResultObjection[]
}

/** The day by whose law the results of a batch are judged: today, for an earlier year its last day, and never after its unit ended. */
export function judgedOn(programmeYear: number, unit: Pick<DayRange, 'until'>, today: PlainDate): PlainDate {
  const lastOfYear = plainDate(`${programmeYear}-12-31`)
  const lastOfUnit = unit.until === null ? null : addDays(unit.until, -1)
  return earliest(today, programmeYear < yearOf(today) ? lastOfYear : null, lastOfUnit) ?? today
}

/** The rulebook of a row of an annex that is decided on a day. */
function rulebookOfRow(kind: LineKind, on: PlainDate): Rulebook {
  const evaluation = kind === 'upgrade' ? 'upgrade' : kind === 'renewal' ? 're-evaluation' : 'first'
  return rulebookFor({ kind: evaluation, receivedOn: null, decidedOn: on }).rulebook
}

/** What the rulebook of its day makes of a row, and what speaks against it, each with its article. */
export function judgeRow(
  { points, star, kind }: Pick<ResultRow, 'points' | 'star' | 'kind'>,
  judgement: Judgement
): JudgedRow {
  const { level, on, gap } = judgement
  const rulebook = rulebookOfRow(kind, on)
  const byPoints = points === null ? null : outcomeOf({ rulebook, level, mean: points, on, gap })
  const bySource = (byPoints && 'source' in byPoints ? byPoints.source : null) ?? rulebook.bandSource
  // Five stars on 90 points is how a council writes a result that goes to the centre.
  if (byPoints?.kind === 'results-approved' && star === 5)
    return { rulebook, outcome: { kind: 'approve' }, source: bySource, objections: [] }

  const objections: ResultObjection[] = []
  const checked = checkStarAgainstPoints({ star, mean: points, rulebook, level, on, gap })
  if (!checked.ok) objections.push(checked.refusal)
  const competent = star !== null && isCertifiable(star) ? competence({ level, star, on }) : null
  if (competent?.ok === false) {
    objections.push(competent.refusal)
    const to = 'competent' in competent.refusal ? competent.refusal.competent : null
    if (to !== null)
      return { rulebook, outcome: { kind: 'pass-on', to }, source: rulebook.competenceSource, objections }
  }
  const destination = destinationOf({ points, star, kind }, judgement)
  const outcome: RowOutcome =
    destination?.kind === 'recognition'
      ? { kind: 'recognise', star: destination.star, potentialFiveStar: byPoints?.potentialFiveStar ?? false }
      : { kind: destination?.kind === 'approval' ? 'approve' : 'none' }
  return { rulebook, outcome, source: bySource, objections }
}
