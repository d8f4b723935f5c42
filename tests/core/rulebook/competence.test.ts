import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { competence } from '@/lib/ocop/rulebook/competence'
import { AUTHORITY_LEVELS, type AuthorityLevel } from '@/lib/ocop/rulebook/level'
import { STARS, type Star } from '@/lib/ocop/rulebook/star'
import { day } from '../../support/arbitrary-days'

interface CompetenceCase {
  readonly case: string
  readonly level: AuthorityLevel
  readonly star: Star
  readonly on: string
  readonly answer: string
  readonly flags?: readonly string[]
  readonly competent?: AuthorityLevel
}

const file = new URL('../../cases/rules/k22-competence.json', import.meta.url)
const cases: readonly CompetenceCase[] = JSON.parse(readFileSync(file, 'utf8'))

describe('who may recognise', () => {
  it.each(cases)('$case: $star stars by a $level on $on: $answer', ({ level, star, on, answer, flags, competent }) => {
    const finding = competence({ level, star, on: plainDate(on) })
    if (finding.ok) expect(finding.value).toMatchObject({ verdict: answer, flags })
    else expect(finding.refusal).toMatchObject({ code: answer, ...(competent && { competent }) })
  })

  it('is exactly one level for each star on every day since the first national criteria', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...STARS), (on, star) => {
        const accepted = AUTHORITY_LEVELS.filter(level => competence({ level, star, on }).ok)
        if (on < '2019-08-21') expect(accepted).toHaveLength(AUTHORITY_LEVELS.length)
        else expect(accepted).toHaveLength(star < 3 ? 0 : 1)
      })
    )
  })

  it('is never a district once the districts have ended', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(3, 4, 5), (on, star) => {
        if (on < '2025-07-01') return
        expect(competence({ level: 'district', star, on })).toMatchObject({
          ok: false,
          refusal: { code: 'DISTRICT_ABOLISHED', abolishedOn: '2025-07-01' }
        })
      })
    )
  })

  it('quotes the text, with its article where that was read', () => {
    expect(competence({ level: 'province', star: 5, on: plainDate('2026-08-05') })).toMatchObject({
      refusal: { competent: 'centre', source: 'QĐ 26/2026/QĐ-TTg, Điều 4 và Điều 7' }
    })
    expect(competence({ level: 'district', star: 3, on: plainDate('2021-11-01') })).toMatchObject({
      refusal: { source: 'QĐ 1048/QĐ-TTg' }
    })
  })
})
