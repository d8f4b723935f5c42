import type { PlainDate } from '@/lib/ocop/plain-date'
import { parseTypedDate } from '@/lib/text/parse'
import { today as currentDay } from './clock'
import { type SearchParams, single } from './search-params'
import { answerWith } from './under-way'

/** The day for which a page is asked; today unless the address says otherwise. */
export interface AskedDay {
  readonly on: PlainDate
  readonly today: PlainDate
  /** What was typed; `null` = nothing. */
  readonly typed: string | null
  /** What was typed is no day: the page shows today and says so. */
  readonly bad: boolean
}

/** What was asked cannot be answered as it was asked; the page says why and shows what it can. */
export const UNPROCESSABLE = 422

/** Reads `ngay` of an address: 26/11/2021, 2021-11-26 and other ways of writing a day. No day makes the answer a 422. */
export async function askedDay(params: SearchParams): Promise<AskedDay> {
  const today = await currentDay()
  const typed = single(params, 'ngay')
  const day = typed === null ? null : parseTypedDate(typed)
  const bad = typed !== null && day === null
  if (bad) answerWith(UNPROCESSABLE)
  return { on: day ?? today, today, typed, bad }
}
