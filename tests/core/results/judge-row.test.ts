import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { type Points, points } from '@/lib/ocop/points'
import { destinationOf } from '@/lib/ocop/registry/destination'
import { type Judgement, judgedOn, judgeRow } from '@/lib/ocop/results/judge-row'
import { STARS, type Star } from '@/lib/ocop/rulebook/star'

const on = (day: string, level: Judgement['level'] = 'province'): Judgement => ({
  level,
  on: plainDate(day),
  gap: 'lower-band'
})
const NOW = on('2026-09-01')
const row = (mean: number | null, star: Star | null) => ({
  points: mean === null ? null : points(mean),
  star,
  kind: 'new' as const
})

describe('what the rulebook makes of a row', () => {
  it('is a certificate of three or four stars, with the article', () => {
    expect(judgeRow(row(5500, 3), NOW)).toMatchObject({
      outcome: { kind: 'recognise', star: 3 },
      source: expect.stringContaining('26/2026'),
      objections: []
    })
    expect(judgeRow(row(null, 4), NOW)).toMatchObject({ outcome: { kind: 'recognise', star: 4 }, objections: [] })
  })

  it('is an approval from 90 points under QĐ 26, and four stars with the file to the centre before', () => {
    expect(judgeRow(row(9000, 5), NOW)).toMatchObject({ outcome: { kind: 'approve' }, objections: [] })
    expect(judgeRow(row(9000, 4), NOW).objections).toMatchObject([{ code: 'RESULT_GOES_TO_CENTRE' }])
    expect(judgeRow(row(9000, 4), on('2024-06-01'))).toMatchObject({
      outcome: { kind: 'recognise', star: 4, potentialFiveStar: true },
      objections: []
    })
  })

  it('is nothing under 50 points', () => {
    expect(judgeRow(row(4999, 2), NOW)).toMatchObject({ outcome: { kind: 'none' }, objections: [] })
  })

  it('is another level’s where that one recognises', () => {
    expect(judgeRow(row(null, 5), NOW)).toMatchObject({
      outcome: { kind: 'pass-on', to: 'centre' },
      objections: [{ code: 'LEVEL_NOT_COMPETENT' }]
    })
    expect(judgeRow(row(7200, 4), on('2024-06-01', 'district'))).toMatchObject({
      outcome: { kind: 'pass-on', to: 'province' }
    })
  })

  it('is objected to when star and points do not go together', () => {
    expect(judgeRow(row(6999, 4), NOW).objections).toMatchObject([{ code: 'STAR_ABOVE_POINTS', band: 3 }])
    expect(judgeRow(row(7000, 3), NOW).objections).toMatchObject([{ code: 'STAR_BELOW_POINTS', band: 4 }])
  })

  it('never parts from what a draft takes', () => {
    const mean = fc.option(fc.integer({ min: 0, max: 10_000 }).map(each => points(each) as Points))
    fc.assert(
      fc.property(
        mean,
        fc.constantFrom(...STARS),
        fc.constantFrom('2020-05-01', '2024-05-01', '2026-09-01'),
        (...asked) => {
          const [known, star, day] = asked
          const claim = { points: known, star, kind: 'new' as const }
          const judged = judgeRow(claim, on(day))
          if (judged.objections.length > 0) return
          const taken = destinationOf(claim, on(day))
          expect(judged.outcome.kind).toBe(
            taken === null ? 'none' : taken.kind === 'approval' ? 'approve' : 'recognise'
          )
        }
      )
    )
  })
})

describe('the day by whose law a batch is judged', () => {
  const today = plainDate('2026-09-15')
  it('is today for this year, the last day of an earlier year, and never after its unit ended', () => {
    expect(judgedOn(2026, { until: null }, today)).toBe(today)
    expect(judgedOn(2027, { until: null }, today)).toBe(today)
    expect(judgedOn(2021, { until: null }, today)).toBe('2021-12-31')
    expect(judgedOn(2025, { until: plainDate('2025-07-01') }, today)).toBe('2025-06-30')
  })
})
