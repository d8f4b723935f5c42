import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { indexPlaces, lookUpPlace } from '@/lib/ocop/territory/look-up'
import { ancestorsOf, isValidOn, nameOf, unitById } from '@/lib/ocop/territory/territory'
import { BEFORE, MERGER, rows, territory } from './reference'

const index = indexPlaces(territory)

const read = (text: string, day = '2023-12-15', within?: string): string => {
  const answer = lookUpPlace(territory, index, {
    text,
    on: plainDate(day),
    ...(within === undefined ? {} : { within: unitById(territory, within) })
  })
  switch (answer.kind) {
    case 'one':
      return answer.unit.id
    case 'none':
      return `none near ${answer.nearest?.id ?? 'nothing'}`
    default:
      return `${answer.kind}: ${answer.candidates
        .map(unit => unit.id)
        .sort()
        .join(' ')}`
  }
}

describe('a written address', () => {
  test.each([
    'xã Yến Dương, huyện Ba Bể, tỉnh Bắc Kạn',
    'Xã Yến Dương, H. Ba Bể, T. Bắc Kạn',
    'xã Yến Dương huyện Ba Bể tỉnh Bắc Kạn',
    'thôn Phiêng Phàng, xã Yến Dương, huyện Ba Bể, Bắc Cạn, Việt Nam',
    'yen duong, ba be, bac kan',
    'Yến Dương - Ba Bể - Bắc Kạn',
    'xã Yến Dương, Ba Bể'
  ])('%s is the commune', text => {
    expect(read(text)).toBe('c01918')
  })

  test('a name that several units have is several, until the province is known', () => {
    expect(read('xã Tân Lập')).toMatch(/^several: /)
    expect(read('xã Tân Lập', '2023-12-15', 'p06')).not.toMatch(/^none/)
  })

  test('the place of the tone mark does not matter, but another tone does', () => {
    const written = read('xã Thanh Thuỷ, huyện Thanh Liêm, Hà Nam')
    expect(written).toBe(read('xã Thanh Thủy, huyện Thanh Liêm, Hà Nam'))
    expect(written).toMatch(/^c\d{5}$/)
  })

  test('a city of the same name as its province is told apart by its prefix or by its neighbour', () => {
    expect(read('thành phố Bắc Kạn, tỉnh Bắc Kạn')).toBe('d058')
    expect(read('Bắc Kạn, Bắc Kạn')).toBe('d058')
    expect(read('tỉnh Bắc Kạn')).toBe('p06')
    expect(read('Bắc Kạn')).toBe('p06')
  })

  test('a bare name is the largest unit around all that it may mean', () => {
    expect(read('Hậu Lộc', '2019-12-23', 'p38')).toBe('d400')
    expect(read('Đông Sơn', '2019-12-23', 'p38')).toBe('several: c14785 c14821 d405')
    expect(read('Hà Giang')).toBe('p02')
  })

  test('a street and a house number are below every unit', () => {
    expect(read('65 Nguyễn Thông, phường Phú Hài, TP Phan Thiết', '2025-06-26', 'p60')).toBe('c22921')
  })

  test('Quảng Trị means another unit before and after the merger', () => {
    expect(read('tỉnh Quảng Trị', '2025-06-30')).toBe('p45')
    expect(read('tỉnh Quảng Trị', '2025-07-01')).toBe('p44@2025-07-01')
  })

  test('an old address after the merger is answered with the unit of its time', () => {
    expect(read('xã Yến Dương, huyện Ba Bể, tỉnh Bắc Kạn', '2025-12-01')).toBe('other-day: c01918')
  })

  test('an unknown commune is not silently read as its district', () => {
    expect(read('xã Không Có, huyện Ba Bể, tỉnh Bắc Kạn')).toBe('none near d061')
    expect(read('Yến Dươnng, Ba Bể, Bắc Kạn')).toBe('none near d061')
  })

  test('a commune in a district where it does not lie is not accepted', () => {
    expect(read('xã Yến Dương, huyện Na Rì, tỉnh Bắc Kạn')).toBe('none near d066')
  })

  test('a numbered ward is found with and without the zero', () => {
    expect(read('Phường 01, thành phố Đông Hà, Quảng Trị')).toBe('c19333')
    expect(read('P.1, TP Đông Hà, Quảng Trị')).toBe('c19333')
  })

  test('a district that ended before the lists is found in its time', () => {
    expect(read('xã Quế Trung, huyện Nông Sơn', '2020-12-09', 'p49')).toBe('c20656')
    expect(read('xã Thượng Long, huyện Nam Đông, Thừa Thiên Huế', '2022-01-01')).toBe('c20188')
    expect(read('Thị trấn Chũ, huyện Lục Ngạn', '2021-08-26', 'p24')).toBe('c07525')
    expect(read('phường Chũ, thị xã Chũ', '2025-03-01', 'p24')).toBe('c07525@2025-01-01')
    expect(read('xã Nam Chính, huyện Nam Sách', '2023-12-29', 'p30')).toBe('c10627')
    expect(read('xã Hương Thọ, thị xã Hương Trà', '2020-11-28', 'p46')).toBe('c20032')
    expect(read('huyện Mỹ Lộc, Nam Định', '2020-06-12')).toBe('d358')
  })

  test('any text is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        lookUpPlace(territory, index, { text, on: MERGER })
      })
    )
    expect(read('')).toBe('none near nothing')
    expect(read(', ,;')).toBe('none near nothing')
  })

  test('every unit is found by its own full address', () => {
    const wrong = rows.units
      .filter(unit => isValidOn(unit, BEFORE))
      .filter(unit => {
        const address = [unit, ...ancestorsOf(territory, unit)].map(part => nameOf(territory, part, BEFORE).fullName)
        return read(address.join(', '), BEFORE) !== unit.id
      })
    expect(wrong).toEqual([])
  })
})
