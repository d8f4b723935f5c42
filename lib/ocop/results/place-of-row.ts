import type { PlainDate } from '../plain-date'
import { lookUpPlace, type PlaceIndex } from '../territory/look-up'
import { rebordered } from '../territory/succession'
import { nameOf, provinceOf, type Territory } from '../territory/territory'
import type { Unit } from '../territory/unit'
import type { PlaceCandidate } from './result-flag'

interface Question {
  readonly text: string
  /** The day by whose division the annex is written. */
  readonly on: PlainDate
  /** The unit whose council rated: places are looked for inside it. */
  readonly within: Unit
  /** All units of whatever time that belong to its province. */
  readonly covered: ReadonlySet<string>
}

interface PlaceOfRow {
  /** The unit that is certainly meant; `null` = a person chooses. */
  readonly unitId: string | null
  readonly candidates: readonly PlaceCandidate[]
}

const MOST_CANDIDATES = 8

/** The unit as it is to be chosen: with its province, and until when it was where it is no more. */
function candidate(territory: Territory, unit: Unit, on: PlainDate): PlaceCandidate {
  const own = nameOf(territory, unit, on).fullName
  const province = provinceOf(territory, unit)
  return { unitId: unit.id, name: province === unit ? own : `${own}, ${nameOf(territory, province, on).name}` }
}

interface Meant {
  readonly unit: Unit
  readonly certain: boolean
}

/** A place of another time stands for what became of it by the day; where it was divided, for each of its heirs. */
function onDay(territory: Territory, unit: Unit, on: PlainDate): readonly Meant[] {
  const then = rebordered(territory, unit, on)
  if (then.kind === 'one') return [{ unit: then.unit, certain: true }]
  return then.kind === 'split' ? then.candidates.map(heir => ({ unit: heir, certain: false })) : []
}

/**
 * The unit that an annex means by a written place, inside the place of its council. A commune that has gone wholly into another one
 * stands for that; one that was divided, or has namesakes, is never chosen here: the units it may mean are offered.
 */
export function placeOfRow(
  territory: Territory,
  index: PlaceIndex,
  { text, on, within, covered }: Question
): PlaceOfRow {
  const found = lookUpPlace(territory, index, { text, on, within })
  if (found.kind === 'one') return { unitId: found.unit.id, candidates: [] }
  const near = found.kind === 'none' ? (found.nearest === null ? [] : [found.nearest]) : found.candidates
  const meant = near
    .filter(unit => covered.has(unit.id))
    .flatMap(unit => onDay(territory, unit, on))
    .filter(({ unit }) => covered.has(unit.id))
  const units = [...new Set(meant.map(({ unit }) => unit))]
  const [only] = units
  if (found.kind === 'other-day' && only && units.length === 1 && meant.every(({ certain }) => certain))
    return { unitId: only.id, candidates: [] }
  return { unitId: null, candidates: units.slice(0, MOST_CANDIDATES).map(unit => candidate(territory, unit, on)) }
}
