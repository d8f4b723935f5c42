import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { brakeOn } from '@/lib/ocop/registry/brake'
import { counts, type GroupShare, isUndetermined, producerRange } from '@/lib/ocop/registry/count'

const row = (until: string, nextFrom: string | null, determined = true) => ({
  since: plainDate('2020-01-15'),
  until: plainDate(until),
  nextFrom: nextFrom === null ? null : plainDate(nextFrom),
  determined
})
const on = plainDate('2023-01-15')

describe('what a figure counts', () => {
  it('keeps a lapsed product in luỹ kế and out of còn hiệu lực', () => {
    const lapsed = row('2023-01-15', null)
    expect([counts('ever', lapsed, on), counts('in-force', lapsed, on), counts('lines', lapsed, on)]).toEqual([
      true,
      false,
      true
    ])
  })

  it('counts a replaced line only as a line', () => {
    const replaced = row('2020-12-28', '2020-12-28')
    expect([counts('ever', replaced, on), counts('in-force', replaced, on), counts('lines', replaced, on)]).toEqual([
      false,
      false,
      true
    ])
  })

  it('keeps an undated line apart from what is in force', () => {
    const undated = row('2024-01-15', null, false)
    expect([counts('ever', undated, on), counts('in-force', undated, on), isUndetermined(undated, on)]).toEqual([
      true,
      false,
      true
    ])
  })
})

describe('how many producers stand behind a figure', () => {
  it('is exact where all are named', () => expect(producerRange(14, [], 0)).toEqual({ atLeast: 14, atMost: 14 }))

  it('is 14 to 102 for Kon Tum, where 88 products have no producer', () =>
    expect(producerRange(14, [], 88)).toEqual({ atLeast: 14, atMost: 102 }))

  it('is exactly 29 for Nam Định, where a source states 29 for all 62', () =>
    expect(producerRange(0, [{ stated: 29, counted: 62, all: 62 }], 0)).toEqual({ atLeast: 29, atMost: 29 }))

  it('never lets the least exceed the most', () => {
    const share: fc.Arbitrary<GroupShare> = fc
      .record({ stated: fc.integer({ min: 1, max: 50 }), counted: fc.nat(80), more: fc.nat(80) })
      .map(({ stated, counted, more }) => ({
        stated: Math.min(stated, Math.max(counted + more, 1)),
        counted,
        all: counted + more
      }))
    fc.assert(
      fc.property(fc.nat(20), fc.array(share, { maxLength: 4 }), fc.nat(20), (named, groups, unknown) => {
        const { atLeast, atMost } = producerRange(named, groups, unknown)
        expect(atLeast).toBeLessThanOrEqual(atMost)
      })
    )
  })
})

describe('the brake', () => {
  it('trips above the share and from the number on, not before either', () => {
    expect(brakeOn(20, 199).tripped).toBe(true)
    expect(brakeOn(20, 200).tripped).toBe(false)
    expect(brakeOn(19, 19).tripped).toBe(false)
    expect(brakeOn(0, 0).tripped).toBe(false)
  })
})
