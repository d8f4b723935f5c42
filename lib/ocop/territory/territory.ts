import { isWithin, type PlainDate } from '../plain-date'
import type { DatedName, Succession, TerritoryRows, Unit, UnitName } from './unit'

/** All units, names and successions, indexed once and never changed. */
export interface Territory {
  readonly units: ReadonlyMap<string, Unit>
  /** By code, oldest first: a code may have belonged to several units, one after the other. */
  readonly unitsByCode: ReadonlyMap<string, readonly Unit[]>
  /** By unit, oldest first; never empty. */
  readonly names: ReadonlyMap<string, readonly DatedName[]>
  readonly parts: ReadonlyMap<string, readonly Unit[]>
  readonly successionsFrom: ReadonlyMap<string, readonly Succession[]>
  readonly successionsTo: ReadonlyMap<string, readonly Succession[]>
}

const byStart = (a: PlainDate | null, b: PlainDate | null): number => ((a ?? '') < (b ?? '') ? -1 : 1)

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}

function assertSound(rows: TerritoryRows, units: ReadonlyMap<string, Unit>, names: ReadonlyMap<string, unknown>): void {
  if (units.size !== rows.units.length) throw new Error('two units share an id')
  const known = (id: string, where: string): void => {
    if (!units.has(id)) throw new Error(`${where} names the unknown unit ${id}`)
  }
  for (const unit of rows.units) {
    if (unit.parentId !== null) known(unit.parentId, `unit ${unit.id}`)
    if (!names.has(unit.id)) throw new Error(`unit ${unit.id} has no name`)
  }
  for (const name of rows.names) known(name.unitId, 'a name')
  for (const { fromId, toId } of rows.successions) {
    known(fromId, 'a succession')
    known(toId, 'a succession')
  }
}

/** Indexes plain rows. Throws when they do not fit together: reference data that is broken is a bug, not a refusal. */
export function buildTerritory(rows: TerritoryRows): Territory {
  const units = new Map(rows.units.map(unit => [unit.id, unit]))
  const names = groupBy<UnitName>(rows.names, name => name.unitId)
  assertSound(rows, units, names)
  for (const list of names.values()) list.sort((a, b) => byStart(a.from, b.from))
  const unitsByCode = groupBy(rows.units, unit => unit.code)
  for (const list of unitsByCode.values()) list.sort((a, b) => byStart(a.validFrom, b.validFrom))
  return {
    units,
    unitsByCode,
    names,
    parts: groupBy(
      rows.units.filter(unit => unit.parentId !== null),
      unit => unit.parentId ?? ''
    ),
    successionsFrom: groupBy(rows.successions, row => row.fromId),
    successionsTo: groupBy(rows.successions, row => row.toId)
  }
}

/** The unit with an id that the registry itself wrote down. Throws when there is none. */
export function unitById(territory: Territory, id: string): Unit {
  const unit = territory.units.get(id)
  if (!unit) throw new Error(`unknown unit ${id}`)
  return unit
}

export const isValidOn = (unit: Unit, on: PlainDate): boolean =>
  isWithin(on, { from: unit.validFrom, until: unit.validUntil })

/** What the unit was called on a day; before its first day its first name, after its end its last one. */
export function nameOf(territory: Territory, unit: Unit, on: PlainDate): DatedName {
  const names = territory.names.get(unit.id) ?? []
  const found = names.findLast(name => name.from === null || name.from <= on) ?? names[0]
  if (!found) throw new Error(`unit ${unit.id} has no name`)
  return found
}

/** The unit of which this one is a part; `null` for a province. */
export const parentOf = (territory: Territory, unit: Unit): Unit | null =>
  unit.parentId === null ? null : unitById(territory, unit.parentId)

/** The units around this one, nearest first, without itself. */
export function ancestorsOf(territory: Territory, unit: Unit): readonly Unit[] {
  const found: Unit[] = []
  for (let next = parentOf(territory, unit); next !== null; next = parentOf(territory, next)) found.push(next)
  return found
}

/** The province in which the unit lies (or lay while it existed); a province is its own. */
export const provinceOf = (territory: Territory, unit: Unit): Unit => ancestorsOf(territory, unit).at(-1) ?? unit
