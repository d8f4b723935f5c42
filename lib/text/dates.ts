import { addDays, daysBetween, type PlainDate } from '../ocop/plain-date'
import type { Locale } from './locale'
import { staffText, TIME_ZONE, text } from './text'

const englishDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23'
})

/** A day as people write it: "26/11/2021"; in English "26 November 2021", which nobody can read as a month first. */
export function dateText(day: PlainDate, locale: Locale = 'vi'): string {
  if (locale === 'en') return englishDay.format(new Date(`${day}T00:00:00Z`))
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}

/** A month as people write it: "11/2026"; in English "November 2026". */
export function monthText(day: PlainDate, locale: Locale = 'vi'): string {
  if (locale === 'en') return englishMonth.format(new Date(`${day}T00:00:00Z`))
  return `${day.slice(5, 7)}/${day.slice(0, 4)}`
}

/** The last day on which something still holds, from the first day on which it no longer does. */
export const lastValidDay = (expiresOn: PlainDate): PlainDate => addDays(expiresOn, -1)

/** "đến hết ngày 21/11/2024", from the first day on which the term is over. */
export const untilText = (expiresOn: PlainDate, locale: Locale = 'vi'): string =>
  text(locale)('common.until', { day: dateText(lastValidDay(expiresOn), locale) })

function localParts(instant: Date): { day: PlainDate; time: string } {
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]))
  return { day: `${part.year}-${part.month}-${part.day}` as PlainDate, time: `${part.hour}:${part.minute}` }
}

/** The time of day in Vietnam: "14:05". */
export const timeText = (instant: Date): string => localParts(instant).time

/** Day and time in Vietnam: "14:05 ngày 26/11/2021"; in English "26 November 2021, 14:05 (UTC+7)". */
export function dateTimeText(instant: Date, locale: Locale = 'vi'): string {
  const { day, time } = localParts(instant)
  return locale === 'vi' ? `${time} ngày ${dateText(day)}` : `${dateText(day, locale)}, ${time} (UTC+7)`
}

const BLANK = '……'

/** "ngày 22 tháng 11 năm 2021" as official papers write a day: 1 and 2 of a month as 01 and 02; dots where it is not known. */
export function dayInWords(day: PlainDate | null): string {
  const [year, month, date] = day === null ? [] : day.split('-')
  const short = Number(month) <= 2 ? month : String(Number(month))
  return staffText()('paper.day', {
    day: date ?? BLANK,
    month: month === undefined ? BLANK : (short ?? BLANK),
    year: year ?? BLANK
  })
}

/** "Kon Tum, ngày 22 tháng 11 năm 2021": where and when a paper is signed. */
export const placeAndDay = (place: string | null, day: PlainDate | null): string =>
  `${place ?? '……………'}, ${dayInWords(day)}`

/** How many days before `today` an instant was, by the calendar of Vietnam. */
export const daysSince = (instant: Date, today: PlainDate): number => daysBetween(localParts(instant).day, today)
