import type { PlainDate } from '@/lib/ocop/plain-date'
import { indexPlaces, type PlaceIndex } from '@/lib/ocop/territory/look-up'
import { members } from '@/lib/ocop/territory/members'
import { successorsOn } from '@/lib/ocop/territory/succession'
import { provinceOf, type Territory, unitById } from '@/lib/ocop/territory/territory'
import type { Unit } from '@/lib/ocop/territory/unit'
import { database } from './client'
import { readTerritory } from './territory'

/** All places of all days, and the index that written addresses are read with. */
export interface Places {
  readonly territory: Territory
  readonly index: PlaceIndex
}

let held: Promise<Places> | null = null

async function read(): Promise<Places> {
  const territory = await readTerritory(database())
  return { territory, index: indexPlaces(territory) }
}

/** Reference data: read once per process. An empty or failed reading is not kept. */
export async function heldPlaces(): Promise<Places> {
  held ??= read()
  try {
    const known = await held
    if (known.territory.units.size === 0) held = null
    return known
  } catch (error) {
    held = null
    throw error
  }
}

/** The ids of all units whose records belong to a unit on a day. */
export const coveredUnits: (territory: Territory, unit: Unit, on: PlainDate) => ReadonlySet<string> = members

/** The province of a day in which the unit's province lies; itself where there is no single one. */
export function provinceOnDay(territory: Territory, unitId: string, on: PlainDate): Unit {
  const province = provinceOf(territory, unitById(territory, unitId))
  const heirs = successorsOn(territory, province, on)
  return heirs.length === 1 && heirs[0] ? heirs[0] : province
}
