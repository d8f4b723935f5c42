import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeHandDown, opinionsDiffer } from '@/lib/ocop/certificate/hand-down'
import { plainDate } from '@/lib/ocop/plain-date'
import { points } from '@/lib/ocop/points'
import { day } from '../../support/arbitrary-days'

describe('passing a dossier down', () => {
  it.each([
    // The province returns 66,00: three stars, the district's to give under QĐ 148.
    ['66,00 under QĐ 148', 6600, '2023-11-20', { ok: true, value: { star: 3, to: 'district' } }],
    ['on the last day of the districts', 6600, '2025-06-30', { ok: true, value: { star: 3, to: 'district' } }],
    ['once districts have ended', 6600, '2025-07-01', { ok: false, refusal: { code: 'NOBODY_BELOW_DECIDES' } }],
    ['72,00, the province’s own', 7200, '2023-11-20', { ok: false, refusal: { code: 'NOBODY_BELOW_DECIDES' } }],
    ['49,99, nobody’s', 4999, '2023-11-20', { ok: false, refusal: { code: 'NOBODY_BELOW_DECIDES' } }],
    ['91,00, the centre’s', 9100, '2023-11-20', { ok: false, refusal: { code: 'NOBODY_BELOW_DECIDES' } }],
    ['under QĐ 26', 6600, '2026-08-01', { ok: false, refusal: { code: 'NOBODY_BELOW_DECIDES' } }]
  ])('%s', (_, hundredths, on, expected) => {
    expect(judgeHandDown(points(hundredths), plainDate(on))).toMatchObject(expected)
  })

  it('is due only between 24/02/2023 and 30/06/2025, for three stars', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), day, (hundredths, on) => {
        const { ok } = judgeHandDown(points(hundredths), on)
        const underDistricts = on >= plainDate('2023-02-24') && on < plainDate('2025-07-01')
        expect(ok).toBe(underDistricts && hundredths >= 5000 && hundredths < 7000)
      })
    )
  })
})

describe('written opinions', () => {
  it('differ when they are for different stars; one that names none does not count', () => {
    expect(opinionsDiffer([])).toBe(false)
    expect(opinionsDiffer([3, null, 3])).toBe(false)
    expect(opinionsDiffer([3, null, 4])).toBe(true)
  })
})
