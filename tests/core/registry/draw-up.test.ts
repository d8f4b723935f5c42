import { describe, expect, test } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { type DecisionFacts, drawUp } from '@/lib/ocop/registry/draw-up'
import type { CertifiableStar } from '@/lib/ocop/rulebook/star'

const flagsOf = (decision: Pick<DecisionFacts, 'level' | 'issuedOn'>, star: CertifiableStar) =>
  drawUp(
    { effectiveOn: null, latestOn: plainDate('2024-07-15'), rulebook: null, ...decision },
    { star, points: null, kind: 'unknown', effectiveOn: null, endsOn: null },
    { endOfTerm: 'before-anniversary', integerBandGap: 'lower-band' }
  ).flags

describe('competence beside a line', () => {
  test('three stars by a province in 2024 are flagged, since the district gave them', () => {
    expect(flagsOf({ level: 'province', issuedOn: plainDate('2024-07-15') }, 3)).toEqual(['NOT_COMPETENT'])
  })

  test('three stars on an unknown day are not: the province gave them until 2023', () => {
    expect(flagsOf({ level: 'province', issuedOn: null }, 3)).toEqual([])
  })

  test('stars that the level never gave are flagged on any day', () => {
    expect(flagsOf({ level: 'district', issuedOn: null }, 4)).toEqual(['NOT_COMPETENT'])
    expect(flagsOf({ level: 'province', issuedOn: null }, 5)).toContain('FIVE_STAR_WITHOUT_CENTRAL_DECISION')
  })
})
