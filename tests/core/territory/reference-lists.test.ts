import { describe, expect, test } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { nameOf, provinceOf, unitById } from '@/lib/ocop/territory/territory'
import { BEFORE, MERGER, rows, territory, unitsOn } from './reference'

describe('the reference lists', () => {
  test('hold 63 provinces, 696 districts and 10.035 communes on the last day of the old division', () => {
    expect(unitsOn(BEFORE, 'province')).toHaveLength(63)
    expect(unitsOn(BEFORE, 'district')).toHaveLength(696)
    expect(unitsOn(BEFORE, 'commune')).toHaveLength(10035)
  })

  test('hold 34 provinces, no district and 3.321 communes from the first day of the new one', () => {
    expect(unitsOn(MERGER, 'province')).toHaveLength(34)
    expect(unitsOn(MERGER, 'district')).toHaveLength(0)
    expect(unitsOn(MERGER, 'commune')).toHaveLength(3321)
    expect(unitsOn(plainDate('2026-11-21'), 'commune')).toHaveLength(3321)
  })

  test('hold 13 special zones', () => {
    const zones = unitsOn(MERGER, 'commune').filter(unit => nameOf(territory, unit, MERGER).kind === 'đặc khu')
    expect(zones).toHaveLength(13)
  })

  test('count 687 wards before Đồng Nai became a city and 697 after', () => {
    const wards = (day: string) =>
      unitsOn(plainDate(day), 'commune').filter(unit => nameOf(territory, unit, plainDate(day)).kind === 'phường')
        .length
    expect(wards('2026-04-29')).toBe(687)
    expect(wards('2026-04-30')).toBe(697)
  })

  test('never let a code belong to two units at once', () => {
    for (const [code, units] of territory.unitsByCode) {
      for (const [index, unit] of units.slice(1).entries()) {
        const before = units[index]
        expect(before?.validUntil, code).not.toBeNull()
        expect((before?.validUntil ?? '') <= (unit.validFrom ?? ''), code).toBe(true)
      }
    }
  })

  test('put every unit under a parent that exists during its whole life', () => {
    for (const unit of rows.units) {
      if (unit.level === 'province') {
        expect(unit.parentId).toBeNull()
        continue
      }
      const parent = unitById(territory, unit.parentId ?? '')
      expect((parent.validFrom ?? '') <= (unit.validFrom ?? ''), unit.id).toBe(true)
      expect((parent.validUntil ?? '9') >= (unit.validUntil ?? '9'), unit.id).toBe(true)
      expect(provinceOf(territory, unit).level).toBe('province')
    }
  })

  test('date every succession on a day when its heir exists and its origin has just ended or given land away', () => {
    for (const { fromId, toId, on, extent } of rows.successions) {
      const from = unitById(territory, fromId)
      const to = unitById(territory, toId)
      expect(from.validUntil, fromId).toBe(on)
      expect((to.validFrom ?? '') <= on && (to.validUntil ?? '9') > on, toId).toBe(true)
      if (extent === 'full') expect(territory.successionsFrom.get(fromId), fromId).toHaveLength(1)
    }
  })

  test('give every unit that ended an heir, but for districts, whose communes have them', () => {
    const childless = rows.units.filter(
      unit => unit.validUntil !== null && unit.level !== 'district' && !territory.successionsFrom.has(unit.id)
    )
    expect(childless).toEqual([])
  })
})

describe('dated names', () => {
  const name = (id: string, day: string) => nameOf(territory, unitById(territory, id), plainDate(day)).fullName

  test('Thừa Thiên Huế is Huế from 01/01/2025, under the same code', () => {
    expect(name('p46', '2024-12-31')).toBe('Tỉnh Thừa Thiên Huế')
    expect(name('p46', '2025-01-01')).toBe('Thành phố Huế')
  })

  test('Đồng Nai is a city from 30/04/2026, and Long Thành a ward', () => {
    expect(name('p75@2025-07-01', '2026-04-29')).toBe('Tỉnh Đồng Nai')
    expect(name('p75@2025-07-01', '2026-04-30')).toBe('Thành phố Đồng Nai')
    expect(name('c26368@2025-07-01', '2026-04-29')).toBe('Xã Long Thành')
    expect(name('c26368@2025-07-01', '2026-04-30')).toBe('Phường Long Thành')
  })

  test('Quế Trung was renamed Trung Phước while it lay in Nông Sơn', () => {
    expect(name('c20656', '2020-12-09')).toBe('Xã Quế Trung')
    expect(name('c20656@2025-01-01', '2025-02-01')).toBe('Thị trấn Trung Phước')
  })
})
