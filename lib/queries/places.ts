import { heldPlaces } from '@/lib/data/places'
import { fold } from '@/lib/ocop/folding'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result } from '@/lib/ocop/result'
import type { NamedUnit, TerritoryRefusal } from '@/lib/ocop/territory/refusal'
import { predecessorsOf, successorsOf } from '@/lib/ocop/territory/succession'
import { ancestorsOf, isValidOn, nameOf, parentOf, type Territory } from '@/lib/ocop/territory/territory'
import type { Unit, UnitLevel } from '@/lib/ocop/territory/unit'
import { unitOf } from '@/lib/ocop/territory/unit-of'

/** All places of all days. */
export const territory = async (): Promise<Territory> => (await heldPlaces()).territory

/** A place as pages and the API show it. */
export interface PlaceView extends NamedUnit {
  readonly id: string
  readonly fullName: string
  readonly kind: string
  readonly level: UnitLevel
  /** The first day on which it no longer existed. */
  readonly validUntil: PlainDate | null
  readonly parent: NamedUnit | null
  readonly predecessors: readonly NamedUnit[]
  readonly successors: readonly NamedUnit[]
}

function named(all: Territory, unit: Unit, on: PlainDate): NamedUnit {
  return { code: unit.code, name: nameOf(all, unit, on).name, validFrom: unit.validFrom }
}

/** The unit under the names of the day `on`. */
function viewOf(all: Territory, unit: Unit, on: PlainDate): PlaceView {
  const { name, fullName, kind } = nameOf(all, unit, on)
  const parent = parentOf(all, unit)
  return {
    id: unit.id,
    code: unit.code,
    name,
    fullName,
    kind,
    level: unit.level,
    validFrom: unit.validFrom,
    validUntil: unit.validUntil,
    parent: parent && named(all, parent, on),
    predecessors: predecessorsOf(all, unit).map(other => named(all, other, on)),
    successors: successorsOf(all, unit).map(other => named(all, other, on))
  }
}

/** The place that has a code on a day. Refused as `PLACE_NOT_IN_DIVISION` when there is none. */
export async function placeOf(code: string, on: PlainDate): Promise<Result<PlaceView, TerritoryRefusal>> {
  const all = await territory()
  const found = unitOf(all, code, on)
  return found.ok ? accept(viewOf(all, found.value, on)) : found
}

export interface PlacesQuestion {
  /** The day whose names are shown and, unless `ever`, whose division is listed. */
  readonly on: PlainDate
  /** Lists units of every time, so that one name may stand there twice: Quảng Trị until and from 01/07/2025. */
  readonly ever?: boolean
  readonly level?: UnitLevel
  readonly code?: string
  /** The id of a unit: only places inside it. */
  readonly withinId?: string
  /** Words of the name, in any spelling that folds alike. */
  readonly text?: string
  readonly limit: number
  readonly offset: number
}

const LEVELS: readonly UnitLevel[] = ['province', 'district', 'commune']

/** By level, then code, then the day of its beginning: an id is its code and that day. */
const byLevelAndCode = (a: Unit, b: Unit): number =>
  LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.id < b.id ? -1 : 1)

function fits(all: Territory, { on, ever, level, code, withinId, text }: PlacesQuestion): (unit: Unit) => boolean {
  const words = fold(text ?? '')
  return unit =>
    (ever === true || isValidOn(unit, on)) &&
    (level === undefined || unit.level === level) &&
    (code === undefined || unit.code === code) &&
    (withinId === undefined || ancestorsOf(all, unit).some(around => around.id === withinId)) &&
    (words === '' || ` ${fold(nameOf(all, unit, on).fullName)}`.includes(` ${words}`))
}

/** Places by level and code, a page of them and how many there are in all. */
export async function listPlaces(
  question: PlacesQuestion
): Promise<{ readonly items: readonly PlaceView[]; readonly total: number }> {
  const all = await territory()
  const found = [...all.units.values()].filter(fits(all, question)).sort(byLevelAndCode)
  const page = found.slice(question.offset, question.offset + question.limit)
  return { items: page.map(unit => viewOf(all, unit, question.on)), total: found.length }
}
