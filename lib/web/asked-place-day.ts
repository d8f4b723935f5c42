import type { Locale } from '@/lib/text/locale'
import { type AskedDay, askedDay, UNPROCESSABLE } from './asked-day'
import { pageLocale } from './page-locale'
import { askedPlace, type PlaceChoice, unitIdsOf } from './place-choice'
import type { SearchParams } from './search-params'
import { answerWith } from './under-way'

export interface PageProps {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<SearchParams>
}

export interface AskedPlaceDay {
  readonly locale: Locale
  readonly query: SearchParams
  readonly day: AskedDay
  readonly place: PlaceChoice
  /** `null` = everywhere; empty where the place was not understood. */
  readonly unitIds: ReadonlySet<string> | null
}

/** The place and day that a page is asked for. What is not understood makes the answer a 422; the page says what. */
export async function askedPlaceDay({ params, searchParams }: PageProps): Promise<AskedPlaceDay> {
  const locale = await pageLocale(params)
  const query = await searchParams
  const day = await askedDay(query)
  const place = await askedPlace(query, day.on)
  if (place.kind === 'nowhere') answerWith(UNPROCESSABLE)
  return { locale, query, day, place, unitIds: await unitIdsOf(place, day.on) }
}
