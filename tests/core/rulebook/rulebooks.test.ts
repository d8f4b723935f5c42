import { describe, expect, it } from 'vitest'
import { comparePoints, FULL_POINTS, NO_POINTS } from '@/lib/ocop/points'
import { RULEBOOKS, rulebookOf } from '@/lib/ocop/rulebook/rulebook-for'

describe.each(RULEBOOKS)('rulebook $code', rulebook => {
  it('runs 36 months, and says what that rests on', () => {
    expect(rulebook.validity.months).toBe(36)
    expect(rulebook.validity.source === null).toBe(rulebook.validity.basis === 'default')
  })

  it('names its texts with their days and where they were read', () => {
    for (const instrument of rulebook.instruments) {
      expect(instrument.issuedOn <= instrument.effectiveOn).toBe(true)
      expect(() => new URL(instrument.url)).not.toThrow()
    }
    expect(rulebook.instruments.at(-1)?.effectiveOn ?? null).toBe(
      rulebook.code === '1048/2019' ? '2020-06-08' : rulebook.inForce.from
    )
  })

  it('cites a place for every rule it states', () => {
    expect(rulebook.bandSource === null).toBe(rulebook.bands === null)
    expect(rulebook.competenceSource === null).toBe(rulebook.competence === null)
    expect(rulebook.referralSource === null).toBe(rulebook.fiveStarPointsAtProvince === null)
  })

  it('has bands that descend from 100 to 0 without overlapping', () => {
    const bands = rulebook.bands ?? []
    expect(bands.map(({ star }) => star)).toEqual(rulebook.bands === null ? [] : [5, 4, 3, 2, 1])
    for (const [index, band] of bands.entries()) {
      const above = bands[index - 1]
      expect(comparePoints(band.upTo, above?.from ?? FULL_POINTS)).toBeLessThanOrEqual(0)
      expect(comparePoints(band.from, band.upTo)).toBeLessThan(0)
      if (above) expect(band.upToIncluded && band.upTo === above.from).toBe(false)
    }
    if (rulebook.bands !== null) expect(bands.at(-1)?.from).toBe(NO_POINTS)
  })
})

describe('the rulebooks together', () => {
  it('follow one another without a gap', () => {
    for (const [index, rulebook] of RULEBOOKS.entries()) {
      expect(rulebook.inForce.from).toBe(RULEBOOKS[index - 1]?.inForce.until ?? null)
    }
    expect(RULEBOOKS.at(-1)?.inForce.until).toBeNull()
  })

  it('count the 36 months of QĐ 26/2026 from the day of issue (Điều 4 khoản 3)', () => {
    expect(rulebookOf('26/2026').validity).toMatchObject({ countsFrom: 'issue', basis: 'text' })
  })

  it('keep the criteria and the division of QĐ 148 under its amendment', () => {
    expect(rulebookOf('1489/2025').bands).toBe(rulebookOf('148/2023').bands)
    expect(rulebookOf('1489/2025').classification).toBe(rulebookOf('148/2023').classification)
  })
})
