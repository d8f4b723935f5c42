import { describe, expect, it } from 'vitest'
import { driftOf, fairnessOf } from '@/lib/ocop/council/fairness'
import { criterionAgreements, totalAgreement } from '@/lib/ocop/council/outliers'
import { points } from '@/lib/ocop/points'
import type { MemberScores } from '@/lib/ocop/rating/rate'
import { loadSheet } from '@/lib/ocop/rulebook/sheets/load-sheet'
import { criteriaOf } from '@/lib/ocop/rulebook/sheets/sheet'
import { readScoreSheet } from '@/lib/ocop/scoring/score-sheet'
import { partTotalsOf } from '@/lib/ocop/scoring/totals'

const sheet = await loadSheet('26/2026', 7)
if (sheet === null) throw new Error('set 7 is held')

const best = Object.fromEntries(
  criteriaOf(sheet).map(({ code, options }) => [code, { option: options.at(-1)?.number ?? 0 }])
)

function scored(member: string, own: Readonly<Record<string, number>> = {}): MemberScores {
  const entries = {
    ...best,
    ...Object.fromEntries(Object.entries(own).map(([code, given]) => [code, { points: given }]))
  }
  const { choices, problems } = readScoreSheet(sheet ?? fail(), { entries })
  expect(problems).toEqual([])
  return { member, parts: partTotalsOf(choices), choices, findings: [] }
}

const fail = (): never => {
  throw new Error('no sheet')
}

describe('how members lie to each other at one file', () => {
  const council = [scored('A'), scored('B', { 'C.7': 0 }), scored('C', { 'A.1.7': 0 })]

  it('names who is far from the others at a criterion', () => {
    const agreements = criterionAgreements(sheet, council)
    expect(agreements).toHaveLength(criteriaOf(sheet).length)
    const marked = agreements.filter(({ outliers }) => outliers.length > 0)
    expect(marked.map(({ criterion, outliers, spread }) => [criterion, outliers, spread])).toEqual([
      ['C.7', ['B'], 500]
    ])
  })

  it('does not call one point of one an outlier', () => {
    const technology = criterionAgreements(sheet, council).find(({ criterion }) => criterion === 'A.1.7')
    expect([technology?.spread, technology?.outliers]).toEqual([100, []])
  })

  it('calls two points and half the maximum one', () => {
    const labour = [scored('A'), scored('B'), scored('C', { 'A.3.3': 1 })]
    const packing = [scored('A'), scored('B'), scored('C', { 'C.10': 0 })]
    const outliersAt = (members: readonly MemberScores[], code: string) =>
      criterionAgreements(sheet, members).find(({ criterion }) => criterion === code)?.outliers
    expect([outliersAt(labour, 'A.3.3'), outliersAt(packing, 'C.10')]).toEqual([['C'], ['C']])
    const closer = [scored('A'), scored('B'), scored('C', { 'A.3.3': 2 })]
    expect(outliersAt(closer, 'A.3.3')).toEqual([])
  })

  it('names whose total lies more than half the limit from the middle', () => {
    const total = totalAgreement([...council, scored('D', { 'C.7': 0, 'C.8': 2, 'C.9': 0 })], points(1000))
    expect([total?.highest, total?.lowest, total?.outliers]).toEqual([10_000, 8700, ['D']])
    expect(totalAgreement([], points(1000))).toBeNull()
  })
})

describe('how a council scored', () => {
  it('shows who is stricter and who agrees with most', () => {
    const fair = fairnessOf([
      [scored('A'), scored('B'), scored('C', { 'C.7': 0 })],
      [scored('A'), scored('C', { 'A.2.2': 0 })]
    ])
    expect(fair.map(({ member, dossiers, severity }) => [member, dossiers, severity])).toEqual([
      ['A', 2, 275],
      ['B', 1, 250],
      ['C', 2, -400]
    ])
    expect(fair.find(({ member }) => member === 'B')?.agreement).toBe(1)
    expect(fair.find(({ member }) => member === 'C')?.agreement).toBeLessThan(1)
  })

  it('says nothing about who scored alone, or by part totals', () => {
    expect(fairnessOf([[scored('A')]])).toEqual([{ member: 'A', dossiers: 0, severity: null, agreement: null }])
    const byParts = { ...scored('B'), choices: null }
    expect(fairnessOf([[byParts, { ...byParts, member: 'C' }]])[0]).toEqual({
      member: 'B',
      dossiers: 1,
      severity: 0,
      agreement: null
    })
  })

  it('lies beside others by mean and by share of stars', () => {
    const drift = driftOf(
      [
        { mean: 8000, star: 4 },
        { mean: 6000, star: 3 }
      ],
      [{ mean: 6500, star: 3 }]
    )
    expect(drift).toEqual({
      own: 2,
      others: 1,
      meanDifference: 500,
      shares: [
        { star: 4, own: 0.5, others: 0 },
        { star: 3, own: 0.5, others: 1 }
      ]
    })
    expect(driftOf([], []).meanDifference).toBeNull()
  })
})
