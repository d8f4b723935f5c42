import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOf, isInForce, type LineFacts, VERDICTS, verdictOn } from '@/lib/ocop/certificate/verdict'
import { addDays, type PlainDate, plainDate } from '@/lib/ocop/plain-date'

const ZERO = plainDate('2019-06-01')
const day = fc.integer({ min: 0, max: 2500 }).map(days => addDays(ZERO, days))
const maybeDay = fc.option(day, { nil: null })

const facts: fc.Arbitrary<LineFacts> = fc
  .record({
    latestOn: day,
    dated: fc.boolean(),
    term: fc.integer({ min: 1, max: 1500 }),
    extendedTo: maybeDay,
    revokedOn: maybeDay,
    surrenderedOn: maybeDay,
    annulled: fc.boolean(),
    nextFrom: maybeDay,
    reEvaluationFiledOn: maybeDay
  })
  .map(({ dated, term, ...rest }) => ({
    ...rest,
    effectiveOn: dated ? rest.latestOn : null,
    endsOn: addDays(rest.latestOn, term)
  }))

const plain: LineFacts = {
  effectiveOn: plainDate('2020-01-15'),
  latestOn: plainDate('2020-01-15'),
  endsOn: plainDate('2023-01-15'),
  extendedTo: null,
  revokedOn: null,
  surrenderedOn: null,
  annulled: false,
  nextFrom: null,
  reEvaluationFiledOn: null
}

const on = (date: string): PlainDate => plainDate(date)

describe('the verdict over a certificate', () => {
  it('is one of the ten for every fact and day', () => {
    fc.assert(fc.property(facts, day, (line, date) => VERDICTS.includes(verdictOn(line, date))))
  })

  it('never returns to force once it has ended', () => {
    fc.assert(
      fc.property(facts, day, fc.nat(2000), (line, date, later) => {
        if (date < line.latestOn || isInForce(verdictOn(line, date))) return
        expect(isInForce(verdictOn(line, addDays(date, later)))).toBe(false)
      })
    )
  })

  it('is in force exactly from its first day to the day before its end', () => {
    fc.assert(
      fc.property(facts, day, (line, date) => {
        const within = !line.annulled && line.effectiveOn !== null && line.effectiveOn <= date && date < endOf(line).on
        expect(isInForce(verdictOn(line, date))).toBe(within)
      })
    )
  })

  it('runs to the day before the anniversary of QĐ 136 (15/01/2020) and is over on it', () => {
    expect(verdictOn(plain, on('2020-01-14'))).toBe('not-yet-in-force')
    expect(verdictOn(plain, on('2023-01-14'))).toBe('valid')
    expect(verdictOn(plain, on('2023-01-15'))).toBe('expired')
  })

  it('tells a revocation, a surrender and an upgrade apart from an expiry', () => {
    expect(verdictOn({ ...plain, revokedOn: on('2021-03-10') }, on('2021-03-09'))).toBe('valid')
    expect(verdictOn({ ...plain, revokedOn: on('2021-03-10') }, on('2024-01-01'))).toBe('revoked')
    expect(verdictOn({ ...plain, surrenderedOn: on('2021-03-10') }, on('2021-03-10'))).toBe('surrendered')
    expect(verdictOn({ ...plain, nextFrom: on('2021-03-10') }, on('2021-03-10'))).toBe('superseded')
    expect(verdictOn({ ...plain, annulled: true }, on('2021-03-10'))).toBe('annulled')
  })

  it('calls an undated line undetermined, never expired, until the term from its latest bound has passed', () => {
    const undated = { ...plain, effectiveOn: null }
    expect(verdictOn(undated, on('2019-01-01'))).toBe('undetermined')
    expect(verdictOn(undated, on('2023-01-14'))).toBe('undetermined')
    expect(verdictOn(undated, on('2023-01-15'))).toBe('expired')
  })

  it('says "extended" past the term and "under re-evaluation" within it', () => {
    const filed = { ...plain, reEvaluationFiledOn: on('2022-09-01'), extendedTo: on('2023-07-14') }
    expect(verdictOn(filed, on('2022-08-31'))).toBe('valid')
    expect(verdictOn(filed, on('2022-09-01'))).toBe('under-re-evaluation')
    expect(verdictOn(filed, on('2023-01-15'))).toBe('extended')
    expect(verdictOn(filed, on('2023-07-14'))).toBe('expired')
  })
})
