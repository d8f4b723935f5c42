import type { RatingProblem, RatingReason } from '../ocop/rating/rate'
import type { TypedRatingProblem } from '../ocop/rating/rate-typed'
import type { PartTotalsRefusal } from '../ocop/scoring/part-totals'
import type { ScoreSheetRefusal } from '../ocop/scoring/score-sheet'
import type { Locale } from './locale'
import { criterionPointsText, exactPointsText } from './numbers'
import { refusalText } from './refusals'

/** Everything that is said about a rating: what is wrong with a sheet, what keeps a file from a star, why its star is lower. */
export type SaidOfRating = TypedRatingProblem | RatingProblem | RatingReason | ScoreSheetRefusal | PartTotalsRefusal

/** A name for whoever `member` is; callers that use codes for members hand in how to name them. */
export type NameOf = (member: string) => string

const list = (values: readonly string[]): string => values.join(', ')

/** The numbers and lists of a problem or reason, as its sentence shows them. */
function shown(said: SaidOfRating, locale: Locale, nameOf: NameOf): Readonly<Record<string, string>> {
  switch (said.code) {
    case 'ENTRY_MISSING':
      return { allowed: list(said.allowed.map(each => criterionPointsText(each, locale))) }
    case 'ENTRY_NOT_ALLOWED':
      return { allowed: list(said.allowed.map(each => criterionPointsText(each, locale))) }
    case 'BRANCH_MISSING':
    case 'BRANCH_NOT_ALLOWED':
      return { branches: list(said.branches) }
    case 'FINDING_NOT_ON_SHEET':
      return { allowed: list(said.allowed) }
    case 'PART_MISSING':
    case 'PART_NOT_ALLOWED':
      return { max: criterionPointsText(said.max, locale) }
    case 'SPREAD_OVER_LIMIT':
      return {
        spread: exactPointsText(said.spread, locale),
        limit: exactPointsText(said.limit, locale),
        highest: nameOf(said.highest),
        lowest: nameOf(said.lowest)
      }
    case 'SCORE_SHEET_INCOMPLETE':
      return { member: nameOf(said.member) }
    case 'FLOOR_NOT_MET':
      return {
        given: criterionPointsText(said.given, locale),
        needed: criterionPointsText(said.needed, locale),
        for: String(said.for)
      }
    case 'KNOCKED_OUT':
      return { finding: said.finding.code, text: said.finding.text }
    default:
      return {}
  }
}

/**
 * A problem or reason of a rating as one sentence, with whose sheet it is about in front: "Lê Thị Mai: Tiêu chí A.1.5 chưa có điểm. Các
 * mức điểm: 0, 1, 2, 3."
 */
export function ratingSentence(said: SaidOfRating, locale: Locale = 'vi', nameOf: NameOf = name => name): string {
  const sentence = refusalText({ ...said, ...shown(said, locale, nameOf) }, locale)
  const member = 'member' in said && said.code !== 'SCORE_SHEET_INCOMPLETE' ? said.member : null
  return member === null ? sentence : `${nameOf(member)}: ${sentence}`
}
