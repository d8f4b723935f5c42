import type { PlainDate } from '../plain-date'
import { type PlaceToken, placeKey, readPlaceText, spelling } from './place-text'
import { ancestorsOf, isValidOn, type Territory } from './territory'
import type { Unit } from './unit'

/**
 * What a written address means. `one`: certain. `several`: a person chooses. `other-day`: no unit of the day fits, but units
 * of another time do (an old address after a merger). `none`: nothing fits; `nearest` is the smallest unit around that was
 * recognised (the district of an unknown commune).
 */
export type PlaceReading =
  | { readonly kind: 'one'; readonly unit: Unit }
  | { readonly kind: 'several'; readonly candidates: readonly Unit[] }
  | { readonly kind: 'other-day'; readonly candidates: readonly Unit[] }
  | { readonly kind: 'none'; readonly nearest: Unit | null }

/** Units by the key of any name they ever had. Built once per territory. */
export type PlaceIndex = ReadonlyMap<string, readonly Unit[]>

export function indexPlaces(territory: Territory): PlaceIndex {
  const index = new Map<string, Unit[]>()
  for (const unit of territory.units.values()) {
    const keys = new Set((territory.names.get(unit.id) ?? []).map(name => placeKey(name.name)))
    for (const key of keys) {
      const list = index.get(key)
      if (list) list.push(unit)
      else index.set(key, [unit])
    }
  }
  return index
}

export interface PlaceQuestion {
  readonly text: string
  /** The day on which the address was written. */
  readonly on: PlainDate
  /** Only places in this unit, for example the province whose decision names the place. */
  readonly within?: Unit
}

const matches = (index: PlaceIndex, token: PlaceToken): readonly Unit[] =>
  (index.get(placeKey(token.name)) ?? []).filter(unit => token.levels.includes(unit.level))

/** Every written unit around the candidate must be one of its ancestors, from the smallest to the largest. */
function liesIn(territory: Territory, index: PlaceIndex, candidate: Unit, around: readonly PlaceToken[]): boolean {
  let ancestors = ancestorsOf(territory, candidate)
  for (const token of around) {
    if (token.belowUnits) continue
    const named = matches(index, token)
    if (named.length === 0 && token.kind === null) continue
    const position = ancestors.findIndex(ancestor => named.includes(ancestor))
    if (position < 0) return false
    ancestors = ancestors.slice(position + 1)
  }
  return true
}

/** 3 when kind and spelling are exactly those written, less when one of them is only alike. */
function closeness(territory: Territory, unit: Unit, token: PlaceToken): number {
  const names = territory.names.get(unit.id) ?? []
  const kind = token.kind !== null && names.some(name => name.kind.startsWith(token.kind ?? '')) ? 2 : 0
  const written = spelling(token.name)
  return kind + (names.some(name => spelling(name.name) === written) ? 1 : 0)
}

function closest(territory: Territory, units: readonly Unit[], token: PlaceToken): readonly Unit[] {
  const best = Math.max(...units.map(unit => closeness(territory, unit, token)))
  return units.filter(unit => closeness(territory, unit, token) === best)
}

interface Fit {
  readonly units: readonly Unit[]
  /** Whether a smaller place was written that no unit fits. */
  readonly smallerUnknown: boolean
}

function bestFit(
  territory: Territory,
  index: PlaceIndex,
  tokens: readonly PlaceToken[],
  eligible: (unit: Unit) => boolean
): Fit {
  let smallerUnknown = false
  for (const [position, token] of tokens.entries()) {
    if (token.belowUnits) continue
    const around = tokens.slice(position + 1)
    const found = matches(index, token).filter(unit => eligible(unit) && liesIn(territory, index, unit, around))
    if (found.length > 0) return { units: closest(territory, found, token), smallerUnknown }
    smallerUnknown = true
  }
  return { units: [], smallerUnknown }
}

/**
 * One unit that is right whichever of the candidates was meant: the one around all the others (`Hậu Lộc` is in the district
 * of Hậu Lộc just as well when its town was meant). In an address of one bare name without known surroundings, a province.
 */
function surelyMeant(territory: Territory, candidates: readonly Unit[], bare: boolean): Unit | null {
  const around = candidates.find(unit =>
    candidates.every(other => other === unit || ancestorsOf(territory, other).includes(unit))
  )
  return around ?? (bare ? (candidates.find(unit => unit.level === 'province') ?? null) : null)
}

function readTokens(
  territory: Territory,
  index: PlaceIndex,
  tokens: readonly PlaceToken[],
  { on, within }: PlaceQuestion
): PlaceReading {
  const inside = (unit: Unit): boolean =>
    within === undefined || unit === within || ancestorsOf(territory, unit).includes(within)
  const now = bestFit(territory, index, tokens, unit => isValidOn(unit, on) && inside(unit))
  const bare = within === undefined && tokens.length === 1
  const sure = surelyMeant(territory, now.units, bare)
  if (now.units.length > 0 && !now.smallerUnknown) {
    return sure ? { kind: 'one', unit: sure } : { kind: 'several', candidates: now.units }
  }
  const ever = bestFit(territory, index, tokens, () => true)
  if (ever.units.length > 0 && !ever.smallerUnknown) return { kind: 'other-day', candidates: ever.units }
  return { kind: 'none', nearest: sure }
}

/**
 * Reads an address as people write it (`xã X, huyện Y, tỉnh Z`, short forms, without marks, old or new place of the tone
 * mark) in the division of the day it was written. Never guesses a spelling: a name that no list holds is `none`.
 */
export function lookUpPlace(territory: Territory, index: PlaceIndex, question: PlaceQuestion): PlaceReading {
  const readings = readPlaceText(question.text).map(tokens => readTokens(territory, index, tokens, question))
  return readings.find(reading => reading.kind !== 'none') ?? readings.at(-1) ?? { kind: 'none', nearest: null }
}
