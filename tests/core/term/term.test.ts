import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extensionLimit, filingWindow, reminderDay } from '@/lib/ocop/certificate/filing-window'
import { checkTerm, termOf } from '@/lib/ocop/certificate/term'
import { addDays, addMonths, daysBetween, plainDate } from '@/lib/ocop/plain-date'
import type { RulebookCode } from '@/lib/ocop/rulebook/rulebook'
import { RULEBOOKS, rulebookOf, rulebookOn } from '@/lib/ocop/rulebook/rulebook-for'
import type { EndOfTermConvention } from '@/lib/ocop/rulebook/settings'
import { day } from '../../support/arbitrary-days'

interface TermCase {
  readonly case: string
  readonly rulebook: RulebookCode
  readonly effectiveOn: string
  readonly endOfTerm: EndOfTermConvention
  readonly endsOn: string
}

interface ReminderCase {
  readonly case: string
  readonly endsOn: string
  readonly remindOn: string
  readonly opensOn: string | null
  readonly closesOn: string | null
  readonly extensionUntil: string | null
}

const read = (name: string) => readFileSync(new URL(`../../cases/rules/${name}`, import.meta.url), 'utf8')
const terms: readonly TermCase[] = JSON.parse(read('k36-terms.json'))
const reminders: readonly ReminderCase[] = JSON.parse(read('k37-reminders.json'))

const qd26 = rulebookOf('26/2026')
const qd148 = rulebookOf('148/2023')
const issue = plainDate('2026-08-05')
const effect = plainDate('2026-09-01')

describe('the term of a recognition', () => {
  it.each(terms)('$case: from $effectiveOn under $rulebook ends on $endsOn ($endOfTerm)', c => {
    const effectiveOn = plainDate(c.effectiveOn)
    const rulebook = rulebookOf(c.rulebook)
    const term = termOf({ issuedOn: effectiveOn, effectiveOn, rulebook, endOfTerm: c.endOfTerm })
    expect(term).toEqual({ startsOn: effectiveOn, endsOn: c.endsOn, basis: 'rulebook' })
  })

  it('counts from issue under QĐ 26 and from effect before', () => {
    expect(termOf({ issuedOn: issue, effectiveOn: effect, rulebook: qd26 })).toEqual({
      startsOn: effect,
      endsOn: '2029-08-05',
      basis: 'rulebook'
    })
    expect(termOf({ issuedOn: issue, effectiveOn: effect, rulebook: qd148 }).endsOn).toBe('2029-09-01')
    expect(termOf({ issuedOn: issue, effectiveOn: null, rulebook: qd148 })).toMatchObject({
      startsOn: issue,
      endsOn: '2029-08-05'
    })
  })

  it("is the decision's own where the decision says until when", () => {
    const explicitEndsOn = plainDate('2028-01-01')
    expect(termOf({ issuedOn: issue, effectiveOn: effect, rulebook: qd26, explicitEndsOn })).toEqual({
      startsOn: effect,
      endsOn: explicitEndsOn,
      basis: 'decision'
    })
  })

  it('is only bounded where the day it counts from is not known, and unknown without a bound', () => {
    const undated = { issuedOn: null, effectiveOn: null, rulebook: rulebookOf('1048/2019') }
    expect(termOf(undated)).toEqual({ startsOn: null, endsOn: null, basis: 'unknown' })
    expect(termOf({ ...undated, latestOn: plainDate('2021-11-26') })).toEqual({
      startsOn: null,
      endsOn: '2024-11-26',
      basis: 'latest-bound'
    })
    expect(termOf({ issuedOn: null, effectiveOn: effect, rulebook: qd26 }).basis).toBe('latest-bound')
  })

  it('ends 36 months on, on the same day of the month or the last one, whatever the day', () => {
    const convention = fc.constantFrom<EndOfTermConvention>('before-anniversary', 'with-anniversary')
    fc.assert(
      fc.property(day, fc.constantFrom(...RULEBOOKS), convention, (on, rulebook, endOfTerm) => {
        const { endsOn } = termOf({ issuedOn: on, effectiveOn: on, rulebook, endOfTerm })
        if (endsOn === null) throw new Error('a dated recognition has an end')
        const lastDay = addDays(endsOn, -1)
        const anniversary = addMonths(on, 36)
        expect(endOfTerm === 'with-anniversary' ? lastDay : endsOn).toBe(anniversary)
        expect(anniversary.slice(8) === on.slice(8) || addDays(anniversary, 1).endsWith('-01')).toBe(true)
        expect(checkTerm(on, endsOn).ok).toBe(true)
      })
    )
  })

  it('does not end before it starts', () => {
    expect(checkTerm(effect, effect)).toMatchObject({ ok: false, refusal: { code: 'TERM_ENDS_BEFORE_IT_STARTS' } })
  })
})

describe('the calendar of the re-evaluation', () => {
  it.each(reminders)(
    '$case: a term that ends on $endsOn',
    ({ endsOn, remindOn, opensOn, closesOn, extensionUntil }) => {
      const end = plainDate(endsOn)
      const window = filingWindow(end)
      expect(reminderDay(end)).toBe(remindOn)
      expect([window?.opensOn ?? null, window?.closesOn ?? null]).toEqual([opensOn, closesOn])
      expect(extensionLimit(end)?.until ?? null).toBe(extensionUntil)
    }
  )

  it('binds only under a law that was in force before the window closed, and is always reminded of in time', () => {
    fc.assert(
      fc.property(day, endsOn => {
        const window = filingWindow(endsOn)
        expect(daysBetween(reminderDay(endsOn), endsOn)).toBeGreaterThanOrEqual(30)
        if (window === null) return
        expect(rulebookOn(window.closesOn).code).toBe('26/2026')
        expect(daysBetween(window.opensOn, window.closesOn)).toBe(60)
        expect(daysBetween(window.closesOn, endsOn)).toBe(120)
        expect(window.source).toBe('QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6')
      })
    )
  })
})
