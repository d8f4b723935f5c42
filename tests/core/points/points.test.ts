import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparePoints,
  exactly,
  FULL_POINTS,
  meanOf,
  NO_POINTS,
  nearestWhole,
  parseExactPoints,
  parsePoints,
  points
} from '@/lib/ocop/points'

const hundredths = fc.integer({ min: 0, max: 10_000 })

describe('points as people type them', () => {
  it.each([
    ['78,5', 7850],
    ['78.50', 7850],
    ['78', 7800],
    [' 78,05 ', 7805],
    ['0', 0],
    ['100', 10_000],
    ['100,00', 10_000],
    ['028,50', 2850]
  ])('reads %j', (text, expected) => {
    expect(parsePoints(text)).toEqual({ ok: true, value: expected })
  })

  it.each([
    ['8,5,5', 'POINTS_MALFORMED'],
    ['', 'POINTS_MALFORMED'],
    ['  ', 'POINTS_MALFORMED'],
    ['78,', 'POINTS_MALFORMED'],
    [',5', 'POINTS_MALFORMED'],
    ['7 8', 'POINTS_MALFORMED'],
    ['1.000,5', 'POINTS_MALFORMED'],
    ['1e2', 'POINTS_MALFORMED'],
    ['NaN', 'POINTS_MALFORMED'],
    ['78\u0000', 'POINTS_MALFORMED'],
    ['٧٨', 'POINTS_MALFORMED'],
    ['7'.repeat(10_000), 'POINTS_OUT_OF_RANGE'],
    ['-1', 'POINTS_OUT_OF_RANGE'],
    ['−1', 'POINTS_OUT_OF_RANGE'],
    ['100,01', 'POINTS_OUT_OF_RANGE'],
    ['1000', 'POINTS_OUT_OF_RANGE'],
    ['89,995', 'POINTS_TOO_PRECISE'],
    ['78,500', 'POINTS_TOO_PRECISE']
  ])('refuses %.20j', (text, code) => {
    expect(parsePoints(text)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('reads back every hundredth, written with a comma or a point', () => {
    fc.assert(
      fc.property(hundredths, fc.constantFrom(',', '.'), (value, mark) => {
        const text = `${Math.floor(value / 100)}${mark}${String(value % 100).padStart(2, '0')}`
        expect(parsePoints(text)).toEqual({ ok: true, value })
      })
    )
  })

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void parsePoints(text)))
  })

  it('takes no bug for points', () => {
    for (const wrong of [-1, 10_001, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => points(wrong)).toThrow()
  })
})

describe('exact means', () => {
  it('keeps a printed mean as it is', () => {
    expect(parseExactPoints('89,995')).toEqual({ ok: true, value: { numerator: 17_999, denominator: 200 } })
    expect(parseExactPoints('78,50')).toEqual({ ok: true, value: { numerator: 157, denominator: 2 } })
    expect(parseExactPoints('100,000001')).toMatchObject({ ok: false, refusal: { code: 'POINTS_OUT_OF_RANGE' } })
    expect(parseExactPoints('1,0000001')).toMatchObject({ ok: false, refusal: { code: 'POINTS_TOO_PRECISE' } })
  })

  it('is a fraction in lowest terms, not a rounded number', () => {
    expect(meanOf([points(7850), points(7900), points(7600)])).toEqual({ numerator: 467, denominator: 6 })
    expect(meanOf([points(8999), points(9000)])).toEqual({ numerator: 17_999, denominator: 200 })
    expect(meanOf([])).toBeNull()
  })

  it('lies between the lowest and the highest sheet, and equals them when all agree', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 1, maxLength: 25 }), values => {
        const totals = values.map(points)
        const mean = meanOf(totals)
        if (mean === null) throw new Error('a mean of something is something')
        expect(comparePoints(mean, points(Math.min(...values)))).toBeGreaterThanOrEqual(0)
        expect(comparePoints(mean, points(Math.max(...values)))).toBeLessThanOrEqual(0)
      })
    )
  })

  it('compares as whole hundredths do', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(Math.sign(comparePoints(points(a), exactly(points(b))))).toBe(Math.sign(a - b))
      })
    )
  })

  it('rounds to whole points only when asked, half up', () => {
    const rounded = (text: string) => {
      const read = parseExactPoints(text)
      return read.ok ? nearestWhole(read.value) : null
    }
    expect([rounded('89,5'), rounded('89,499999'), rounded('0'), rounded('100')]).toEqual([
      9000,
      8900,
      NO_POINTS,
      FULL_POINTS
    ])
  })
})
