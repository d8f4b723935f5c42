import { type PlainDate, parsePlainDate } from '@/lib/ocop/plain-date'
import { testClockNow } from '@/lib/queries/test-clock'
import { type Clock, dayAt, systemClock, virtualClock } from '@/lib/services/clock'

/** The clock of this process: the machine's, or under `OCOP_TEST_CLOCK=1` the virtual one that all processes share. */
export const clock = (): Clock =>
  process.env.OCOP_TEST_CLOCK === '1'
    ? virtualClock(testClockNow, parsePlainDate(process.env.OCOP_TODAY ?? ''))
    : systemClock

/** The instant of this request. */
export const now = (): Promise<Date> => clock().now()

/** The day in Asia/Ho_Chi_Minh. */
export const today = async (): Promise<PlainDate> => dayAt(await now())
