import { addDays, dayOf, daysBetween, type PlainDate, plainDate, yearOf } from '../plain-date'
import { ANNOUNCED_YEARS, type AnnouncedYear, FIXED_DAYS, type OpenHoliday, openDaysOf } from './holidays'

const A_MONDAY = plainDate('2026-01-05')

/** 0 on Monday to 6 on Sunday. */
const weekdayOf = (day: PlainDate): number => ((daysBetween(A_MONDAY, day) % 7) + 7) % 7

const isWeekend = (day: PlainDate): boolean => weekdayOf(day) >= 5

const announced = (day: PlainDate): AnnouncedYear | undefined =>
  ANNOUNCED_YEARS.find(({ year }) => year === yearOf(day))

/** Whether offices work on a day, as far as is known: days that may yet be declared off count as worked. */
export function isWorkingDay(day: PlainDate): boolean {
  const year = announced(day)
  if (year === undefined) return !isWeekend(day) && !fixedDaysOff(yearOf(day)).includes(day)
  if (year.worked.includes(day)) return true
  return !isWeekend(day) && !year.daysOff.some(({ on }) => on === day)
}

/** The fixed days of a year; one that falls on a weekend is made up for on the next day that is worked (Điều 111 khoản 3). */
function fixedDaysOff(year: number): readonly PlainDate[] {
  const taken: PlainDate[] = []
  for (const { month, day } of FIXED_DAYS) {
    const on = dayOf(year, month, day)
    if (on === null) continue
    let free = on
    while (isWeekend(free) || taken.includes(free)) free = addDays(free, 1)
    taken.push(free)
  }
  return taken
}

export interface Deadline {
  /** The last day on which the step is in time. */
  readonly on: PlainDate
  /** Days before it that may yet be declared off; the deadline would then move back. Empty: it is certain. */
  readonly open: readonly OpenHoliday[]
}

/**
 * The last of so many working days after a day; the day itself is not counted (Bộ luật Dân sự 2015, Điều 147 khoản 2). In a year whose days
 * off are not announced, what may still move it is told and not guessed.
 */
export function deadlineAfter(start: PlainDate, workingDays: number): Deadline {
  let on = start
  let left = workingDays
  while (left > 0) {
    on = addDays(on, 1)
    if (isWorkingDay(on)) left -= 1
  }
  return { on, open: openBetween(addDays(start, 1), on) }
}

/**
 * The last of so many calendar days after a day, the day itself not counted (Bộ luật Dân sự 2015, Điều 147 khoản 2). One that is off moves to
 * the next day that is worked (Điều 148 khoản 5); `counted` is the day before it moves.
 */
export function calendarDeadlineAfter(start: PlainDate, days: number): Deadline & { readonly counted: PlainDate } {
  const counted = addDays(start, days)
  let on = counted
  while (!isWorkingDay(on)) on = addDays(on, 1)
  return { on, open: openBetween(counted, on), counted }
}

function openBetween(from: PlainDate, upTo: PlainDate): readonly OpenHoliday[] {
  const years = Array.from({ length: yearOf(upTo) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index)
  return years
    .flatMap(year => ANNOUNCED_YEARS.find(each => each.year === year)?.open ?? openDaysOf(year))
    .filter(each => each.from <= upTo && each.upTo >= from)
}
