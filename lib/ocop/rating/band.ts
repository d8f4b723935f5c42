import { comparePoints, type ExactPoints, exactly, nearestWhole, type Points } from '../points'
import type { Rulebook, StarBand } from '../rulebook/rulebook'
import type { IntegerBandGap } from '../rulebook/settings'
import type { Star } from '../rulebook/star'

/**
 * The star whose band holds the exact mean: 89,995 is four stars, though it prints as 90,00 (QĐ 26/2026/QĐ-TTg, Điều 3 khoản 3). `gap` is
 * the authority's reading of a mean between the whole-number bands of QĐ 1048/QĐ-TTg. `null` where the bands are not known.
 */
export function bandOf(
  mean: Points | ExactPoints,
  rulebook: Rulebook,
  gap: IntegerBandGap = 'lower-band'
): Star | null {
  const { bands } = rulebook
  if (bands === null) return null
  const reached = highestReached(bands, mean)
  const inGap = reached !== null && comparePoints(mean, reached.upTo) > 0
  const band = inGap && gap === 'nearest-whole' ? highestReached(bands, nearestWhole(exactly(mean))) : reached
  return band?.star ?? null
}

const highestReached = (bands: readonly StarBand[], mean: Points | ExactPoints): StarBand | null =>
  bands.find(({ from }) => comparePoints(mean, from) >= 0) ?? null
