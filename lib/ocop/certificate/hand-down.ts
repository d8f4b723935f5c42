import type { PlainDate } from '../plain-date'
import type { Points } from '../points'
import { outcomeOf } from '../rating/outcome'
import { accept, type Result, refuse } from '../result'
import { type AuthorityLevel, compareLevels } from '../rulebook/level'
import { rulebookOn } from '../rulebook/rulebook-for'
import type { CertifiableStar } from '../rulebook/star'

export interface DueHandDown {
  readonly star: CertifiableStar
  /** The level that decides this star on the day. */
  readonly to: AuthorityLevel
}

export type HandDownRefusal = { readonly code: 'NOBODY_BELOW_DECIDES'; readonly on: PlainDate }

/**
 * Whether a province with these points passes a dossier down, and to whom: where a lower level recognises the star of the points (QĐ
 * 148/QĐ-TTg: three stars, the district, until 30/06/2025). Since then nobody below the province decides.
 */
export function judgeHandDown(mean: Points, on: PlainDate): Result<DueHandDown, HandDownRefusal> {
  const outcome = outcomeOf({ rulebook: rulebookOn(on), level: 'province', mean, on })
  const due = outcome.kind === 'passed-on' && compareLevels(outcome.to, 'province') < 0
  return due ? accept({ star: outcome.band, to: outcome.to }) : refuse({ code: 'NOBODY_BELOW_DECIDES', on })
}

/**
 * Whether written opinions differ, so that the council should meet: the law lets it decide in writing unless they differ much (QĐ
 * 26/2026/QĐ-TTg, Điều 7 khoản 6). How much is much is the council's; here, that they are for different stars.
 */
export const opinionsDiffer = (stars: readonly (number | null)[]): boolean =>
  new Set(stars.filter(star => star !== null)).size > 1
