import { type PlainDate, plainDate } from '@/lib/ocop/plain-date'

/** A `date` column arrives as UTC midnight; only here does it become a day, and a day a column value. */
export function dayFromColumn(value: Date): PlainDate
export function dayFromColumn(value: Date | null): PlainDate | null
export function dayFromColumn(value: Date | null): PlainDate | null {
  return value === null ? null : plainDate(value.toISOString().slice(0, 10))
}

export function dayToColumn(day: PlainDate): Date
export function dayToColumn(day: PlainDate | null): Date | null
export function dayToColumn(day: PlainDate | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}
