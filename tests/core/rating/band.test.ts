import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import {
  comparePoints,
  type ExactPoints,
  FULL_POINTS,
  meanOf,
  NO_POINTS,
  parseExactPoints,
  points
} from '@/lib/ocop/points'
import { bandOf } from '@/lib/ocop/rating/band'
import { outcomeOf } from '@/lib/ocop/rating/outcome'
import type { RulebookCode } from '@/lib/ocop/rulebook/rulebook'
import { RULEBOOKS, rulebookOf } from '@/lib/ocop/rulebook/rulebook-for'
import type { Star } from '@/lib/ocop/rulebook/star'

interface BandCase {
  readonly case: string
  readonly mean: string
  readonly rulebook: RulebookCode
  readonly band: Star
  readonly outcome: string
  readonly star: Star | null
  readonly potentialFiveStar: boolean
}

const file = new URL('../../cases/rules/k35-bands.json', import.meta.url)
const cases: readonly BandCase[] = JSON.parse(readFileSync(file, 'utf8'))
const UNDER_EACH_LAW = plainDate('2025-07-10')

function exact(text: string): ExactPoints {
  const read = parseExactPoints(text)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value
}

describe('the star of a mean', () => {
  it.each(cases)(
    '$case: $mean under $rulebook is $band, $outcome',
    ({ mean, rulebook, band, outcome, star, potentialFiveStar }) => {
      const law = rulebookOf(rulebook)
      expect(bandOf(exact(mean), law)).toBe(band)
      const result = outcomeOf({ rulebook: law, level: 'province', mean: exact(mean), on: UNDER_EACH_LAW })
      expect(result).toMatchObject({ kind: outcome, band, star, potentialFiveStar })
    }
  )

  it('changes exactly at 30, 50, 70 and 90, one hundredth on either side', () => {
    const edges = [
      [3000, 2],
      [5000, 3],
      [7000, 4],
      [9000, 5]
    ] as const
    for (const rulebook of RULEBOOKS) {
      if (rulebook.bands === null) continue
      for (const [edge, star] of edges) {
        expect(bandOf(points(edge - 1), rulebook)).toBe(star - 1)
        expect(bandOf(points(edge), rulebook)).toBe(star)
        expect(bandOf(points(edge + 1), rulebook)).toBe(star)
      }
      expect([bandOf(NO_POINTS, rulebook), bandOf(FULL_POINTS, rulebook)]).toEqual([1, 5])
    }
  })

  it('never falls when the mean rises, under any law and either reading of a gap', () => {
    const totals = fc.array(fc.integer({ min: 0, max: 10_000 }).map(points), { minLength: 1, maxLength: 15 })
    const law = fc.constantFrom(...RULEBOOKS.filter(({ bands }) => bands !== null))
    fc.assert(
      fc.property(totals, totals, law, fc.constantFrom('lower-band', 'nearest-whole'), (one, other, rulebook, gap) => {
        const [a, b] = [meanOf(one), meanOf(other)]
        if (a === null || b === null) throw new Error('a mean of something is something')
        const [low, high] = comparePoints(a, b) <= 0 ? [a, b] : [b, a]
        expect(bandOf(low, rulebook, gap) ?? 0).toBeLessThanOrEqual(bandOf(high, rulebook, gap) ?? 0)
      })
    )
  })

  it('between the whole-number bands of QĐ 1048 follows the setting, the lower band by default', () => {
    const law = rulebookOf('1048/2019')
    expect(bandOf(exact('89,5'), law)).toBe(4)
    expect(bandOf(exact('89,5'), law, 'nearest-whole')).toBe(5)
    expect(bandOf(exact('89,49'), law, 'nearest-whole')).toBe(4)
    expect(bandOf(exact('69,5'), law, 'nearest-whole')).toBe(4)
    expect(bandOf(exact('29,9'), law, 'nearest-whole')).toBe(1)
    expect(bandOf(exact('89,995'), rulebookOf('26/2026'), 'nearest-whole')).toBe(4)
  })

  it('is not judged where each province had criteria of its own', () => {
    const rulebook = rulebookOf('provincial')
    expect(bandOf(points(9500), rulebook)).toBeNull()
    const on = plainDate('2018-12-31')
    expect(outcomeOf({ rulebook, level: 'province', mean: points(9500), on }).kind).toBe('not-judged')
  })
})
