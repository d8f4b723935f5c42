import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeFiling, resultDueOn } from '@/lib/ocop/certificate/re-evaluation'
import { pendingFiling } from '@/lib/ocop/certificate/verdict'
import { addDays, type PlainDate, plainDate } from '@/lib/ocop/plain-date'

const on = (date: string): PlainDate => plainDate(date)
const ENDS = on('2027-07-01')

describe('a dossier for re-evaluation', () => {
  it('is in time from 180 to 120 days before the end, both days included, and moves no term', () => {
    for (const filed of ['2027-01-02', '2027-03-03'])
      expect(judgeFiling(on(filed), ENDS, 180)).toMatchObject({ ok: true, value: { inTime: true, extendedTo: null } })
  })

  it('is not taken a day before the window opens, nor after the end', () => {
    expect(judgeFiling(on('2027-01-01'), ENDS, 180)).toMatchObject({
      ok: false,
      refusal: { code: 'FILED_BEFORE_WINDOW', opensOn: '2027-01-02' }
    })
    expect(judgeFiling(ENDS, ENDS, 180)).toEqual({ ok: false, refusal: { code: 'FILED_AFTER_END', endsOn: ENDS } })
  })

  it('filed late lets the certificate live on, 180 days at most', () => {
    for (const filed of ['2027-03-04', '2027-06-30'])
      expect(judgeFiling(on(filed), ENDS, 180)).toMatchObject({
        ok: true,
        value: { inTime: false, extendedTo: '2027-12-28', source: 'QĐ 26/2026/QĐ-TTg, Điều 12 khoản 3' }
      })
  })

  it('filed late lives on as long as the authority has set, never longer than the law, and not at all where it is set to none', () => {
    expect(judgeFiling(on('2027-06-01'), ENDS, 90)).toMatchObject({ value: { extendedTo: '2027-09-29' } })
    expect(judgeFiling(on('2027-06-01'), ENDS, 400)).toMatchObject({ value: { extendedTo: '2027-12-28' } })
    expect(judgeFiling(on('2027-06-01'), ENDS, 0)).toMatchObject({ value: { inTime: false, extendedTo: null } })
  })

  it('is in time on any day of the term under the laws that set no window', () => {
    expect(judgeFiling(on('2024-11-21'), on('2024-11-22'), 180)).toMatchObject({ value: { inTime: true } })
  })

  it('is decided within 45 days since QĐ 26/2026; before it no limit is known', () => {
    expect(resultDueOn(on('2026-09-01'))).toBe('2026-10-16')
    expect(resultDueOn(on('2024-09-01'))).toBeNull()
  })

  it('waits from its day until it is closed or another follows', () => {
    const filings = [
      { on: on('2026-10-01'), inTime: true },
      { on: on('2027-02-01'), inTime: false }
    ]
    const facts = { filings, filingsClosedOn: [on('2026-11-15')] }
    expect(pendingFiling(facts, on('2026-09-30'))).toBeNull()
    expect(pendingFiling(facts, on('2026-11-14'))).toEqual(filings[0])
    expect(pendingFiling(facts, on('2026-11-15'))).toBeNull()
    expect(pendingFiling(facts, on('2027-02-01'))).toEqual(filings[1])
  })

  it('never extends a term for who came in time, and never beyond the limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1200 }), fc.integer({ min: 0, max: 500 }), (before, days) => {
        const judged = judgeFiling(addDays(ENDS, -before), ENDS, days)
        if (!judged.ok) return
        const { inTime, extendedTo } = judged.value
        expect(inTime && extendedTo !== null).toBe(false)
        if (extendedTo !== null) expect(extendedTo <= addDays(ENDS, 180)).toBe(true)
      })
    )
  })
})
