import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { points } from '@/lib/ocop/points'
import { checkStarAgainstPoints } from '@/lib/ocop/rating/check-star'
import { outcomeOf } from '@/lib/ocop/rating/outcome'
import type { AuthorityLevel } from '@/lib/ocop/rulebook/level'
import type { RulebookCode } from '@/lib/ocop/rulebook/rulebook'
import { rulebookOf } from '@/lib/ocop/rulebook/rulebook-for'
import type { Star } from '@/lib/ocop/rulebook/star'

const outcome = (code: RulebookCode, level: AuthorityLevel, hundredths: number, on: string) =>
  outcomeOf({ rulebook: rulebookOf(code), level, mean: points(hundredths), on: plainDate(on) })

const check = (code: RulebookCode, level: AuthorityLevel, star: Star | null, hundredths: number | null, on: string) => {
  const mean = hundredths === null ? null : points(hundredths)
  const checked = checkStarAgainstPoints({ rulebook: rulebookOf(code), level, star, mean, on: plainDate(on) })
  return checked.ok ? 'fits' : `${checked.refusal.code}: ${checked.refusal.source}`
}

describe('what a level makes of a result', () => {
  it('under QĐ 148 a district recognises three stars and sends more points up (S4b)', () => {
    expect(outcome('148/2023', 'district', 6600, '2023-10-01')).toMatchObject({ kind: 'recognised', star: 3 })
    expect(outcome('148/2023', 'district', 7200, '2023-10-01')).toMatchObject({
      kind: 'passed-on',
      band: 4,
      to: 'province'
    })
    expect(outcome('148/2023', 'district', 9300, '2023-10-01')).toMatchObject({
      kind: 'passed-on',
      band: 5,
      to: 'province'
    })
  })

  it('under QĐ 148 a province hands three-star points back to the district, as long as there is one', () => {
    expect(outcome('148/2023', 'province', 6600, '2023-10-01')).toMatchObject({
      kind: 'passed-on',
      band: 3,
      to: 'district'
    })
    expect(outcome('148/2023', 'province', 6600, '2025-07-03')).toMatchObject({ kind: 'recognised', star: 3 })
    expect(outcome('1489/2025', 'province', 6600, '2025-07-06')).toMatchObject({ kind: 'recognised', star: 3 })
  })

  it('under QĐ 1048 a district scores but recognises nothing', () => {
    expect(outcome('1048/2019', 'district', 5000, '2021-10-01')).toMatchObject({ kind: 'passed-on', to: 'province' })
    expect(outcome('1048/2019', 'district', 4999, '2021-10-01')).toMatchObject({ kind: 'not-certified', band: 2 })
  })

  it('gives five stars at the centre only, and fewer points go back to the province (Điều 7 khoản 4 điểm g)', () => {
    expect(outcome('26/2026', 'centre', 9000, '2026-09-01')).toMatchObject({ kind: 'recognised', star: 5 })
    expect(outcome('26/2026', 'centre', 8999, '2026-09-01')).toMatchObject({
      kind: 'passed-on',
      band: 4,
      to: 'province'
    })
    expect(outcome('1048/2019', 'centre', 6000, '2022-01-01')).toMatchObject({
      kind: 'passed-on',
      band: 3,
      to: 'province'
    })
  })

  it('on 90 points at a province: four stars and a referral before QĐ 26, only an approval of results since', () => {
    expect(outcome('1048/2019', 'province', 9120, '2021-11-20')).toMatchObject({ star: 4, potentialFiveStar: true })
    expect(outcome('26/2026', 'province', 9120, '2026-09-01')).toEqual({
      kind: 'results-approved',
      band: 5,
      star: null,
      potentialFiveStar: true,
      source: 'QĐ 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm e'
    })
  })
})

describe('a star beside its points', () => {
  it.each([
    ['26/2026', 'province', 4, 7850, '2026-09-01'],
    ['26/2026', 'province', 3, 5000, '2026-09-01'],
    ['26/2026', 'province', 2, 4999, '2026-09-01'],
    ['26/2026', 'centre', 5, 9000, '2026-09-01'],
    ['1048/2019', 'province', 4, 9120, '2021-11-20'],
    ['1048/2019', 'province', 5, 9120, '2021-11-20'],
    ['148/2023', 'district', 4, 7200, '2023-10-01'],
    ['provincial', 'province', 5, 1000, '2018-10-01'],
    ['26/2026', 'province', 4, null, '2026-09-01'],
    ['26/2026', 'province', null, 9500, '2026-09-01']
  ] as const)('fits under %s at a %s: %s★ on %s', (code, level, star, mean, on) => {
    expect(check(code, level, star, mean, on)).toBe('fits')
  })

  it('names the article that it offends', () => {
    expect(check('26/2026', 'province', 4, 6999, '2026-09-01')).toBe(
      'STAR_ABOVE_POINTS: QĐ 26/2026/QĐ-TTg, Điều 3 khoản 3'
    )
    expect(check('26/2026', 'province', 3, 7000, '2026-09-01')).toBe(
      'STAR_BELOW_POINTS: QĐ 26/2026/QĐ-TTg, Điều 3 khoản 3'
    )
    expect(check('26/2026', 'centre', 5, 8999, '2026-09-01')).toBe(
      'STAR_ABOVE_POINTS: QĐ 26/2026/QĐ-TTg, Điều 3 khoản 3'
    )
    expect(check('148/2023', 'district', 3, 4999, '2023-10-01')).toBe('STAR_ABOVE_POINTS: QĐ 148/QĐ-TTg')
    expect(check('1048/2019', 'province', 3, 9120, '2021-11-20')).toBe('STAR_BELOW_POINTS: QĐ 1048/QĐ-TTg')
  })

  it('lets a province give neither four nor five stars on 90 points under QĐ 26', () => {
    for (const star of [4, 5] as const) {
      expect(check('26/2026', 'province', star, 9000, '2026-09-01')).toBe(
        'RESULT_GOES_TO_CENTRE: QĐ 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm e'
      )
    }
    expect(check('26/2026', 'province', 3, 9000, '2026-09-01')).toMatch(/^STAR_BELOW_POINTS/)
  })
})
