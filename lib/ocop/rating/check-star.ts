import { type ExactPoints, exactly, type Points } from '../points'
import { accept, type Result, refuse } from '../result'
import type { Citation } from '../rulebook/rulebook'
import type { Star } from '../rulebook/star'
import { outcomeOf, type RatedResult } from './outcome'

interface StarAgainstPoints {
  readonly star: Star
  readonly mean: ExactPoints
  /** The star that the points alone give. */
  readonly band: Star
  readonly source: Citation | null
}

/**
 * `STAR_ABOVE_POINTS`: the points do not carry the star. `STAR_BELOW_POINTS`: they carry more; lawful when a minimum of the sheet was
 * missed, so a person confirms it. `RESULT_GOES_TO_CENTRE`: 90 points and more at a province under QĐ 26 give no star yet.
 */
export type RatingRefusal =
  | ({ readonly code: 'STAR_ABOVE_POINTS' } & StarAgainstPoints)
  | ({ readonly code: 'STAR_BELOW_POINTS' } & StarAgainstPoints)
  | ({ readonly code: 'RESULT_GOES_TO_CENTRE' } & StarAgainstPoints)

export interface StarClaim extends Omit<RatedResult, 'mean'> {
  /** The star entered or printed; `null` when none is. */
  readonly star: Star | null
  /** `null` when the points are not known, as they often are: nothing is checked then. */
  readonly mean: Points | ExactPoints | null
}

/**
 * Whether a star goes with the points beside it, with the article that says so. Who may give the star is `competence`'s question, so five
 * stars on 90 points pass here, whoever writes them, except where the law has the province give none.
 */
export function checkStarAgainstPoints({ star, mean, ...result }: StarClaim): Result<null, RatingRefusal> {
  if (star === null || mean === null) return accept(null)
  const outcome = outcomeOf({ ...result, mean })
  if (outcome.band === null || star === outcome.star) return accept(null)

  const found: StarAgainstPoints = { star, mean: exactly(mean), band: outcome.band, source: outcome.source }
  if (outcome.kind === 'results-approved' && star >= 4) return refuse({ code: 'RESULT_GOES_TO_CENTRE', ...found })
  if (star === outcome.band) return accept(null)
  const source = result.rulebook.bandSource
  return star > outcome.band
    ? refuse({ code: 'STAR_ABOVE_POINTS', ...found, source })
    : refuse({ code: 'STAR_BELOW_POINTS', ...found, source })
}
