import { type PlainDate, plainDate } from '@/lib/ocop/plain-date'

/** What time it is, for whoever records or judges something. */
export interface Clock {
  now(): Promise<Date>
}

/** The machine's own time. */
export const systemClock: Clock = { now: async () => new Date() }

/**
 * The clock of tests: stands still at the instant that `read` answers until somebody moves it. It is kept outside the process so
 * that the server, commands and jobs all live in the same moment.
 */
export const virtualClock = (read: () => Promise<Date | null>): Clock => ({
  now: async () => {
    const at = await read()
    if (at === null) throw new Error('the virtual clock was never set')
    return at
  }
})

const day = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit'
})

/** The day of an instant in Asia/Ho_Chi_Minh: the only "today" there is. */
export const dayAt = (instant: Date): PlainDate => plainDate(day.format(instant))

/** The instant at which a day begins in Asia/Ho_Chi_Minh (UTC+7 all year since 1975). */
export const beginningOf = (date: PlainDate): Date => new Date(`${date}T00:00:00+07:00`)
