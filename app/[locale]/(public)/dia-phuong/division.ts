import { plainDate } from '@/lib/ocop/plain-date'

/** The last day of the 63 provinces and of the districts. */
export const BEFORE_MERGER = plainDate('2025-06-30')
