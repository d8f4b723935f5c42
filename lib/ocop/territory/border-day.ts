import type { PlainDate } from '../plain-date'
import type { Territory } from './territory'

const kept = new WeakMap<Territory, readonly PlainDate[]>()

function borderDays(territory: Territory): readonly PlainDate[] {
  const found = kept.get(territory)
  if (found) return found
  const days = new Set<PlainDate>()
  for (const { validFrom, validUntil } of territory.units.values())
    for (const day of [validFrom, validUntil]) if (day !== null) days.add(day)
  for (const rows of territory.successionsFrom.values()) for (const { on } of rows) days.add(on)
  const sorted = [...days].sort()
  kept.set(territory, sorted)
  return sorted
}

/** The day from which places lay as they did on a day: all days until the next change answer alike. `null` = since ever. */
export const borderDay = (territory: Territory, on: PlainDate): PlainDate | null =>
  borderDays(territory).findLast(day => day <= on) ?? null
