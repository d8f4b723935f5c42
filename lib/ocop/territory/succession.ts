import type { PlainDate } from '../plain-date'
import { ancestorsOf, isValidOn, type Territory, unitById } from './territory'
import type { Succession, Unit } from './unit'

/** One step of time: the unit reached, and whether everything of the unit left behind is in it. */
interface Step {
  readonly unit: Unit
  readonly whole: boolean
}

const stepTo = (territory: Territory, { toId, extent }: Succession): Step => ({
  unit: unitById(territory, toId),
  whole: extent === 'full'
})

/** A district that ended without a successor of its own lives on in the successors of its communes. */
function stepsForward(territory: Territory, unit: Unit): readonly Step[] {
  const own = territory.successionsFrom.get(unit.id)
  if (own) return own.map(row => stepTo(territory, row))
  if (unit.validUntil === null) return []
  const parts = (territory.parts.get(unit.id) ?? []).filter(part => part.validUntil === unit.validUntil)
  const steps = parts.flatMap(part => stepsForward(territory, part))
  const seen = new Map<string, Step>()
  for (const step of steps) {
    const before = seen.get(step.unit.id)
    seen.set(step.unit.id, { unit: step.unit, whole: step.whole && (before?.whole ?? true) })
  }
  return [...seen.values()]
}

const distinct = (units: readonly Unit[]): readonly Unit[] => [...new Map(units.map(unit => [unit.id, unit])).values()]

/** The units that took over from this one when it ended or gave land away: the next ones in time only. */
export const successorsOf = (territory: Territory, unit: Unit): readonly Unit[] =>
  stepsForward(territory, unit).map(step => step.unit)

/** The units from which this one was made or which it absorbed: the last ones before it only. */
export const predecessorsOf = (territory: Territory, unit: Unit): readonly Unit[] =>
  (territory.successionsTo.get(unit.id) ?? []).map(row => unitById(territory, row.fromId))

/** The units valid on `on` in which land of this unit lies, however many changes lie between. */
export function successorsOn(territory: Territory, unit: Unit, on: PlainDate): readonly Unit[] {
  if (unit.validUntil === null || on < unit.validUntil) return isValidOn(unit, on) ? [unit] : []
  return distinct(successorsOf(territory, unit).flatMap(next => successorsOn(territory, next, on)))
}

/** The units valid on `on` of which land lies in this unit, however many changes lie between. */
export function predecessorsOn(territory: Territory, unit: Unit, on: PlainDate): readonly Unit[] {
  if (unit.validFrom === null || unit.validFrom <= on) return isValidOn(unit, on) ? [unit] : []
  return distinct(predecessorsOf(territory, unit).flatMap(before => predecessorsOn(territory, before, on)))
}

/**
 * Where a record of a unit belongs in the division of another day.
 * `one`: it is certain. `split`: only a person can choose among the candidates; `within` is the smallest unit of that day
 * that is certain all the same (the province of a commune that was divided). `none`: the lists do not reach that day.
 */
export type Rebordered =
  | { readonly kind: 'one'; readonly unit: Unit }
  | { readonly kind: 'split'; readonly candidates: readonly Unit[]; readonly within: Unit | null }
  | { readonly kind: 'none' }

function smallestAround(territory: Territory, candidates: readonly Unit[]): Unit | null {
  const [first, ...others] = candidates
  if (!first) return null
  const chains = others.map(unit => new Set([unit, ...ancestorsOf(territory, unit)]))
  return [first, ...ancestorsOf(territory, first)].find(unit => chains.every(chain => chain.has(unit))) ?? null
}

const certainForward = (territory: Territory, unit: Unit, on: PlainDate): boolean =>
  isValidOn(unit, on) ||
  stepsForward(territory, unit).every(step => step.whole && certainForward(territory, step.unit, on))

/** Reads a record of `unit` in the division of the day `on`, later or earlier. */
export function rebordered(territory: Territory, unit: Unit, on: PlainDate): Rebordered {
  if (isValidOn(unit, on)) return { kind: 'one', unit }
  const ended = unit.validUntil !== null && unit.validUntil <= on
  const candidates = ended ? successorsOn(territory, unit, on) : predecessorsOn(territory, unit, on)
  const [only, ...others] = candidates
  if (!only) return { kind: 'none' }
  if (others.length === 0 && (!ended || certainForward(territory, unit, on))) return { kind: 'one', unit: only }
  const around = smallestAround(territory, candidates)
  const within = others.length === 0 && around === only ? (ancestorsOf(territory, only)[0] ?? null) : around
  return { kind: 'split', candidates, within }
}
