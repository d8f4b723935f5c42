import { addDays, earliest, type PlainDate, plainDate } from '@/lib/ocop/plain-date'
import type { PlaceView } from '@/lib/queries/places'
import { type YearReport, yearReport } from '@/lib/queries/registry/year-report'
import { type Locale, localPath } from '@/lib/text/locale'
import { type ReportScope, type ReportSection, reportSections } from '@/lib/text/papers/year-report'
import { parseTypedDate } from '@/lib/text/parse'
import { UNPROCESSABLE } from '@/lib/web/asked-day'
import { today } from '@/lib/web/clock'
import { missing } from '@/lib/web/missing'
import { publicAddress } from '@/lib/web/public-address'
import { type SearchParams, single } from '@/lib/web/search-params'
import { answerWith } from '@/lib/web/under-way'
import { type FigureQuestion, figureQuestion } from '../../../thong-ke/question'
import { placeWords } from '../../../thong-ke/sentence'

/** How an address says the whole country. */
export const COUNTRY = 'ca-nuoc'
/** The year of the first provincial pilot: there are no reports of earlier ones. */
export const FIRST_YEAR = 2013

export interface ReportAsked {
  /** The place, borders and known time, with the day of the report. */
  readonly question: FigureQuestion
  readonly year: number
  readonly from: PlainDate
  readonly badDay: string | null
  readonly scope: ReportScope
  /** The report's own address, everything said. */
  readonly href: string
}

export interface ReportParams {
  readonly locale: Locale
  readonly place: string
  readonly year: string
}

const pathOf = (locale: Locale, place: string, year: number) => localPath(locale, `/bao-cao/${place}/${year}`)

/** A day in whose borders a code means the unit, where the year's own borders may give it to another; `null` = none is needed. */
function bordersOf({ validFrom, validUntil }: Lifespan, year: number): PlainDate | null {
  if (validUntil !== null) return addDays(validUntil, -1)
  return validFrom !== null && validFrom > plainDate(`${year}-12-31`) ? validFrom : null
}

type Lifespan = Pick<PlaceView, 'validFrom' | 'validUntil'>

/** The address of a report of a place; `null` = the whole country. */
export function reportPath(
  locale: Locale,
  place: (Lifespan & { readonly code: string }) | null,
  year: number,
  on: PlainDate | null = null
): string {
  const borders = place && bordersOf(place, year)
  const query = new URLSearchParams({
    ...(on !== null && { ngay: on }),
    ...(borders !== null && { 'dia-gioi': borders })
  })
  const path = pathOf(locale, place?.code ?? COUNTRY, year)
  return query.size === 0 ? path : `${path}?${query}`
}

/** Reads the address of a report; what is no place, or no year that has begun, leads nowhere. */
export async function askedReport(
  { locale, place, year: typed }: ReportParams,
  query: SearchParams
): Promise<ReportAsked> {
  const now = await today()
  const year = /^\d{4}$/.test(typed) ? Number(typed) : 0
  if (year < FIRST_YEAR || plainDate(`${Math.max(year, 1000)}-01-01`) > now) missing()
  if (place !== COUNTRY && !/^\d{2,5}$/.test(place)) missing()
  const [from, last] = [plainDate(`${year}-01-01`), plainDate(`${year}-12-31`)]
  const typedDay = single(query, 'ngay')
  const day = typedDay === null ? null : parseTypedDate(typedDay)
  const isOfYear = day !== null && day >= from && day <= last
  const on = isOfYear ? day : (earliest(last, now) ?? last)
  const division = single(query, 'dia-gioi')
  const known = single(query, 'biet-luc')
  const question = await figureQuestion(locale, {
    ...(place !== COUNTRY && { noi: place }),
    ngay: on,
    ...(division !== null && { 'dia-gioi': division }),
    ...(known !== null && { 'biet-luc': known })
  })
  if (place !== COUNTRY && question.place.kind !== 'one') missing()
  if (typedDay !== null && !isOfYear) answerWith(UNPROCESSABLE)
  const permanent = new URLSearchParams({
    ngay: on,
    ...(division !== null && { 'dia-gioi': question.division }),
    ...(question.knownAt !== null && { 'biet-luc': question.knownAt.toISOString() })
  })
  const href = `${pathOf(locale, place, year)}?${permanent}`
  return {
    question,
    year,
    from,
    badDay: typedDay !== null && !isOfYear ? typedDay : null,
    scope: {
      place: placeWords(question.place, locale),
      year,
      on,
      division: question.division,
      knownAt: question.knownAt,
      address: publicAddress(href)
    },
    href
  }
}

/** The report that was asked for, as tables. */
export async function sectionsOf({ question, from, scope }: ReportAsked): Promise<readonly ReportSection[]> {
  const { unit, unitIds, division, known, day, locale } = question
  const figures: YearReport = await yearReport({ unit, unitIds, division, from, on: day.on, known })
  return reportSections(figures, scope, locale)
}
