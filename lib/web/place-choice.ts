import { fold } from '@/lib/ocop/folding'
import { addDays, type PlainDate } from '@/lib/ocop/plain-date'
import { members } from '@/lib/ocop/territory/members'
import { unitById } from '@/lib/ocop/territory/territory'
import type { Unit } from '@/lib/ocop/territory/unit'
import { listPlaces, type PlaceView, placeOf, territory } from '@/lib/queries/places'
import { LOCALES } from '@/lib/text/locale'
import { placeText } from '@/lib/text/place-name'
import { type SearchParams, single } from './search-params'

/** What a visitor meant by a place. */
export type PlaceChoice =
  | { readonly kind: 'anywhere' }
  /** `others`: lower units of the same name, in case one of them was meant. */
  | { readonly kind: 'one'; readonly place: PlaceView; readonly others: readonly PlaceView[] }
  | { readonly kind: 'several'; readonly text: string; readonly places: readonly PlaceView[] }
  | { readonly kind: 'nowhere'; readonly text: string }

const UNIT_ID = /^[pdc]\d{2,5}(?:@\d{4}-\d{2}-\d{2})?$/
const CODE = /^\d{2,5}$/
/** "huyện Hải Hậu cũ": that it is an old one is found out here. */
const OLD = /\s+(?:cũ|cu|mới|moi)$/iu
/** "Kon Tum (đến hết ngày 30/06/2025)": its span, as pages say it beside the name. */
const SPAN = /\s*\([^()]*\)$/u
const OFFERED = 20

const isSaidAs = (place: PlaceView, typed: string | null): boolean =>
  LOCALES.some(locale => placeText(place, locale) === typed)

/** A day on which the unit existed, so that its code means this unit. */
export const dayOf = (
  { validFrom, validUntil }: Pick<Unit, 'validFrom' | 'validUntil'>,
  today: PlainDate
): PlainDate =>
  validUntil === null ? (validFrom !== null && validFrom > today ? validFrom : today) : addDays(validUntil, -1)

async function viewOf(unit: Unit, today: PlainDate): Promise<PlaceView | null> {
  const found = await placeOf(unit.code, dayOf(unit, today))
  return found.ok ? found.value : null
}

async function byCode(code: string, on: PlainDate): Promise<PlaceView | null> {
  const found = await placeOf(code, on)
  if (found.ok) return found.value
  const latest = (await territory()).unitsByCode.get(code)?.at(-1)
  return latest ? viewOf(latest, on) : null
}

function chosenByName(text: string, words: string, places: readonly PlaceView[]): PlaceChoice {
  const exact = places.filter(({ name, fullName }) => [fold(name), fold(fullName)].includes(words))
  const candidates = exact.length > 0 ? exact : places
  const highest = candidates.filter(({ level }) => level === candidates[0]?.level)
  const [place] = highest
  if (!place) return { kind: 'nowhere', text }
  if (highest.length > 1) return { kind: 'several', text, places: candidates }
  return { kind: 'one', place, others: candidates.filter(other => other !== place) }
}

/**
 * Reads a place as people or links give it: the id of a unit, an official code (of the day `on`, else the last that bore it), or a
 * name in any spelling, of today or of former times.
 */
export async function choosePlace(typed: string | null, on: PlainDate): Promise<PlaceChoice> {
  if (typed === null) return { kind: 'anywhere' }
  if (UNIT_ID.test(typed)) {
    const unit = (await territory()).units.get(typed)
    const place = unit ? await viewOf(unit, on) : null
    return place ? { kind: 'one', place, others: [] } : { kind: 'nowhere', text: typed }
  }
  if (CODE.test(typed)) {
    const place = await byCode(typed, on)
    return place ? { kind: 'one', place, others: [] } : { kind: 'nowhere', text: typed }
  }
  const text = typed.replace(OLD, '').replace(SPAN, '')
  const words = fold(text)
  if (words === '') return { kind: 'nowhere', text: typed }
  const { items } = await listPlaces({ on, ever: true, text, limit: 500, offset: 0 })
  const said = SPAN.test(typed) ? items.filter(place => isSaidAs(place, typed)) : []
  const choice = chosenByName(typed, words, said.length > 0 ? said : items)
  return choice.kind === 'several' ? { ...choice, places: choice.places.slice(0, OFFERED) } : choice
}

/**
 * The place that a form asks for: `noi` as it was typed. A field that was filled in for a place says the place in words, which
 * other places may share, so the form carries its id beside them (`noi-la`): as long as the words are left alone, it is meant.
 */
export async function askedPlace(params: SearchParams, on: PlainDate): Promise<PlaceChoice> {
  const typed = single(params, 'noi')
  const filled = await choosePlace(UNIT_ID.test(single(params, 'noi-la') ?? '') ? single(params, 'noi-la') : null, on)
  if (filled.kind === 'one' && isSaidAs(filled.place, typed)) return filled
  return choosePlace(typed, on)
}

/**
 * The units whose records belong to the place chosen, as it lay on the day (an ended one: on its last day); `null` = everywhere. A
 * place that was not understood has no records.
 */
export async function unitIdsOf(choice: PlaceChoice, on: PlainDate): Promise<ReadonlySet<string> | null> {
  if (choice.kind === 'anywhere') return null
  if (choice.kind !== 'one') return new Set()
  const all = await territory()
  const unit = unitById(all, choice.place.id)
  return members(all, unit, dayOf(unit, on))
}
