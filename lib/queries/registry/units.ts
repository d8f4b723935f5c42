import { addDays, type PlainDate } from '@/lib/ocop/plain-date'
import { successorsOn } from '@/lib/ocop/territory/succession'
import { nameOf, provinceOf, type Territory, unitById } from '@/lib/ocop/territory/territory'
import type { Unit } from '@/lib/ocop/territory/unit'
import type { UnitName } from './shapes'

/** The last day of a unit that is no more, else `on`. */
export const dayWithin = (unit: Unit, on: PlainDate): PlainDate =>
  unit.validUntil !== null && unit.validUntil <= on ? addDays(unit.validUntil, -1) : on

/** A unit as it was called on the day, or on its last one. */
export function unitName(all: Territory, id: string, on: PlainDate): UnitName {
  const unit = unitById(all, id)
  const { name, fullName } = nameOf(all, unit, dayWithin(unit, on))
  return { id, code: unit.code, name, fullName, validFrom: unit.validFrom, validUntil: unit.validUntil }
}

/** "tỉnh Kon Tum": a full name in the middle of a sentence. */
export const asPart = (fullName: string): string => fullName.charAt(0).toLowerCase() + fullName.slice(1)

/** "Xã Đắk Hà, tỉnh Kon Tum": a place with its province, as a person would write it. */
export function placeLine(all: Territory, id: string, on: PlainDate): string {
  const unit = unitById(all, id)
  const province = provinceOf(all, unit)
  const own = unitName(all, id, on).fullName
  return province === unit ? own : `${own}, ${asPart(unitName(all, province.id, on).fullName)}`
}

/** The province of `today` into which the unit's province has gone, when it is another one by name; else `null`. */
export function nowPartOf(all: Territory, unitId: string | null, today: PlainDate): string | null {
  if (unitId === null) return null
  const unit = unitById(all, unitId)
  const province = provinceOf(all, unit)
  const [heir, ...others] = province.validUntil === null ? [province] : successorsOn(all, province, today)
  if (!heir || others.length > 0) return null
  if (unit === province && heir === province) return null
  const then = nameOf(all, province, dayWithin(province, today)).name
  const now = nameOf(all, heir, today)
  const gone = unit.validUntil !== null && unit.validUntil <= today
  return gone && (unit !== province || now.name !== then) ? asPart(now.fullName) : null
}

/** The province of `today` in which the unit's province lies now; itself where there is no single one. */
export function provinceToday(all: Territory, unitId: string, today: PlainDate): Unit {
  const province = provinceOf(all, unitById(all, unitId))
  const heirs = successorsOn(all, province, today)
  return heirs.length === 1 && heirs[0] ? heirs[0] : province
}
