import type { PlainDate } from '../plain-date'
import type { ActNumber } from '../registry/timeline'

/** What is known of a producer from a day on; `fromDay: null` = as long as known. */
export interface DatedReading {
  readonly id: string
  readonly act: ActNumber
  readonly fromDay: PlainDate | null
}

const before = (a: PlainDate | null, b: PlainDate | null): number =>
  a === b ? 0 : a === null ? -1 : b === null ? 1 : a < b ? -1 : 1

/** Readings in the order of their days. Of several from one day the one recorded last holds: that is how a mistake is taken back. */
export function readingsByDay<R extends DatedReading>(readings: readonly R[]): readonly R[] {
  const ordered = [...readings].sort(
    (a, b) => before(a.fromDay, b.fromDay) || a.act - b.act || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
  return ordered.filter((reading, index) => ordered[index + 1]?.fromDay !== reading.fromDay)
}

/** The reading that holds on a day; before the first known day, the first one. `null` = nothing is known at all. */
export function readingOn<R extends DatedReading>(readings: readonly R[], on: PlainDate): R | null {
  const ordered = readingsByDay(readings)
  return ordered.findLast(({ fromDay }) => fromDay === null || fromDay <= on) ?? ordered[0] ?? null
}
