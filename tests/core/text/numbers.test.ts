import { describe, expect, it } from 'vitest'
import { points } from '@/lib/ocop/points'
import { compareVietnamese, sortedBy } from '@/lib/text/collation'
import { decimalText, numberText, percentText, pointsText } from '@/lib/text/numbers'

describe('a number', () => {
  it('has the marks of its language', () => {
    expect(numberText(1_240_000)).toBe('1.240.000')
    expect(numberText(1_240_000, 'en')).toBe('1,240,000')
    expect(numberText(9_007_199_254_740_993n)).toBe('9.007.199.254.740.993')
    expect(decimalText(3.2, 2)).toBe('3,20')
  })

  it('of points shows both decimals', () => {
    expect(pointsText(points(7850))).toBe('78,50')
    expect(pointsText(points(10_000))).toBe('100,00')
    expect(pointsText(points(5), 'en')).toBe('0.05')
  })

  it('of a share is a percentage', () => {
    expect(percentText(0.125)).toBe('12,5\u00A0%')
    expect(percentText(1, 'en')).toBe('100\u00A0%')
  })
})

describe('Vietnamese order', () => {
  it('puts marked letters after plain ones and numbers by their size', () => {
    expect(['Đắk Lắk', 'SP 10', 'An Giang', 'Âm', 'SP 9', 'Ăn', 'Da', 'Đà'].sort(compareVietnamese)).toEqual([
      'An Giang',
      'Ăn',
      'Âm',
      'Da',
      'Đà',
      'Đắk Lắk',
      'SP 9',
      'SP 10'
    ])
  })

  it('leaves the list it was given as it was', () => {
    const given = [{ name: 'Đà' }, { name: 'Da' }]
    expect(sortedBy(given, ({ name }) => name).map(({ name }) => name)).toEqual(['Da', 'Đà'])
    expect(given[0]?.name).toBe('Đà')
  })
})
