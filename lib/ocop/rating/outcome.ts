import type { PlainDate } from '../plain-date'
import type { ExactPoints, Points } from '../points'
import { competentLevel } from '../rulebook/competence'
import { type AuthorityLevel, compareLevels, levelAbove } from '../rulebook/level'
import type { Citation, Rulebook } from '../rulebook/rulebook'
import type { IntegerBandGap } from '../rulebook/settings'
import { type CertifiableStar, isCertifiable, type Star } from '../rulebook/star'
import { bandOf } from './band'

export interface RatedResult {
  readonly rulebook: Rulebook
  readonly level: AuthorityLevel
  /** The exact mean of the council, in points. */
  readonly mean: Points | ExactPoints
  /** The day of the decision, or the day asked about: the districts end between two laws. */
  readonly on: PlainDate
  readonly gap?: IntegerBandGap
}

/**
 * What a level may make of a result.
 * - `recognised`: a decision of recognition and a certificate of `star`; with `potentialFiveStar` the file also goes to the centre.
 * - `results-approved`: 90 points and more at a province under QĐ 26: a decision approving the result, the file to the centre, no
 *   certificate, counted under no star.
 * - `passed-on`: another level recognises this band: up on more points than its own, down when the higher level gave fewer.
 * - `not-certified`: one or two stars; the result is kept.
 * - `not-judged`: the criteria were the province's own.
 */
export type Outcome =
  | {
      readonly kind: 'recognised'
      readonly band: Star
      readonly star: CertifiableStar
      readonly potentialFiveStar: boolean
      readonly source: Citation | null
    }
  | {
      readonly kind: 'results-approved'
      readonly band: 5
      readonly star: null
      readonly potentialFiveStar: true
      readonly source: Citation | null
    }
  | {
      readonly kind: 'passed-on'
      readonly band: CertifiableStar
      readonly star: null
      readonly potentialFiveStar: false
      readonly to: AuthorityLevel
      readonly source: Citation | null
    }
  | {
      readonly kind: 'not-certified'
      readonly band: Star
      readonly star: null
      readonly potentialFiveStar: false
      readonly source: Citation | null
    }
  | { readonly kind: 'not-judged'; readonly band: null; readonly star: null; readonly potentialFiveStar: false }

/** What follows from a mean at a level under a rulebook, before any floor or knock-out of the sheet is looked at. */
export const outcomeOf = ({ mean, gap = 'lower-band', ...result }: RatedResult): Outcome =>
  outcomeOfBand({ ...result, band: bandOf(mean, result.rulebook, gap) })

export interface BandResult extends Omit<RatedResult, 'mean' | 'gap'> {
  /** The band that holds after the floors of the sheet; `null` where the bands are not known. */
  readonly band: Star | null
}

/** What a level may make of a band: of a mean's own, or of the lower one that floors left. */
export function outcomeOfBand({ rulebook, level, band, on }: BandResult): Outcome {
  if (band === null) return { kind: 'not-judged', band: null, star: null, potentialFiveStar: false }

  const none = { star: null, potentialFiveStar: false } as const
  if (!isCertifiable(band)) return { kind: 'not-certified', band, ...none, source: rulebook.bandSource }

  const competent = competentLevel(rulebook, band, on)
  if (competent === level) {
    return { kind: 'recognised', band, star: band, potentialFiveStar: false, source: rulebook.bandSource }
  }
  if (band === 5 && level === 'province') {
    const source = rulebook.referralSource
    return rulebook.fiveStarPointsAtProvince === 'approve-results-and-refer'
      ? { kind: 'results-approved', band, star: null, potentialFiveStar: true, source }
      : { kind: 'recognised', band, star: 4, potentialFiveStar: true, source }
  }
  const to = nextLevel(level, competent)
  return to === null
    ? { kind: 'not-judged', band: null, star: null, potentialFiveStar: false }
    : { kind: 'passed-on', band, ...none, to, source: rulebook.competenceSource }
}

/** Up one level at a time, straight down to the level that recognises. */
const nextLevel = (level: AuthorityLevel, competent: AuthorityLevel | null): AuthorityLevel | null =>
  competent === null || compareLevels(level, competent) > 0 ? competent : levelAbove(level)
