/**
 * A calendar day without a time zone, written `YYYY-MM-DD`. Legal dates are days: a `Date` would move with the clock's zone.
 * Days compare correctly as strings.
 */
export type PlainDate = string & { readonly __brand: 'PlainDate' }

/** A half-open span of days `[from, until)`; `null` is an open end. */
export interface DayRange {
  readonly from: PlainDate | null
  readonly until: PlainDate | null
}

const DAY_MS = 86_400_000
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

const write = (year: number, month: number, day: number): PlainDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const parts = (date: PlainDate): [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10))
]

/** The day of a year, month (1–12) and day of month, or `null` when the calendar has no such day (31/02). Years 1900–2199. */
export function dayOf(year: number, month: number, day: number): PlainDate | null {
  if (![year, month, day].every(Number.isInteger)) return null
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return write(year, month, day)
}

/** Reads `YYYY-MM-DD`; `null` when it is not a real day. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = ISO.exec(text)
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** A day the programmer knows to be right. Throws on anything else: use `parsePlainDate` for what people type. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text)
  if (date === null) throw new RangeError(`not a calendar day: ${text}`)
  return date
}

/** The day `months` later (or earlier), clamped to the month's end: 29/02 + 36 months is 28/02. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = parts(date)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = (index % 12) + 1
  return write(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** The day `days` later (or earlier). */
export function addDays(date: PlainDate, days: number): PlainDate {
  const [year, month, day] = parts(date)
  const moved = new Date(Date.UTC(year, month - 1, day) + days * DAY_MS)
  return write(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  const [y1, m1, d1] = parts(from)
  const [y2, m2, d2] = parts(to)
  return Math.round((Date.UTC(y2, m2 - 1, d2) - Date.UTC(y1, m1 - 1, d1)) / DAY_MS)
}

/** Whether a day lies in `[from, until)`. */
export const isWithin = (date: PlainDate, { from, until }: DayRange): boolean =>
  (from === null || from <= date) && (until === null || date < until)

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4))

/** The earlier of the days given; `null` when none is. */
export function earliest(...dates: readonly (PlainDate | null | undefined)[]): PlainDate | null {
  let found: PlainDate | null = null
  for (const date of dates) if (date && (found === null || date < found)) found = date
  return found
}

/** The later of the days given; `null` when none is. */
export function latest(...dates: readonly (PlainDate | null | undefined)[]): PlainDate | null {
  let found: PlainDate | null = null
  for (const date of dates) if (date && (found === null || date > found)) found = date
  return found
}
