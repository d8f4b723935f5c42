import type { PlainDate } from '@/lib/ocop/plain-date'
import { parseTypedDate } from '@/lib/text/parse'
import { today as currentDay } from './clock'
import { type SearchParams, single } from './search-params'

/** The day for which a page is asked; today unless the address says otherwise. */
export interface AskedDay {
  readonly on: PlainDate
  readonly today: PlainDate
  /** What was typed; `null` = nothing. */
  readonly typed: string | null
  /** What was typed is no day: the page shows today and says so. */
  readonly bad: boolean
}

/** Reads `ngay` of an address: 26/11/2021, 2021-11-26 and other ways of writing a day. */
export async function askedDay(params: SearchParams): Promise<AskedDay> {
  const today = await currentDay()
  const typed = single(params, 'ngay')
  const day = typed === null ? null : parseTypedDate(typed)
  return { on: day ?? today, today, typed, bad: typed !== null && day === null }
}
