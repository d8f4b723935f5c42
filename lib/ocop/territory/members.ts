import type { PlainDate } from '../plain-date'
import { borderDay } from './border-day'
import type { Territory } from './territory'
import { unitById } from './territory'
import type { Unit } from './unit'

function absorbedBy(territory: Territory, unitId: string, division: PlainDate): readonly string[] {
  const rows = territory.successionsTo.get(unitId) ?? []
  return rows.filter(row => row.extent === 'full' && row.on <= division).map(row => row.fromId)
}

/** Later units that hold land of nothing but the units already found. */
function madeOnlyOf(territory: Territory, found: ReadonlySet<string>, unitId: string, division: PlainDate): string[] {
  return (territory.successionsFrom.get(unitId) ?? [])
    .filter(row => row.on > division && unitById(territory, row.toId).validFrom === row.on)
    .filter(row => (territory.successionsTo.get(row.toId) ?? []).every(other => found.has(other.fromId)))
    .map(row => row.toId)
}

function walk(territory: Territory, unit: Unit, division: PlainDate): ReadonlySet<string> {
  const found = new Set([unit.id])
  for (const id of found) {
    for (const part of territory.parts.get(id) ?? []) found.add(part.id)
    for (const earlier of absorbedBy(territory, id, division)) found.add(earlier)
    for (const later of madeOnlyOf(territory, found, id, division)) found.add(later)
  }
  return found
}

const kept = new WeakMap<Territory, Map<string, ReadonlySet<string>>>()

/**
 * The ids of all units, of whatever time, whose records certainly belong to `unit` as it lay on the day `division`: itself,
 * its parts, units that went wholly into it by that day and, where the division is older than the records, later units made
 * of nothing else. A commune that was divided belongs to none of its heirs, but to their common province, through the
 * province it was in. The day of the records does not matter: an old decision may have been located by today's commune.
 * Walking a province takes a while, so answers are kept: one for all days between two changes of borders.
 */
export function members(territory: Territory, unit: Unit, division: PlainDate): ReadonlySet<string> {
  const own = kept.get(territory) ?? new Map<string, ReadonlySet<string>>()
  kept.set(territory, own)
  const key = `${unit.id} ${borderDay(territory, division)}`
  const found = own.get(key) ?? walk(territory, unit, division)
  own.set(key, found)
  return found
}
