import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeConclusion, productsOfGround, RECOMMENDATIONS } from '@/lib/ocop/inspection/conclusion'
import { checkFinding, type Finding } from '@/lib/ocop/inspection/finding'
import { ARTICLE_GROUNDS, INSPECTED_MATTERS } from '@/lib/ocop/inspection/matters'
import { checkPlan } from '@/lib/ocop/inspection/plan'
import { revocationClock } from '@/lib/ocop/inspection/revocation-clock'
import { visitStage } from '@/lib/ocop/inspection/stage'
import { addDays, daysBetween, plainDate, yearOf } from '@/lib/ocop/plain-date'
import { isWorkingDay } from '@/lib/ocop/screening/working-days'
import { day } from '../../support/arbitrary-days'

const TODAY = plainDate('2026-08-20')
const IN_LAW = plainDate('2026-05-22')

const products: fc.Arbitrary<string[]> = fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3'), { maxLength: 3 })
const finding: fc.Arbitrary<Finding> = fc.record({
  productId: fc.constantFrom(null, 'p1', 'p2', 'p3'),
  matter: fc.constantFrom(...INSPECTED_MATTERS),
  conforms: fc.boolean(),
  evidence: fc.constantFrom(null, ' ', 'phiếu kiểm nghiệm 12'),
  ground: fc.constantFrom(null, ...ARTICLE_GROUNDS)
})

describe('the clock of a revocation', () => {
  it('gives fifteen calendar days from the conclusion, the day itself not counted', () => {
    expect(revocationClock(plainDate('2026-08-03'), null, TODAY)).toMatchObject({
      deadline: { on: '2026-08-18', open: [] },
      counted: '2026-08-18',
      state: 'overdue',
      daysLeft: -2
    })
  })

  it('moves a last day that is off to the next day that is worked', () => {
    // 15 days after 14/08/2026 is Saturday 29/08; Monday 31/08 to Wednesday 02/09 are off.
    expect(revocationClock(plainDate('2026-08-14'), null, TODAY)).toMatchObject({
      deadline: { on: '2026-09-03' },
      counted: '2026-08-29',
      state: 'running',
      daysLeft: 14
    })
  })

  it('tells what may still move it in a year whose days off are not announced', () => {
    const clock = revocationClock(plainDate('2027-01-30'), null, plainDate('2027-02-20'))
    expect(clock).toMatchObject({ counted: '2027-02-14', state: 'perhaps-overdue' })
    expect(clock?.deadline.open.map(({ name }) => name)).toEqual(['Tết Âm lịch'])
  })

  it('does not run under a law that sets no term', () => {
    expect(revocationClock(plainDate('2024-03-01'), null, TODAY)).toBeNull()
  })

  it('ends on a working day, at least fifteen days on, and the nearest such', () => {
    fc.assert(
      fc.property(day, offset => {
        const concludedOn = addDays(IN_LAW, daysBetween(plainDate('2010-01-01'), offset))
        const clock = revocationClock(concludedOn, null, concludedOn)
        const on = clock?.deadline.on ?? concludedOn
        expect(isWorkingDay(on)).toBe(true)
        expect(daysBetween(concludedOn, clock?.counted ?? concludedOn)).toBe(15)
        for (let each = clock?.counted ?? on; each < on; each = addDays(each, 1)) expect(isWorkingDay(each)).toBe(false)
      })
    )
  })

  it('is in time exactly until its last day, and a decision stops it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 200 }), (after, later) => {
        const concludedOn = plainDate('2026-08-14')
        const revokedOn = addDays(concludedOn, after)
        const decided = revocationClock(concludedOn, revokedOn, addDays(revokedOn, later))
        expect(decided?.state).toBe(after <= 20 ? 'in-time' : 'late')
        expect(revocationClock(concludedOn, null, revokedOn)?.state).toBe(after <= 20 ? 'running' : 'overdue')
      })
    )
  })
})

describe('a finding', () => {
  it('that something is wrong says what was seen; a ground goes with something wrong only', () => {
    fc.assert(
      fc.property(finding, products, (each, visited) => {
        const { ok } = checkFinding(each, visited)
        const there = each.productId === null || visited.includes(each.productId)
        const said = each.conforms ? each.ground === null : (each.evidence ?? '').trim() !== ''
        expect(ok).toBe(there && said)
      })
    )
  })
})

describe('a conclusion', () => {
  const visit = (...findings: Finding[]) => ({ on: plainDate('2026-08-10'), products: ['p1', 'p2'], findings })
  const wrong = (ground: Finding['ground'], productId: string | null = 'p1'): Finding => ({
    productId,
    matter: 'law',
    conforms: false,
    evidence: 'biên bản',
    ground
  })
  const right: Finding = { productId: null, matter: 'criteria', conforms: true, evidence: null, ground: null }
  const on = plainDate('2026-08-12')
  const plain = { on, ground: null, remedyBy: null }

  it('recommends revoking for the products with a finding of the ground, and for no other', () => {
    const judged = judgeConclusion(
      visit(right, wrong('c'), wrong('b', 'p2')),
      { ...plain, recommendation: 'revoke', ground: 'c' },
      TODAY
    )
    expect(judged).toEqual({ ok: true, value: { products: ['p1'] } })
  })

  it('takes a finding without a product for all that were looked at', () => {
    expect(productsOfGround(visit(wrong('đ', null)), 'đ')).toEqual(['p1', 'p2'])
  })

  it.each([
    ['NOTHING_FOUND_YET', visit(), { recommendation: 'none' as const }],
    ['WRONG_WITHOUT_RECOMMENDATION', visit(wrong(null)), { recommendation: 'none' as const }],
    ['NOTHING_TO_REMEDY', visit(right), { recommendation: 'remedy' as const, remedyBy: on }],
    ['REMEDY_DAY_MISSING', visit(wrong(null)), { recommendation: 'remedy' as const }],
    [
      'REMEDY_BEFORE_CONCLUSION',
      visit(wrong(null)),
      { recommendation: 'remedy' as const, remedyBy: plainDate('2026-08-11') }
    ],
    ['GROUND_MISSING', visit(wrong('c')), { recommendation: 'revoke' as const }],
    ['NO_FINDING_OF_GROUND', visit(wrong('c')), { recommendation: 'revoke' as const, ground: 'a' as const }],
    ['CONCLUDED_BEFORE_VISIT', visit(right), { recommendation: 'none' as const, on: plainDate('2026-08-09') }],
    ['DAY_IN_FUTURE', visit(right), { recommendation: 'none' as const, on: plainDate('2026-08-21') }]
  ])('is refused (%s)', (code, visited, changes) => {
    expect(judgeConclusion(visited, { ...plain, ...changes }, TODAY)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('never recommends revoking without something wrong of the ground', () => {
    fc.assert(
      fc.property(
        fc.array(finding),
        products,
        fc.constantFrom(...RECOMMENDATIONS),
        fc.constantFrom(null, ...ARTICLE_GROUNDS),
        (findings, visited, recommendation, ground) => {
          const judged = judgeConclusion(
            { on, products: visited, findings },
            { on, recommendation, ground, remedyBy: on },
            TODAY
          )
          if (!judged.ok) return
          expect(findings.length).toBeGreaterThan(0)
          if (recommendation === 'none') expect(findings.every(({ conforms }) => conforms)).toBe(true)
          expect(judged.value.products.length > 0).toBe(recommendation === 'revoke')
          for (const product of judged.value.products)
            expect(
              findings.some(
                each =>
                  !each.conforms && each.ground === ground && (each.productId === null || each.productId === product)
              )
            ).toBe(true)
        }
      )
    )
  })
})

describe('a plan', () => {
  it('lies in its year, first day to last', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        const { ok } = checkPlan(yearOf(from), from, to)
        expect(ok).toBe(from <= to && yearOf(from) === yearOf(to))
      })
    )
  })
})

describe('the stage of a visit', () => {
  const facts = fc.record({
    visited: fc.boolean(),
    recommendation: fc.constantFrom(null, ...RECOMMENDATIONS),
    settled: fc.boolean(),
    drafts: fc.array(fc.constantFrom('drafting', 'submitted', 'issued', 'published', 'discarded'))
  })

  it('is “revoked” by a published decision only, and waits as long as there is none', () => {
    fc.assert(
      fc.property(facts, each => {
        const stage = visitStage(each)
        if (stage === 'revoked') expect(each.drafts).toContain('published')
        const asked = each.visited && each.recommendation === 'revoke' && !each.settled
        expect(stage === 'to-revoke' || stage === 'drafted').toBe(asked && !each.drafts.includes('published'))
        if (stage === 'to-revoke') expect(each.drafts.every(state => state === 'discarded')).toBe(true)
      })
    )
  })
})
