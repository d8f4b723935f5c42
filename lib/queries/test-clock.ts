import { readTestClock } from '@/lib/data/test-clock'

/** Where the virtual clock of tests stands. */
export const testClockNow = (): Promise<Date | null> => readTestClock()
