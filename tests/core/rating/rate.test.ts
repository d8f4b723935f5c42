import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { comparePoints, type Points, points } from '@/lib/ocop/points'
import { type MemberScores, rate } from '@/lib/ocop/rating/rate'
import { rateTyped } from '@/lib/ocop/rating/rate-typed'
import { type CouncilRegulation, regulationOn, valuesOf } from '@/lib/ocop/rating/regulation'
import { rulebookOf } from '@/lib/ocop/rulebook/rulebook-for'
import { loadSheet, setsWithSheets } from '@/lib/ocop/rulebook/sheets/load-sheet'
import { type CriteriaSheet, criteriaOf, type ScoreOption } from '@/lib/ocop/rulebook/sheets/sheet'
import type { Choices } from '@/lib/ocop/scoring/score-sheet'
import { partTotalsOf, totalOf } from '@/lib/ocop/scoring/totals'

const regulation = valuesOf(regulationOn({}, plainDate('2026-09-01')))
const wide: CouncilRegulation = { ...regulation, spreadLimit: points(10_000) }
const qd26 = rulebookOf('26/2026')

const loaded = await Promise.all(setsWithSheets('26/2026').map(set => loadSheet('26/2026', set)))
const sheets = loaded.filter(sheet => sheet !== null)
const anySheet = fc.constantFrom(...sheets)

/** One member's levels at every criterion, chosen by a list of picks that is read round and round. */
function chosen(sheet: CriteriaSheet, picks: readonly number[]): Choices {
  const choices = new Map<string, ScoreOption>()
  criteriaOf(sheet).forEach(({ code, options }, index) => {
    const option = options[(picks[index % picks.length] ?? 0) % options.length]
    if (option) choices.set(code, option)
  })
  return choices as Choices
}

const sheetOf = (member: string, choices: Choices): MemberScores => ({
  member,
  parts: partTotalsOf(choices),
  choices,
  findings: []
})

const picks = fc.array(fc.nat(11), { minLength: 1, maxLength: 40 })
const council = fc.array(picks, { minLength: 1, maxLength: 15 })

const ratingOf = (sheet: CriteriaSheet, members: readonly MemberScores[], own: CouncilRegulation = wide) =>
  rate({ rulebook: qd26, sheet, level: 'centre', members, regulation: own })

const byParts = (member: string, total: number): MemberScores => {
  const inA = Math.min(total, 4000)
  const inB = Math.min(total - inA, 2500)
  const parts = { A: points(inA), B: points(inB), C: points(total - inA - inB) }
  return { member, parts, choices: null, findings: [] }
}

describe('the total of a sheet', () => {
  it('never falls when one level is exchanged for a higher one', () => {
    fc.assert(
      fc.property(anySheet, picks, fc.nat(), fc.nat(), (sheet, levels, at, to) => {
        const before = chosen(sheet, levels)
        const criteria = criteriaOf(sheet)
        const criterion = criteria[at % criteria.length]
        const now = criterion && before.get(criterion.code)
        const higher = criterion?.options.filter(({ points: given }) => given > (now?.points ?? 0)) ?? []
        const option = higher[to % Math.max(higher.length, 1)]
        if (criterion === undefined || now === undefined || option === undefined) return
        const after = new Map(before).set(criterion.code, option)
        const [low, high] = [totalOf(partTotalsOf(before)), totalOf(partTotalsOf(after))]
        expect(high - low).toBe(option.points - now.points)
        const [worse, better] = [before, after].map(each => ratingOf(sheet, [sheetOf('A', each)]))
        expect(better?.star ?? 0).toBeGreaterThanOrEqual(worse?.star ?? 0)
        expect(better?.floorStar ?? 0).toBeGreaterThanOrEqual(worse?.floorStar ?? 0)
      })
    )
  })
})

describe('the rating of a file', () => {
  it('changes its band exactly at the edge, a hundredth on either side', () => {
    for (const [edge, star] of [
      [3000, 2],
      [5000, 3],
      [7000, 4],
      [9000, 5]
    ] as const) {
      const given = [edge - 1, edge, edge + 1].map(total =>
        rate({ rulebook: qd26, sheet: null, level: 'centre', members: [byParts('A', total)], regulation })
      )
      expect(given.map(({ band }) => band)).toEqual([star - 1, star, star])
      const split = rate({
        rulebook: qd26,
        sheet: null,
        level: 'centre',
        members: [byParts('A', edge - 1), byParts('B', edge)],
        regulation
      })
      expect(split.band).toBe(star - 1)
    }
  })

  it('is never raised by a floor', () => {
    fc.assert(
      fc.property(anySheet, council, fc.constantFrom('mean', 'each-member'), (sheet, members, floorsTestedOn) => {
        const rating = ratingOf(
          sheet,
          members.map((levels, index) => sheetOf(`${index}`, chosen(sheet, levels))),
          { ...wide, floorsTestedOn }
        )
        expect(rating.band).not.toBeNull()
        expect(rating.star ?? 0).toBe(Math.min(rating.band ?? 0, rating.floorStar ?? 0))
      })
    )
  })

  it('does not depend on the order of the members', () => {
    fc.assert(
      fc.property(anySheet, council, fc.nat(), (sheet, members, turn) => {
        const sheetsOf = members.map((levels, index) => sheetOf(`${index}`, chosen(sheet, levels)))
        const cut = turn % sheetsOf.length
        const turned = [...sheetsOf.slice(cut), ...sheetsOf.slice(0, cut)].reverse()
        const [one, other] = [ratingOf(sheet, sheetsOf), ratingOf(sheet, turned)]
        expect({ ...one, spread: one.spread?.points }).toEqual({ ...other, spread: other.spread?.points })
      })
    )
  })

  it('is asked more of by each member than by the mean', () => {
    fc.assert(
      fc.property(anySheet, council, (sheet, members) => {
        const sheetsOf = members.map((levels, index) => sheetOf(`${index}`, chosen(sheet, levels)))
        const mean = ratingOf(sheet, sheetsOf)
        const each = ratingOf(sheet, sheetsOf, { ...wide, floorsTestedOn: 'each-member' })
        expect(each.floorStar ?? 0).toBeLessThanOrEqual(mean.floorStar ?? 0)
      })
    )
  })

  it('lies between the lowest and the highest total', () => {
    fc.assert(
      fc.property(anySheet, council, (sheet, members) => {
        const sheetsOf = members.map((levels, index) => sheetOf(`${index}`, chosen(sheet, levels)))
        const totals = sheetsOf.flatMap(({ parts }) => (parts === null ? [] : [totalOf(parts)]))
        const { total } = ratingOf(sheet, sheetsOf)
        if (total === null) throw new Error('complete sheets have a mean')
        expect(comparePoints(total, Math.min(...totals) as Points)).toBeGreaterThanOrEqual(0)
        expect(comparePoints(total, Math.max(...totals) as Points)).toBeLessThanOrEqual(0)
      })
    )
  })

  it('is refused while the totals lie apart by one hundredth more than allowed', () => {
    const apart = (hundredths: number) =>
      rate({
        rulebook: rulebookOf('1048/2019'),
        sheet: null,
        level: 'province',
        members: [byParts('A', 6000 + hundredths), byParts('B', 6000)],
        regulation
      }).problems.map(({ code }) => code)
    expect([apart(1000), apart(1001)]).toEqual([[], ['SPREAD_OVER_LIMIT']])
  })

  it('says when sheets are missing or not finished', () => {
    const codes = (members: readonly MemberScores[]) =>
      rate({ rulebook: qd26, sheet: null, level: 'province', members, regulation }).problems.map(({ code }) => code)
    expect(codes([])).toEqual(['NO_SCORE_SHEETS'])
    expect(codes([byParts('A', 6000), { ...byParts('B', 0), parts: null }])).toEqual(['SCORE_SHEET_INCOMPLETE'])
  })
})

describe('five-star points', () => {
  it.each([
    ['26/2026', 'centre', 5, false],
    ['26/2026', 'province', null, true],
    ['1048/2019', 'province', 4, true],
    ['148/2023', 'province', 4, true],
    ['148/2023', 'district', null, true]
  ] as const)('under %s at a %s give %s', (code, level, star, potentialFiveStar) => {
    const rating = rate({ rulebook: rulebookOf(code), sheet: null, level, members: [byParts('A', 9000)], regulation })
    expect([rating.star, rating.potentialFiveStar]).toEqual([star, potentialFiveStar])
  })
})

describe('sheets as they were typed', () => {
  const typed = (code: '26/2026' | '148/2023' | 'provincial', ...names: readonly string[]) =>
    rateTyped({
      rulebook: rulebookOf(code),
      sheet: null,
      level: 'province',
      members: names.map(member => ({ member, by: 'parts', parts: { A: 30, B: 20, C: 25 } }) as const),
      regulation
    })

  it('have one sheet for each member', () => {
    expect(typed('148/2023', 'A', 'B').star).toBe(4)
    const twice = typed('148/2023', 'A', 'B', 'A')
    expect([twice.problems, twice.star]).toEqual([[{ code: 'MEMBER_TWICE', member: 'A' }], null])
  })

  it('cannot be rated where no sheet and no parts are known', () => {
    expect(typed('provincial', 'A').problems).toEqual([{ code: 'SHEET_NOT_KNOWN' }])
    const byLine = rateTyped({
      rulebook: rulebookOf('1048/2019'),
      sheet: null,
      level: 'province',
      members: [{ member: 'A', by: 'criteria', entries: { 'A.1.1': { points: 2 } } }],
      regulation
    })
    expect(byLine.problems).toEqual([{ code: 'SHEET_NOT_KNOWN' }])
  })

  it('tell a part that no text has', () => {
    const rating = rateTyped({
      rulebook: qd26,
      sheet: null,
      level: 'province',
      members: [{ member: 'A', by: 'parts', parts: { A: 30, B: 20, C: 25, D: 5 } }],
      regulation
    })
    expect(rating.problems).toEqual([{ code: 'PART_NOT_ON_SHEET', part: 'D', member: 'A' }])
  })
})

describe('the regulation of a council', () => {
  it('has defaults that say where they come from', () => {
    const dated = regulationOn({}, plainDate('2026-09-01'))
    expect(valuesOf(dated)).toEqual({
      floorsTestedOn: 'mean',
      rounding: 'exact',
      spreadLimit: 1000,
      quorum: { percent: 75, withChair: true },
      integerBandGap: 'lower-band'
    })
    expect(new Set(Object.values(dated).map(({ source }) => source))).toEqual(new Set(['Mặc định của sổ đăng ký']))
  })

  it('changes on its day', () => {
    const set = {
      'spread-limit': [
        { value: points(1500), from: plainDate('2026-10-01'), until: null, source: 'Quy chế 1253/QĐ-UBND' }
      ]
    }
    const limitOn = (day: string) => valuesOf(regulationOn(set, plainDate(day))).spreadLimit
    expect([limitOn('2026-09-30'), limitOn('2026-10-01')]).toEqual([1000, 1500])
  })
})
