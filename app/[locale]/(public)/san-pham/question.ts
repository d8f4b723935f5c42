import { VERDICTS, type Verdict } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Basis } from '@/lib/ocop/registry/count'
import { CLASS_CHOICES } from '@/lib/queries/registry/classes'
import { askedDay, UNPROCESSABLE } from '@/lib/web/asked-day'
import { askedPlace, type PlaceChoice } from '@/lib/web/place-choice'
import { many, pageNumber, type SearchParams, single } from '@/lib/web/search-params'
import { answerWith } from '@/lib/web/under-way'

/** The statuses as an address writes them. */
const STATUS_SLUGS = {
  valid: 'con-hieu-luc',
  'under-re-evaluation': 'dang-danh-gia-lai',
  extended: 'keo-dai',
  expired: 'het-han',
  superseded: 'da-thay-the',
  revoked: 'thu-hoi',
  surrendered: 'tu-nguyen-tra',
  annulled: 'huy-bo',
  'not-yet-in-force': 'chua-hieu-luc',
  undetermined: 'chua-xac-dinh'
} as const satisfies Record<Verdict, string>

export const BASIS_SLUGS = { ever: 'luy-ke', 'in-force': 'con-hieu-luc', lines: 'luot' } as const satisfies Record<
  Basis,
  string
>

export const SORT_SLUGS = {
  relevance: 'sat-nhat',
  name: 'ten',
  star: 'sao',
  newest: 'moi',
  expiry: 'sap-het-han'
} as const
export type Sort = keyof typeof SORT_SLUGS

/** How an address says that something is not known. */
export const UNKNOWN = 'chua-ro'

export const statusSlug = (verdict: Verdict): string => STATUS_SLUGS[verdict]
export const basisOf = (slug: string | null): Basis =>
  slug === BASIS_SLUGS.lines ? 'lines' : slug === BASIS_SLUGS['in-force'] ? 'in-force' : 'ever'

export interface ListQuestion {
  readonly words: string | null
  readonly place: PlaceChoice
  readonly on: PlainDate
  readonly today: PlainDate
  /** What was typed as the day; `null` = today. */
  readonly typedDay: string | null
  readonly badDay: boolean
  readonly basis: Basis
  readonly stars: readonly (number | null)[]
  readonly sectors: readonly (string | null)[]
  readonly groups: readonly (string | null)[]
  readonly statuses: readonly Verdict[]
  readonly sort: Sort
  readonly page: number
  /** The address's own parameters, to link on from. */
  readonly given: readonly (readonly [name: string, value: string])[]
}

const GIVEN = ['q', 'noi', 'ngay', 'cach-dem', 'sao', 'tinh-trang', 'nhom', 'nhom-chi-tiet', 'xep']

const starOf = (value: string): readonly (number | null)[] =>
  value === UNKNOWN ? [null] : /^[345]$/.test(value) ? [Number(value)] : []

const classesOf = (level: keyof typeof CLASS_CHOICES, values: readonly string[]): readonly (string | null)[] =>
  values.flatMap((value): readonly (string | null)[] =>
    value === UNKNOWN ? [null] : (CLASS_CHOICES[level].find(({ slug }) => slug === value)?.codes ?? [])
  )

/** Reads the address of the list. Choices that do not exist are left out; a day or place that is none is said to be. */
export async function listQuestion(params: SearchParams): Promise<ListQuestion> {
  const { on, today, typed: typedDay, bad: badDay } = await askedDay(params)
  const place = await askedPlace(params, on)
  if (place.kind === 'nowhere') answerWith(UNPROCESSABLE)
  const words = single(params, 'q')
  const sort = single(params, 'xep')
  const statuses = many(params, 'tinh-trang')
  return {
    words,
    place,
    on,
    today,
    typedDay,
    badDay,
    basis: basisOf(single(params, 'cach-dem')),
    stars: many(params, 'sao').flatMap(starOf),
    sectors: classesOf('sector', many(params, 'nhom')),
    groups: classesOf('group', many(params, 'nhom-chi-tiet')),
    statuses: VERDICTS.filter(verdict => statuses.includes(STATUS_SLUGS[verdict])),
    sort:
      (Object.keys(SORT_SLUGS) as Sort[]).find(name => SORT_SLUGS[name] === sort) ??
      (words === null ? 'name' : 'relevance'),
    page: pageNumber(params),
    given: GIVEN.flatMap(name =>
      (name === 'noi' && place.kind === 'one' ? [place.place.id] : many(params, name)).map(
        value => [name, value] as const
      )
    )
  }
}
