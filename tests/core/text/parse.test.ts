import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '@/lib/ocop/plain-date'
import { dateText } from '@/lib/text/dates'
import { parseTypedDate, parseTypedNumber } from '@/lib/text/parse'

describe('a typed day', () => {
  it.each([
    ['26/11/2021', '2021-11-26'],
    ['1/9/2026', '2026-09-01'],
    ['01-09-2026', '2026-09-01'],
    ['1.9.2026', '2026-09-01'],
    [' 1 / 9 / 2026 ', '2026-09-01'],
    ['ngày 1 tháng 9 năm 2026', '2026-09-01'],
    ['1 tháng 9 năm 2026'.normalize('NFD'), '2026-09-01'],
    ['2026-09-01', '2026-09-01'],
    ['29/02/2028', '2028-02-29']
  ])('"%s" is read', (typed, day) => {
    expect(parseTypedDate(typed)).toBe(day)
  })

  it.each([
    '',
    '31/02/2026',
    '29/02/2027',
    '01/13/2026',
    '1/9/26',
    '0/1/2026',
    '1/1/0001',
    '26/11',
    'hôm nay',
    `1/9/2026${' '.repeat(50)}`
  ])('"%s" is no day', typed => {
    expect(parseTypedDate(typed)).toBeNull()
  })

  it('is read back from what is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), days => {
        const day = addDays(plainDate('1900-01-01'), days)
        expect(parseTypedDate(dateText(day))).toBe(day)
      })
    )
  })
})

describe('a typed number', () => {
  it.each([
    ['85,5', 85.5],
    ['85.5', 85.5],
    ['1.000,5', 1000.5],
    ['1.240', 1240],
    ['12', 12],
    ['−1', -1],
    [' 7 ', 7]
  ])('"%s" is read', (typed, value) => {
    expect(parseTypedNumber(typed)).toBe(value)
  })

  it.each(['', '8,5,5', 'NaN', '1e309', '0x10', '1.00.0', ',5', '5,', '9'.repeat(41)])('"%s" is no number', typed => {
    expect(parseTypedNumber(typed)).toBeNull()
  })
})
