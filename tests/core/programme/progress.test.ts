import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { compareClaim } from '@/lib/ocop/programme/claim'
import { compareExact, exact, multipleOf, percentOf, toOneDecimal } from '@/lib/ocop/programme/exact'
import type { Indicator } from '@/lib/ocop/programme/indicator'
import { coverage, forecast, isFrozen, judgedOn, progressOf, type TargetTerms } from '@/lib/ocop/programme/progress'
import { attainment, boundsOf, isWhole, OPERATORS, type Quantity } from '@/lib/ocop/programme/quantity'
import cases from '../../cases/rules/k12-k29-targets.json' with { type: 'json' }

const quantity = (operator: Quantity['operator'], value: number, valueTo: number | null = null): Quantity => ({
  operator,
  value,
  valueTo
})

const target = (indicator: Indicator, aim: Quantity, from: string | null = null, due: string | null = null) =>
  ({
    indicator,
    quantity: aim,
    from: from === null ? null : plainDate(from),
    due: due === null ? null : plainDate(due)
  }) satisfies TargetTerms

const count = (value: number) => ({ least: value, most: value, whole: null })
const share = (part: number, whole: number) => ({ least: part, most: part, whole })

describe('golden targets', () => {
  it.each(cases.progress)('$check: $measured against $target is $state', given => {
    const { indicator, operator, value, valueTo, from, due } = given.target
    const terms = target(
      indicator as Indicator,
      quantity(operator as Quantity['operator'], value, valueTo ?? null),
      from ?? null,
      due ?? null
    )
    const { part, whole } = given.measured
    const measured = { least: part, most: part, whole: whole ?? null }
    const found = progressOf(terms, measured, plainDate(given.on))
    expect(found).toMatchObject({ state: given.state, atMinimum: given.atMinimum ?? false })
    if (given.percent !== undefined) expect(found.percent && toOneDecimal(found.percent)).toBe(given.percent)
    if (given.multiple !== undefined) expect(found.multiple && toOneDecimal(found.multiple)).toBe(given.multiple)
  })

  it.each(cases.coverage)('$check: points of sale $counts give $state', ({ counts, state, covered, units }) => {
    const measured = coverage(counts, 1)
    expect(measured).toMatchObject({ least: covered, whole: units })
    const terms = target('points-of-sale-per-district', quantity('eq', 1))
    expect(progressOf(terms, measured, plainDate('2025-01-01')).state).toBe(state)
  })

  it.each(cases.forecast)('$check: $counted and $ready against $target', given => {
    const terms = target(
      'recognised-products',
      quantity(given.target.operator as Quantity['operator'], given.target.value)
    )
    const ready = quantity(given.ready.operator as Quantity['operator'], given.ready.value)
    const found = forecast(terms, given.counted, ready)
    expect({ ...found, value: toOneDecimal(found.value) }).toEqual({
      value: given.value,
      expected: given.expected,
      borderline: given.borderline
    })
  })
})

describe('a target', () => {
  it('of a period that has not begun is not judged, though its figure is known', () => {
    const terms = target('standardised-products', quantity('approx', 145), '2021-01-01', '2025-12-31')
    const found = progressOf(terms, count(78), plainDate('2020-12-18'))
    expect(found.state).toBe('not-begun')
    expect(found.percent && toOneDecimal(found.percent)).toBe(53.8)
    expect(progressOf(terms, count(78), plainDate('2021-01-01')).state).toBe('not-reached')
  })

  it('is judged on its last day for ever after', () => {
    const terms = target('recognised-products', quantity('gt', 100), '2020-01-01', '2020-12-31')
    expect(judgedOn(terms, plainDate('2020-06-12'))).toBe('2020-06-12')
    expect(judgedOn(terms, plainDate('2026-11-24'))).toBe('2020-12-31')
  })

  it('per district stands still on the last day of the districts', () => {
    const terms = target('points-of-sale-per-district', quantity('eq', 1), '2023-01-01', '2025-12-31')
    expect(judgedOn(terms, plainDate('2025-06-30'))).toBe('2025-06-30')
    expect(isFrozen(terms, plainDate('2025-06-30'))).toBe(false)
    expect(judgedOn(terms, plainDate('2025-12-31'))).toBe('2025-06-30')
    expect(isFrozen(terms, plainDate('2025-12-31'))).toBe(true)
    expect(isFrozen(target('online-sales-share', quantity('gte', 50)), plainDate('2025-12-31'))).toBe(false)
  })

  it('is undetermined where nothing is held, never nought', () => {
    const terms = target('tourism-villages', quantity('range', 1, 2))
    expect(progressOf(terms, null, plainDate('2024-01-01'))).toMatchObject({ state: 'undetermined', percent: null })
    expect(
      progressOf(target('online-sales-share', quantity('gte', 50)), share(0, 0), plainDate('2024-01-01'))
    ).toMatchObject({ state: 'undetermined', percent: null })
  })

  it('is undetermined only where what is not known could tip it', () => {
    const terms = target('cooperative-share', quantity('eq', 40))
    const on = plainDate('2024-01-01')
    expect(progressOf(terms, { least: 40, most: 41, whole: 102 }, on).state).toBe('undetermined')
    expect(progressOf(terms, { least: 41, most: 50, whole: 102 }, on)).toMatchObject({
      state: 'reached',
      percent: null
    })
    expect(progressOf(terms, { least: 3, most: 40, whole: 102 }, on).state).toBe('not-reached')
  })
})

const figures = fc.integer({ min: 0, max: 100_000 })
const quantities = fc
  .record({ operator: fc.constantFrom(...OPERATORS), value: figures, more: fc.integer({ min: 1, max: 500 }) })
  .map(({ operator, value, more }) => quantity(operator, value, operator === 'range' ? value + more : null))

const ORDER = ['not-reached', 'reached', 'exceeded']

describe('quantities', () => {
  it('are whole as they are made', () => {
    fc.assert(fc.property(quantities, aim => isWhole(aim)))
    expect(isWhole(quantity('range', 6, 6))).toBe(false)
    expect(isWhole(quantity('gt', 6, 7))).toBe(false)
  })

  it('never un-reach a target by more of what it wants', () => {
    const rising = quantities.filter(({ operator }) => operator !== 'lt' && operator !== 'lte')
    fc.assert(
      fc.property(rising, figures, figures, (aim, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const before = attainment(aim, exact(low)).state
        expect(ORDER.indexOf(attainment(aim, exact(high)).state)).toBeGreaterThanOrEqual(ORDER.indexOf(before))
      })
    )
  })

  it('hold their own point between their bounds', () => {
    fc.assert(
      fc.property(quantities, aim => {
        const { least, most, point } = boundsOf(aim)
        if (least) expect(compareExact(least, point)).toBeLessThanOrEqual(0)
        if (most) expect(compareExact(point, most)).toBeLessThanOrEqual(0)
      })
    )
  })

  it('agree with a count inside their bounds and no other', () => {
    fc.assert(
      fc.property(quantities, figures, (claim, counted) => {
        const found = compareClaim(claim, counted)
        const { least, most } = boundsOf(claim)
        const below = least !== null && compareExact(exact(counted), least) < 0
        const above = most !== null && compareExact(exact(counted), most) > 0
        expect(found.kind === 'below').toBe(below)
        expect(found.kind === 'above').toBe(above)
        if (claim.operator === 'eq') expect(found.kind === 'same').toBe(counted === claim.value)
      })
    )
  })
})

describe('shares', () => {
  it('are decided on the fraction, never on what it rounds to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 1, max: 100 }),
        (whole, some, aim) => {
          const part = Math.min(some, whole)
          const found = progressOf(
            target('online-sales-share', quantity('gte', aim)),
            share(part, whole),
            plainDate('2024-01-01')
          )
          expect(found.state).toBe(part * 100 >= aim * whole ? 'reached' : 'not-reached')
        }
      )
    )
  })

  it('are shown with one decimal', () => {
    const shown = (part: number, whole: number) => {
      const found = percentOf(part, whole)
      return found && toOneDecimal(found)
    }
    expect(shown(41, 102)).toBe(40.2)
    expect(shown(94, 189)).toBe(49.7)
    expect(shown(95, 189)).toBe(50.3)
    expect(shown(1, 0)).toBeNull()
    expect(multipleOf(189, 0)).toBeNull()
    expect(toOneDecimal(exact(-0.25))).toBe(-0.3)
  })
})
