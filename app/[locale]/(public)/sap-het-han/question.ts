import type { PlainDate } from '@/lib/ocop/plain-date'
import { type ExpiryCliff, expiryCliff } from '@/lib/queries/registry/expiry'
import { unitOfPlace } from '@/lib/queries/registry/unit-of-place'
import { dayOf, type PlaceChoice, unitIdsOf } from '@/lib/web/place-choice'

/** How many months ahead are shown: two years, the one of the day among them. */
export const SPAN = 24

export const STARS = ['5', '4', '3', 'unknown'] as const

/** What lapses in the place chosen, as it lay on the day. A place that was not understood has nothing. */
export async function cliffOf(place: PlaceChoice, on: PlainDate): Promise<ExpiryCliff> {
  const unit = place.kind === 'one' ? await unitOfPlace(place.place.id) : null
  const unitIds = await unitIdsOf(place, on)
  return expiryCliff({ unit, unitIds, division: unit === null ? on : dayOf(unit, on), on, span: SPAN })
}
