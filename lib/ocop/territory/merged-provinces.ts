import { type PlainDate, plainDate } from '../plain-date'
import { members } from './members'
import { isValidOn, type Territory, unitById } from './territory'

/** After every change of borders that the lists know. */
const LATEST: PlainDate = plainDate('2199-12-31')

/** Provinces of the latest division that took in others: by the id of each, the provinces of all times whose records are its own. */
export function mergedProvinces(territory: Territory): ReadonlyMap<string, readonly string[]> {
  const merged = new Map<string, readonly string[]>()
  for (const unit of territory.units.values()) {
    if (unit.level !== 'province' || !isValidOn(unit, LATEST)) continue
    const ids = [...members(territory, unit, LATEST)].filter(id => unitById(territory, id).level === 'province').sort()
    if (ids.length > 1) merged.set(unit.id, ids)
  }
  return merged
}
