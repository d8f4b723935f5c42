import type { PlainDate } from '../plain-date'
import { accept, type Result, refuse } from '../result'
import type { TerritoryRefusal } from './refusal'
import { predecessorsOf, successorsOf } from './succession'
import { isValidOn, nameOf, type Territory } from './territory'
import type { Unit } from './unit'

/**
 * The unit that has an official code in the division of the day `on`.
 * Refused as `PLACE_NOT_IN_DIVISION` when no unit has the code on that day; the refusal names the units that hold or held the
 * land of the code's other units: successors of those that had ended, predecessors of those yet to begin.
 */
export function unitOf(territory: Territory, code: string, on: PlainDate): Result<Unit, TerritoryRefusal> {
  const units = territory.unitsByCode.get(code) ?? []
  const found = units.find(unit => isValidOn(unit, on))
  if (found) return accept(found)
  const ended = units.filter(unit => unit.validUntil !== null && unit.validUntil <= on)
  const named = (unit: Unit) => ({
    code: unit.code,
    name: nameOf(territory, unit, on).fullName,
    validFrom: unit.validFrom
  })
  return refuse({
    code: 'PLACE_NOT_IN_DIVISION',
    place: code,
    on,
    predecessors: units
      .filter(unit => !ended.includes(unit))
      .flatMap(unit => predecessorsOf(territory, unit))
      .map(named),
    successors: ended.flatMap(unit => successorsOf(territory, unit)).map(named)
  })
}
