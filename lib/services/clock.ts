import { type PlainDate, plainDate } from '@/lib/ocop/plain-date'

/** What time it is, for whoever records or judges something. */
export interface Clock {
  now(): Promise<Date>
}

/** The machine's own time. */
export const systemClock: Clock = { now: async () => new Date() }

/**
 * The clock of tests: stands still at the instant that `read` answers until somebody moves it. It is kept outside the process so
 * that the server, commands and jobs all live in the same moment. Before it is first moved it stands on the morning of
 * `firstDay`, or goes with the machine when no day is given.
 */
export const virtualClock = (read: () => Promise<Date | null>, firstDay: PlainDate | null): Clock => ({
  now: async () => (await read()) ?? (firstDay === null ? new Date() : morningOf(firstDay))
})

const day = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit'
})

/** The day of an instant in Asia/Ho_Chi_Minh: the only "today" there is. */
export const dayAt = (instant: Date): PlainDate => plainDate(day.format(instant))

/** Eight in the morning of a day in Asia/Ho_Chi_Minh (UTC+7 all year since 1975). */
export const morningOf = (date: PlainDate): Date => new Date(`${date}T08:00:00+07:00`)
