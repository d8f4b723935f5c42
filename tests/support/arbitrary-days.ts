import fc from 'fast-check'
import { addDays, plainDate } from '@/lib/ocop/plain-date'

const FIRST = plainDate('2010-01-01')

/** A day between 2010 and 2042: before the first OCOP text, through every change of law, and well past the last. */
export const day = fc.integer({ min: 0, max: 11_700 }).map(days => addDays(FIRST, days))
