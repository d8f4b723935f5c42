import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOf, isInForce, type LineFacts, VERDICTS, type Verdict, verdictOn } from '@/lib/ocop/certificate/verdict'
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
    filings: fc.array(fc.record({ on: day, inTime: fc.boolean() }), { maxLength: 3 }),
    filingsClosedOn: fc.array(day, { maxLength: 2 })
  })
  .map(({ dated, term, ...rest }) => ({
    ...rest,
    effectiveOn: dated ? rest.latestOn : null,
    endsOn: addDays(rest.latestOn, term)
  }))

/** Days so few that every order of them, and every coincidence, is tried. */
const DAYS: readonly PlainDate[] = [1, 2, 3, 4].map(days => addDays(ZERO, days))
const MAYBE: readonly (PlainDate | null)[] = [null, ...DAYS]

/** Every line whose days are taken from these few: `index` counts through all combinations. */
function lineOf(index: number): { readonly line: LineFacts; readonly more: boolean } {
  let rest = index
  const pick = <T>(choices: readonly T[]): T => {
    const choice = choices[rest % choices.length] as T
    rest = Math.floor(rest / choices.length)
    return choice
  }
  const since = addDays(ZERO, 2)
  const line: LineFacts = {
    effectiveOn: pick([since, null]),
    latestOn: since,
    annulled: pick([false, true]),
    endsOn: pick([addDays(ZERO, 3), addDays(ZERO, 4)]),
    extendedTo: pick(MAYBE),
    revokedOn: pick(MAYBE),
    surrenderedOn: pick(MAYBE),
    nextFrom: pick([null, ...DAYS.slice(1)]),
    filings: pick(MAYBE.map(on => (on === null ? [] : [{ on, inTime: true }]))),
    filingsClosedOn: pick(MAYBE.map(on => (on === null ? [] : [on])))
  }
  return { line, more: rest === 0 }
}

function* everyOrder(): Generator<LineFacts> {
  for (let index = 0; ; index++) {
    const { line, more } = lineOf(index)
    if (!more) return
    yield line
  }
}

const passed = (day: PlainDate | null, on: PlainDate): day is PlainDate => day !== null && day <= on
const begun = ({ latestOn }: LineFacts, on: PlainDate) => latestOn <= on
/** Whether a day has come, the line had begun, and nothing of higher rank or earlier had ended it. */
const endedBy = (line: LineFacts, day: PlainDate | null, on: PlainDate, earlier: readonly (PlainDate | null)[]) =>
  passed(day, on) && begun(line, on) && earlier.every(other => other === null || day < other)
const notAfter = (day: PlainDate | null, others: readonly (PlainDate | null)[]) =>
  day !== null && others.every(other => other === null || day <= other)
const lastDay = ({ endsOn, extendedTo }: LineFacts) =>
  extendedTo !== null && extendedTo > endsOn ? extendedTo : endsOn
const untouched = (line: LineFacts, on: PlainDate) =>
  !line.annulled &&
  begun(line, on) &&
  on < lastDay(line) &&
  ![line.revokedOn, line.surrenderedOn, line.nextFrom].some(day => passed(day, on))
const waiting = ({ filings, filingsClosedOn }: LineFacts, on: PlainDate) =>
  filings.some(filing => passed(filing.on, on) && !filingsClosedOn.some(day => day >= filing.on && passed(day, on)))

/** Each verdict as a condition of its own, written without the order in which the function asks. */
const CONDITIONS: Record<Verdict, (line: LineFacts, on: PlainDate) => boolean> = {
  annulled: line => line.annulled,
  'not-yet-in-force': (line, on) => !line.annulled && line.effectiveOn !== null && !begun(line, on),
  undetermined: (line, on) => !line.annulled && line.effectiveOn === null && (!begun(line, on) || untouched(line, on)),
  revoked: (line, on) =>
    !line.annulled &&
    endedBy(line, line.revokedOn, on, []) &&
    notAfter(line.revokedOn, [line.surrenderedOn, line.nextFrom, lastDay(line)]),
  surrendered: (line, on) =>
    !line.annulled &&
    endedBy(line, line.surrenderedOn, on, [line.revokedOn]) &&
    notAfter(line.surrenderedOn, [line.nextFrom, lastDay(line)]),
  superseded: (line, on) =>
    !line.annulled &&
    endedBy(line, line.nextFrom, on, [line.revokedOn, line.surrenderedOn]) &&
    notAfter(line.nextFrom, [lastDay(line)]),
  expired: (line, on) =>
    !line.annulled && endedBy(line, lastDay(line), on, [line.revokedOn, line.surrenderedOn, line.nextFrom]),
  extended: (line, on) => line.effectiveOn !== null && untouched(line, on) && on >= line.endsOn,
  'under-re-evaluation': (line, on) =>
    line.effectiveOn !== null && untouched(line, on) && on < line.endsOn && waiting(line, on),
  valid: (line, on) => line.effectiveOn !== null && untouched(line, on) && on < line.endsOn && !waiting(line, on)
}

const plain: LineFacts = {
  effectiveOn: plainDate('2020-01-15'),
  latestOn: plainDate('2020-01-15'),
  endsOn: plainDate('2023-01-15'),
  extendedTo: null,
  revokedOn: null,
  surrenderedOn: null,
  annulled: false,
  nextFrom: null,
  filings: [],
  filingsClosedOn: []
}

const on = (date: string): PlainDate => plainDate(date)

describe('the verdict over a certificate', () => {
  it('is one of the ten for every fact and day', () => {
    fc.assert(fc.property(facts, day, (line, date) => VERDICTS.includes(verdictOn(line, date))))
  })

  it('is exactly one of the ten, whatever order the days fall in and whichever coincide', () => {
    for (const line of everyOrder())
      for (const date of DAYS) {
        const holding = VERDICTS.filter(verdict => CONDITIONS[verdict](line, date))
        if (holding.length !== 1 || holding[0] !== verdictOn(line, date))
          expect({ line, date, holding }).toEqual({ line, date, holding: [verdictOn(line, date)] })
      }
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
    const filed = {
      ...plain,
      filings: [{ on: on('2022-09-01'), inTime: true }],
      extendedTo: on('2023-07-14')
    }
    expect(verdictOn(filed, on('2022-08-31'))).toBe('valid')
    expect(verdictOn(filed, on('2022-09-01'))).toBe('under-re-evaluation')
    expect(verdictOn(filed, on('2023-01-15'))).toBe('extended')
    expect(verdictOn(filed, on('2023-07-14'))).toBe('expired')
  })
})
