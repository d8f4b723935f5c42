import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { members } from '@/lib/ocop/territory/members'
import { predecessorsOf, predecessorsOn, rebordered, successorsOf, successorsOn } from '@/lib/ocop/territory/succession'
import { provinceOf, unitById } from '@/lib/ocop/territory/territory'
import { unitOf } from '@/lib/ocop/territory/unit-of'
import { BEFORE, MERGER, rows, territory, unitsOn } from './reference'

const unit = (id: string) => unitById(territory, id)
const ids = (units: readonly { id: string }[]) => units.map(found => found.id).sort()

describe('the unit of a code on a day', () => {
  test('44 was Quảng Bình and is Quảng Trị', () => {
    expect(unitOf(territory, '44', BEFORE)).toEqual({ ok: true, value: unit('p44') })
    expect(unitOf(territory, '44', MERGER)).toEqual({ ok: true, value: unit('p44@2025-07-01') })
  })

  test('a commune code used again means another commune', () => {
    expect(unitOf(territory, '00004', BEFORE)).toEqual({ ok: true, value: unit('c00004') })
    expect(unitOf(territory, '00004', MERGER)).toEqual({ ok: true, value: unit('c00004@2025-07-01') })
  })

  test('Kon Tum after the merger is refused and its successor is named', () => {
    expect(unitOf(territory, '62', MERGER)).toEqual({
      ok: false,
      refusal: {
        code: 'PLACE_NOT_IN_DIVISION',
        place: '62',
        on: MERGER,
        predecessors: [],
        successors: [{ code: '51', name: 'Tỉnh Quảng Ngãi', validFrom: MERGER }]
      }
    })
  })

  test('a special zone before it began is refused and its district is named', () => {
    expect(unitOf(territory, '21548', BEFORE)).toEqual({
      ok: false,
      refusal: {
        code: 'PLACE_NOT_IN_DIVISION',
        place: '21548',
        on: BEFORE,
        predecessors: [{ code: '536', name: 'Huyện Lý Sơn', validFrom: null }],
        successors: []
      }
    })
  })

  test('what was never a code is refused without names', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const answer = unitOf(territory, text, MERGER)
        return answer.ok || answer.refusal.place === text
      })
    )
  })
})

describe('re-bordering', () => {
  test('Kon Tum and the old Quảng Ngãi are in the new Quảng Ngãi', () => {
    for (const id of ['p62', 'p51', 'd608', 'd536']) {
      expect(provinceOf(territory, successorsOn(territory, unit(id), MERGER)[0] ?? unit(id)).id).toBe('p51@2025-07-01')
    }
    expect(rebordered(territory, unit('p62'), MERGER)).toEqual({ kind: 'one', unit: unit('p51@2025-07-01') })
    expect(ids(predecessorsOn(territory, unit('p51@2025-07-01'), BEFORE))).toEqual(['p51', 'p62'])
  })

  test('a province that did not merge stays itself', () => {
    expect(rebordered(territory, unit('p01'), plainDate('2019-01-01'))).toEqual({ kind: 'one', unit: unit('p01') })
  })

  test('a commune that was divided asks for a person, but its province is certain', () => {
    const answer = rebordered(territory, unit('c00007'), MERGER)
    expect(answer.kind).toBe('split')
    if (answer.kind !== 'split') return
    expect(answer.candidates.length).toBeGreaterThan(1)
    expect(answer.within?.id).toBe('p01')
  })

  test('a commune of which only one part is traced still asks for a person', () => {
    expect(rebordered(territory, unit('c00556'), MERGER)).toEqual({
      kind: 'split',
      candidates: [unit('c00541@2025-07-01')],
      within: unit('p01')
    })
  })

  test('the special zone of Lý Sơn was the district of Lý Sơn', () => {
    expect(rebordered(territory, unit('d536'), MERGER)).toEqual({ kind: 'one', unit: unit('c21548@2025-07-01') })
    expect(rebordered(territory, unit('c21548@2025-07-01'), BEFORE)).toEqual({ kind: 'one', unit: unit('d536') })
  })

  test('a chain of changes is followed to its end', () => {
    expect(rebordered(territory, unit('d358'), plainDate('2025-01-01'))).toEqual({ kind: 'one', unit: unit('d356') })
    const now = rebordered(territory, unit('d358'), MERGER)
    expect(now.kind === 'split' && now.within?.id).toBe('p37@2025-07-01')
  })

  test('every unit of the old division lies in exactly one province of the new one', () => {
    for (const old of rows.units.filter(found => (found.validFrom ?? '') < MERGER)) {
      const heirs = successorsOn(territory, old, MERGER)
      expect(heirs.length, old.id).toBeGreaterThan(0)
      expect(new Set(heirs.map(heir => provinceOf(territory, heir).id)).size, old.id).toBe(1)
    }
  })

  test('successors and predecessors mirror each other', () => {
    for (const { fromId, toId } of rows.successions) {
      expect(ids(successorsOf(territory, unit(fromId)))).toContain(toId)
      expect(ids(predecessorsOf(territory, unit(toId)))).toContain(fromId)
    }
    for (const [id] of territory.successionsTo) {
      for (const before of predecessorsOf(territory, unit(id))) {
        expect(ids(successorsOf(territory, before))).toContain(id)
      }
    }
  })
})

describe('the members of a unit', () => {
  const provinces = { old: unitsOn(BEFORE, 'province'), new: unitsOn(MERGER, 'province') }
  const sets = {
    old: provinces.old.map(province => members(territory, province, BEFORE)),
    new: provinces.new.map(province => members(territory, province, MERGER))
  }

  test('totals are conserved when records of any unit are counted by the provinces of today', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rows.units), { minLength: 1, maxLength: 200 }), records => {
        const counted = sets.new.map(set => records.filter(record => set.has(record.id)).length)
        return counted.reduce((sum, count) => sum + count, 0) === records.length
      })
    )
  })

  test('no record is counted by two provinces of the old division, and all records of its time by one', () => {
    for (const record of rows.units) {
      const count = sets.old.filter(set => set.has(record.id)).length
      expect(count, record.id).toBeLessThanOrEqual(1)
      if ((record.validFrom ?? '') < MERGER) expect(count, record.id).toBe(1)
    }
  })

  test('every new commune is certain in the old division too, unless it joins land of two old provinces', () => {
    const missing = unitsOn(MERGER, 'commune').filter(commune => !sets.old.some(set => set.has(commune.id)))
    for (const commune of missing) {
      const before = predecessorsOn(territory, commune, BEFORE).map(found => provinceOf(territory, found).id)
      expect(new Set(before).size, commune.id).toBeGreaterThan(1)
    }
  })

  test('a divided commune belongs to its province but to none of its heirs', () => {
    for (const heir of successorsOn(territory, unit('c00007'), MERGER)) {
      expect(members(territory, heir, MERGER).has('c00007')).toBe(false)
    }
    expect(members(territory, unit('p01'), MERGER).has('c00007')).toBe(true)
  })

  test('a commune that went wholly into another counts there today and apart in its own time', () => {
    expect(members(territory, unit('c00097@2025-07-01'), MERGER).has('c00001')).toBe(true)
    expect([...members(territory, unit('c00001'), BEFORE)]).toEqual(['c00001'])
  })

  test('Mỹ Lộc counts in the city of Nam Định from the day it went there', () => {
    expect(members(territory, unit('d356'), plainDate('2024-09-01')).has('d358')).toBe(true)
    expect(members(territory, unit('d356'), plainDate('2020-06-12')).has('d358')).toBe(false)
    expect(members(territory, unit('d358'), plainDate('2020-06-12')).has('d356')).toBe(false)
  })

  test('the merged Quảng Ngãi has the 11 products of Kon Tum and the 40 of the old Quảng Ngãi', () => {
    const records = [...Array<string>(11).fill('p62'), ...Array<string>(40).fill('p51')]
    const count = (id: string, day: string) => {
      const set = members(territory, unit(id), plainDate(day))
      return records.filter(record => set.has(record)).length
    }
    expect(count('p62', '2025-06-30')).toBe(11)
    expect(count('p51', '2025-06-30')).toBe(40)
    expect(count('p51@2025-07-01', '2025-07-01')).toBe(51)
  })
})
