import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isWithin, plainDate } from '@/lib/ocop/plain-date'
import { EVALUATION_KINDS } from '@/lib/ocop/rulebook/rulebook'
import { isRulebookCode, RULEBOOKS, rulebookFor, rulebookOf, rulebookOn } from '@/lib/ocop/rulebook/rulebook-for'
import { day } from '../../support/arbitrary-days'

const chosen = (kind: (typeof EVALUATION_KINDS)[number], receivedOn: string | null, decidedOn: string) => {
  const choice = rulebookFor({
    kind,
    receivedOn: receivedOn === null ? null : plainDate(receivedOn),
    decidedOn: plainDate(decidedOn)
  })
  return [choice.rulebook.code, choice.doubt?.code ?? null]
}

describe('the law of a day', () => {
  it.each([
    ['2018-12-31', 'provincial'],
    ['2019-08-20', 'provincial'],
    ['2019-08-21', '1048/2019'],
    ['2023-02-23', '1048/2019'],
    ['2023-02-24', '148/2023'],
    ['2025-07-05', '148/2023'],
    ['2025-07-06', '1489/2025'],
    ['2026-05-21', '1489/2025'],
    ['2026-05-22', '26/2026'],
    ['2199-12-31', '26/2026']
  ])('on %s is %s', (on, code) => {
    expect(rulebookOn(plainDate(on)).code).toBe(code)
  })

  it('is one rulebook, on every day there is', () => {
    fc.assert(
      fc.property(day, on => {
        expect(RULEBOOKS.filter(({ inForce }) => isWithin(on, inForce))).toEqual([rulebookOn(on)])
      })
    )
  })

  it('is found by its code', () => {
    for (const rulebook of RULEBOOKS) {
      expect(isRulebookCode(rulebook.code)).toBe(true)
      expect(rulebookOf(rulebook.code)).toBe(rulebook)
    }
    expect(isRulebookCode('26')).toBe(false)
  })
})

describe('the rulebook of an evaluation', () => {
  it('finishes older files under the older law, upgrades later than re-evaluations (Điều 12 khoản 2)', () => {
    expect(chosen('first', '2026-05-21', '2026-07-21')).toEqual(['1489/2025', null])
    expect(chosen('upgrade', '2026-05-21', '2026-07-21')).toEqual(['1489/2025', null])
    expect(chosen('re-evaluation', '2026-05-21', '2026-06-21')).toEqual(['1489/2025', null])
    expect(chosen('re-evaluation', '2026-05-21', '2026-06-22')).toEqual(['26/2026', 'TRANSITION_ENDED'])
    expect(chosen('first', '2026-05-21', '2026-07-22')).toEqual(['26/2026', 'TRANSITION_ENDED'])
  })

  it('takes the new law for every file received since it began', () => {
    expect(chosen('first', '2026-05-22', '2026-05-22')).toEqual(['26/2026', null])
    expect(chosen('re-evaluation', '2026-06-01', '2026-07-01')).toEqual(['26/2026', null])
  })

  it('says so when the day of receipt would have told which of two laws it was', () => {
    expect(chosen('first', null, '2026-06-30')).toEqual(['26/2026', 'RECEIVED_DAY_UNKNOWN'])
    expect(chosen('re-evaluation', null, '2026-06-30')).toEqual(['26/2026', null])
    expect(chosen('first', null, '2026-07-22')).toEqual(['26/2026', null])
    expect(chosen('first', null, '2021-11-26')).toEqual(['1048/2019', null])
  })

  it('exists for every kind and every pair of days, and is the law of the decision unless the file is older than that law', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVALUATION_KINDS), fc.option(day), day, (kind, receivedOn, decidedOn) => {
        const { rulebook, doubt } = rulebookFor({ kind, receivedOn, decidedOn })
        const law = rulebookOn(decidedOn)
        if (rulebook === law) return
        expect(doubt).toBeNull()
        expect(rulebook.code).toBe(law.transition?.from)
        expect(receivedOn !== null && receivedOn < (law.inForce.from ?? '')).toBe(true)
      })
    )
  })

  it('counts the days of the transition from the day of effect: 60 and 30', () => {
    const { transition, inForce } = rulebookOf('26/2026')
    if (transition === null || inForce.from === null) throw new Error('QĐ 26/2026 has a first day and a transition')
    expect(transition.receivedBefore).toBe(inForce.from)
    expect(transition.decidedUntil).toEqual({
      first: addDays(inForce.from, 60),
      upgrade: addDays(inForce.from, 60),
      're-evaluation': addDays(inForce.from, 30)
    })
  })
})
