import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Basis } from '@/lib/ocop/registry/count'
import { members } from '@/lib/ocop/territory/members'
import type { Unit } from '@/lib/ocop/territory/unit'
import { territory } from '@/lib/queries/places'
import { DIMENSIONS, type Dimension } from '@/lib/queries/registry/group-figures'
import { type Known, knownTime } from '@/lib/queries/registry/known'
import { unitOfPlace } from '@/lib/queries/registry/unit-of-place'
import { type Locale, localPath } from '@/lib/text/locale'
import { parseTypedDate } from '@/lib/text/parse'
import { type AskedDay, askedDay, UNPROCESSABLE } from '@/lib/web/asked-day'
import { askedPlace, dayOf, type PlaceChoice } from '@/lib/web/place-choice'
import { type SearchParams, single } from '@/lib/web/search-params'
import { answerWith } from '@/lib/web/under-way'
import { BASIS_SLUGS, basisOf } from '../san-pham/question'

/** The ways to divide a figure, as an address writes them. */
export const DIMENSION_SLUGS = {
  star: 'hang-sao',
  sector: 'nhom',
  group: 'nhom-chi-tiet',
  set: 'bo',
  'producer-kind': 'loai-hinh',
  place: 'dia-phuong',
  batch: 'dot',
  year: 'nam',
  change: 'loai-cong-nhan'
} as const satisfies Record<Dimension, string>

export interface FigureQuestion {
  readonly locale: Locale
  readonly day: AskedDay
  readonly place: PlaceChoice
  readonly unit: Unit | null
  /** The units whose records are meant; `null` = everywhere; empty where the place was not understood. */
  readonly unitIds: ReadonlySet<string> | null
  readonly basis: Basis
  readonly by: Dimension | null
  /** The day whose borders are meant. */
  readonly division: PlainDate
  readonly typedDivision: string | null
  readonly known: Known
  readonly knownAt: Date | null
  readonly typedKnown: string | null
  /** What was typed for the borders or the known time cannot be read. */
  readonly badMore: boolean
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/

/** The end of a day in Vietnam, or the very instant that a permanent address gives. */
function instantOf(typed: string): Date | null {
  if (INSTANT.test(typed)) {
    const at = new Date(typed)
    return Number.isNaN(at.getTime()) ? null : at
  }
  const day = parseTypedDate(typed)
  return day === null ? null : new Date(`${day}T23:59:59.999+07:00`)
}

/** Reads what a figure is asked for: where, when, counted how, in whose borders, as known when, divided by what. */
export async function figureQuestion(locale: Locale, query: SearchParams): Promise<FigureQuestion> {
  const day = await askedDay(query)
  const typedDivision = single(query, 'dia-gioi')
  const typedKnown = single(query, 'biet-luc')
  const divided = typedDivision === null ? null : parseTypedDate(typedDivision)
  const asked = typedKnown === null ? null : instantOf(typedKnown)
  const badMore = (typedDivision !== null && divided === null) || (typedKnown !== null && asked === null)
  const division = divided ?? day.on
  const place = await askedPlace(query, division)
  if (place.kind === 'nowhere' || badMore) answerWith(UNPROCESSABLE)
  const unit = place.kind === 'one' ? await unitOfPlace(place.place.id) : null
  const borders = unit === null ? division : dayOf(unit, division)
  const { known, at } = await knownTime(asked)
  const slug = single(query, 'chia-theo')
  return {
    locale,
    day,
    place,
    unit,
    unitIds: place.kind === 'anywhere' ? null : unit === null ? new Set() : members(await territory(), unit, borders),
    basis: basisOf(single(query, 'cach-dem')),
    by: DIMENSIONS.find(each => DIMENSION_SLUGS[each] === slug) ?? null,
    division: borders,
    typedDivision,
    known,
    knownAt: at,
    typedKnown,
    badMore
  }
}

/** How an address says that a part is of no key. */
export const NO_KEY = 'chua-ro'

/** The parameters of a question, every one of them said, so that the address gives the same figure for ever. */
export function permanentQuery({ place, day, basis, by, typedDivision, division, knownAt }: FigureQuestion) {
  return {
    ...(place.kind === 'one' && { noi: place.place.id }),
    ngay: day.on,
    'cach-dem': BASIS_SLUGS[basis],
    ...(typedDivision !== null && { 'dia-gioi': division }),
    ...(knownAt !== null && { 'biet-luc': knownAt.toISOString() }),
    ...(by !== null && { 'chia-theo': DIMENSION_SLUGS[by] })
  }
}

/** The same page with the same question. */
export const permanentHref = (question: FigureQuestion): string =>
  `${localPath(question.locale, '/thong-ke')}?${new URLSearchParams(permanentQuery(question))}`

interface Cell {
  /** The part of the figure; `undefined` = the whole. */
  readonly key?: string | null
  readonly star?: number | null
}

/** The rows that a number counts: of the whole figure, of a star, of a part, of a star in a part. */
export function cellHref(question: FigureQuestion, { key, star }: Cell): string {
  const query = new URLSearchParams({
    ...permanentQuery(question),
    ...(key !== undefined && { o: key ?? NO_KEY }),
    ...(star !== undefined && { sao: star === null ? NO_KEY : String(star) })
  })
  if (key === undefined) query.delete('chia-theo')
  return `${localPath(question.locale, '/thong-ke/hang')}?${query}`
}

/** The table of the question as a file. */
export const csvHref = (question: FigureQuestion): string =>
  `${localPath(question.locale, '/thong-ke/bang')}?${new URLSearchParams(permanentQuery(question))}`
