import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { dateText, dateTimeText, lastValidDay, timeText, untilText } from '@/lib/text/dates'

describe('a day', () => {
  it('is written day first in Vietnamese and with the name of its month in English', () => {
    expect(dateText(plainDate('2021-11-06'))).toBe('06/11/2021')
    expect(dateText(plainDate('2021-11-06'), 'en')).toBe('6 November 2021')
  })

  it('that ends a term is said as the last day of the term', () => {
    expect(lastValidDay(plainDate('2024-03-01'))).toBe('2024-02-29')
    expect(untilText(plainDate('2024-11-22'))).toBe('đến hết ngày 21/11/2024')
    expect(untilText(plainDate('2024-11-22'), 'en')).toBe('until the end of 21 November 2024')
  })
})

describe('an instant', () => {
  const lateEvening = new Date('2026-12-31T17:30:00Z')

  it('is shown on the clock of Vietnam, where the new year has begun', () => {
    expect(dateTimeText(lateEvening)).toBe('00:30 ngày 01/01/2027')
    expect(dateTimeText(lateEvening, 'en')).toBe('1 January 2027, 00:30 (UTC+7)')
    expect(timeText(lateEvening)).toBe('00:30')
  })
})
