import { dayOf, type PlainDate } from '../ocop/plain-date'

const DAY_FIRST = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const SPELLED = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu
const THOUSANDS = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
const DECIMAL = /^-?\d+(?:[.,]\d+)?$/
/** Longer than anything a person means; keeps a pasted page away from the patterns. */
const LONGEST = 40

const tidy = (typed: string): string => typed.normalize('NFKC').trim().replace(/\s+/gu, ' ')

/**
 * Reads a day as people type it: 26/11/2021, 1-9-2026, 1.9.2026, "ngày 1 tháng 9 năm 2026", 2021-11-26. `null` when it is no such
 * day (31/02/2026) or the year has two digits, which would be a guess.
 */
export function parseTypedDate(typed: string): PlainDate | null {
  if (typed.length > LONGEST) return null
  const tidied = tidy(typed)
  const yearFirst = YEAR_FIRST.exec(tidied)
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const dayFirst = DAY_FIRST.exec(tidied) ?? SPELLED.exec(tidied)
  return dayFirst ? dayOf(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])) : null
}

/**
 * Reads a number as people type it in Vietnam: "85,5", "85.5", "1.240", "1.000,5". A single point before exactly three digits means
 * thousands. `null` when it is no number ("8,5,5", "NaN", "1e3").
 */
export function parseTypedNumber(typed: string): number | null {
  if (typed.length > LONGEST) return null
  const tidied = tidy(typed).replace(/^[−–]/u, '-')
  if (THOUSANDS.test(tidied)) return Number(tidied.replaceAll('.', '').replace(',', '.'))
  return DECIMAL.test(tidied) ? Number(tidied.replace(',', '.')) : null
}
