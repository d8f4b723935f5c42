import { type Outcome, outcomeOfBand } from '../rating/outcome'
import type { Rating, RatingProblem, RatingReason } from '../rating/rate'
import type { Star } from '../rulebook/star'
import { combine } from './combine'
import type { CouncilSession, SessionDossier } from './session'

/** In the order in which results are listed. */
export const RESULT_KINDS = [
  'potential-five-star',
  'rated',
  'passed-on',
  'below-three-stars',
  'refused',
  'returned',
  'open'
] as const
export type ResultKind = (typeof RESULT_KINDS)[number]

/**
 * What became of a file before a council.
 * - `rated`: three or four stars, five at the centre. `potential-five-star`: 90 points and all floors met below the centre; the file is
 *   referred (until QĐ 26 with four stars meanwhile, since then with none).
 * - `passed-on`: another level recognises this band. `below-three-stars`: kept, no certificate. `refused`: a knock-out.
 * - `returned`: went back without a result. `open`: no result, for `problems`.
 */
export type DossierResult =
  | {
      readonly kind: 'rated' | 'potential-five-star' | 'passed-on' | 'below-three-stars'
      readonly star: Star | null
      readonly rating: Rating
      readonly outcome: Outcome
    }
  | {
      readonly kind: 'refused'
      readonly rating: Rating
      readonly findings: readonly Extract<RatingReason, { code: 'KNOCKED_OUT' }>[]
    }
  | { readonly kind: 'returned'; readonly reason: string }
  | { readonly kind: 'open'; readonly rating: Rating; readonly problems: readonly RatingProblem[] }

/** The result of one file by the sheets in force. After closing it never changes. */
export function resultOf(session: CouncilSession, dossier: SessionDossier): DossierResult {
  if (dossier.returned !== null) return { kind: 'returned', reason: dossier.returned }
  const rating = combine(session, dossier)
  if (rating.knockedOut) {
    const findings = rating.reasons.filter(reason => reason.code === 'KNOCKED_OUT')
    return { kind: 'refused', rating, findings }
  }
  const { band, floorStar, problems } = rating
  if (problems.length > 0 || band === null) return { kind: 'open', rating, problems }

  const reached: Star = floorStar !== null && floorStar < band ? floorStar : band
  const outcome = outcomeOfBand({ rulebook: dossier.rulebook, level: session.level, band: reached, on: session.on })
  return { kind: kindOf(outcome), star: outcome.star ?? (reached < 3 ? reached : null), rating, outcome }
}

function kindOf(outcome: Outcome): 'rated' | 'potential-five-star' | 'passed-on' | 'below-three-stars' {
  if (outcome.potentialFiveStar) return 'potential-five-star'
  if (outcome.kind === 'passed-on') return 'passed-on'
  return outcome.kind === 'recognised' ? 'rated' : 'below-three-stars'
}

export interface ListedResult {
  readonly dossier: SessionDossier
  readonly result: DossierResult
}

/** The files of a session by what became of them; kinds that no file has are left out. */
export function resultsByKind(
  session: CouncilSession
): readonly { readonly kind: ResultKind; readonly results: readonly ListedResult[] }[] {
  const listed = session.dossiers.map(dossier => ({ dossier, result: resultOf(session, dossier) }))
  return RESULT_KINDS.map(kind => ({ kind, results: listed.filter(({ result }) => result.kind === kind) })).filter(
    ({ results }) => results.length > 0
  )
}
