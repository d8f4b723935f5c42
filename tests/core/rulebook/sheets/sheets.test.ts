import { describe, expect, it } from 'vitest'
import { entriesOf, qualifiedCode } from '@/lib/ocop/rulebook/classification'
import { rulebookOf } from '@/lib/ocop/rulebook/rulebook-for'
import { isSheetRulebook, loadSheet, setsWithSheets } from '@/lib/ocop/rulebook/sheets/load-sheet'
import { partFrameOf } from '@/lib/ocop/rulebook/sheets/part-frame'
import { type CriteriaSheet, criteriaOf, partOf } from '@/lib/ocop/rulebook/sheets/sheet'

async function sheetsOf(rulebook: '26/2026' | '1048/2019'): Promise<readonly CriteriaSheet[]> {
  const sheets = await Promise.all(setsWithSheets(rulebook).map(set => loadSheet(rulebook, set)))
  return sheets.filter(sheet => sheet !== null)
}

const under26 = await sheetsOf('26/2026')
const under1048 = await sheetsOf('1048/2019')
const all = [...under26, ...under1048]
const named = all.map(sheet => [`${sheet.rulebook}:${sheet.set}`, sheet] as const)

const sum = (of: readonly { readonly max: number }[]) => of.reduce((total, { max }) => total + max, 0)
const isSuspect = ({ suspects }: CriteriaSheet, code: string) => suspects.some(({ where }) => where === code)

describe('the score sheets', () => {
  it('are 26 of QĐ 26 and 25 of QĐ 1048, whose third is in no source', async () => {
    expect(under26.map(({ set }) => set)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1))
    expect(under1048).toHaveLength(25)
    expect(await loadSheet('1048/2019', 3)).toBeNull()
    expect(await loadSheet('26/2026', 27)).toBeNull()
    expect(await loadSheet('148/2023', 1)).toBeNull()
    expect(['26/2026', '1048/2019', '148/2023', '1489/2025', 'provincial'].filter(isSheetRulebook)).toHaveLength(2)
  })

  it('hold 787 criteria with 2,579 levels and 751 with 2,688, as counted in the sources', () => {
    const count = (sheets: readonly CriteriaSheet[]) => {
      const criteria = sheets.flatMap(criteriaOf)
      const levels = criteria.flatMap(({ options }) => options.filter(({ number }) => number > 0))
      return [criteria.length, levels.length]
    }
    expect([count(under26), count(under1048)]).toEqual([
      [787, 2579],
      [751, 2688]
    ])
  })

  it.each(named)('%s: the best level is the maximum, criteria make their group, groups their part', (_, sheet) => {
    for (const criterion of criteriaOf(sheet)) {
      expect([criterion.code, Math.max(...criterion.options.map(({ points }) => points))]).toEqual([
        criterion.code,
        criterion.max
      ])
      for (const { code } of criterion.branches) {
        const levels = criterion.options.filter(({ branch }) => branch === code)
        expect(Math.max(...levels.map(({ points }) => points))).toBe(criterion.max)
      }
    }
    for (const part of sheet.parts) {
      for (const group of part.groups) expect([group.code, sum(group.criteria)]).toEqual([group.code, group.max])
      const subgroups = new Map(
        criteriaOf(sheet).flatMap(({ subgroup }) => (subgroup === null ? [] : [[subgroup.code, subgroup] as const]))
      )
      for (const [code, { max }] of subgroups) {
        expect(sum(criteriaOf(sheet).filter(({ subgroup }) => subgroup?.code === code))).toBe(max)
      }
      const missing = isSuspect(sheet, part.code) ? 200 : 0
      expect([part.code, sum(part.groups)]).toEqual([part.code, part.max - missing])
    }
    expect(sheet.parts.map(({ code, max }) => ({ code, max }))).toEqual(
      partFrameOf(sheet.rulebook)?.map(({ code, max }) => ({ code, max }))
    )
    expect(sum(sheet.parts)).toBe(10_000)
  })

  it.each(named)('%s: every code is there once, every level has one place, 0 can always be given', (_, sheet) => {
    const criteria = criteriaOf(sheet)
    expect(new Set(criteria.map(({ code }) => code)).size).toBe(criteria.length)
    for (const criterion of criteria) {
      const numbers = criterion.options.map(({ number }) => number)
      expect(new Set(numbers).size).toBe(numbers.length)
      expect(criterion.options.some(({ points }) => points === 0)).toBe(true)
      expect(criterion.title.trim()).not.toBe('')
      for (const { label, points } of criterion.options) {
        expect(label.trim()).not.toBe('')
        expect(points % 100).toBe(0)
      }
    }
  })

  it.each(named)('%s: floors rise with the star and are points that can be given', (_, sheet) => {
    for (const { floors, options } of criteriaOf(sheet)) {
      const given = [floors[3], floors[4], floors[5]].filter(floor => floor !== undefined)
      expect(given).toEqual([...given].sort((a, b) => a - b))
      for (const floor of given) expect(options.some(({ points }) => points === floor)).toBe(true)
    }
  })

  it.each(named)('%s: a condition names a criterion of the sheet, a suspect place exists', (_, sheet) => {
    const codes = criteriaOf(sheet).map(({ code }) => code)
    for (const { rules, code } of criteriaOf(sheet)) {
      for (const rule of rules) {
        if (rule.kind === 'condition') expect([code, codes.includes(rule.requires)]).toEqual([code, true])
      }
    }
    for (const { where, reason } of sheet.suspects) {
      expect(where === null || where.length === 1 || codes.some(code => code === where)).toBe(true)
      expect(reason).not.toBe('')
    }
  })

  it.each(named)('%s: equal points stand twice only in branches, either/or criteria and suspect cells', (_, sheet) => {
    for (const { code, options, branches, rules } of criteriaOf(sheet)) {
      if (branches.length > 0 || rules.some(({ kind }) => kind === 'either') || isSuspect(sheet, code)) continue
      const given = options.map(({ points }) => points)
      expect([code, given]).toEqual([code, [...new Set(given)].sort((a, b) => a - b)])
    }
  })

  it.each(named)('%s: bears the name of its set in the classification', (_, sheet) => {
    const { classification } = rulebookOf(sheet.rulebook)
    if (classification === null) throw new Error('both texts divide products')
    const code = qualifiedCode(classification, String(sheet.set))
    expect(entriesOf(classification).find(entry => entry.code === code)?.name).toBe(sheet.name)
  })
})

describe('what needs checking against the signed text', () => {
  const suspectsOf = (sheets: readonly CriteriaSheet[]) =>
    sheets.flatMap(({ set, suspects }) => suspects.map(({ where }) => `${set} ${where ?? 'sheet'}`))

  it('is marked on the cells of QĐ 26 that look wrong and were left as found', () => {
    expect(suspectsOf(under26)).toEqual(['1 C.8', '3 B.5.1', '7 A.3.1', '8 A.2.1', '10 A.3.5', '23 C.6.2', '26 sheet'])
  })

  it('is marked on the three sheets of QĐ 1048 that sum to 98 and on levels printed twice', () => {
    expect(suspectsOf(under1048)).toEqual([
      '6 C.6.2',
      '10 C',
      '14 C.6.1.4',
      '16 C',
      '19 C',
      '26 C.9',
      '26 C.10',
      '26 C.16'
    ])
  })

  it('leaves what was mended in sight', () => {
    expect(under26.filter(({ corrections }) => corrections.length > 0).map(({ set }) => set)).toEqual([
      4, 7, 10, 11, 23, 26
    ])
  })
})

describe('the rules on the sheets', () => {
  const rulesOf = (kind: string, sheets: readonly CriteriaSheet[]) =>
    sheets.flatMap(sheet =>
      criteriaOf(sheet).flatMap(({ code, rules }) =>
        rules.filter(rule => rule.kind === kind).map(() => `${sheet.set}:${code}`)
      )
    )

  it('are the knock-outs, stops and conditions counted in the sources', () => {
    const count = (sheets: readonly CriteriaSheet[]) =>
      ['knockout', 'exclude', 'stop', 'zero-stops', 'condition', 'either'].map(kind => rulesOf(kind, sheets).length)
    expect(count(under26)).toEqual([24, 4, 17, 4, 25, 3])
    expect(count(under1048)).toEqual([22, 0, 37, 0, 48, 25])
  })

  it('stop the scoring of water at any sensory 0', () => {
    expect(rulesOf('zero-stops', under26)).toEqual(['16:C.6.1', '16:C.6.2', '16:C.6.3', '16:C.6.4'])
  })

  it('give tourism its two cases at three criteria', () => {
    const branched = under26.flatMap(sheet => criteriaOf(sheet).filter(({ branches }) => branches.length > 0))
    expect(branched.map(({ code }) => code)).toEqual(['C.8', 'C.9', 'C.15'])
    expect(branched.every(({ branches }) => branches.length === 2)).toBe(true)
  })

  it('keep the third level of tea and coffee', () => {
    const third = all.flatMap(({ set, rulebook, ...sheet }) =>
      criteriaOf({ set, rulebook, ...sheet }).flatMap(({ code, subgroup }) =>
        subgroup === null ? [] : [`${rulebook}:${set} ${subgroup.code} > ${code}`]
      )
    )
    expect(third).toHaveLength(12)
    expect(third[0]).toBe('26/2026:11 C.6.1 > C.6.1.1')
  })

  it('put every criterion into the part that its code begins with', () => {
    for (const sheet of all) {
      for (const part of sheet.parts) {
        for (const { code } of part.groups.flatMap(({ criteria }) => criteria)) expect(partOf(code)).toBe(part.code)
      }
    }
  })
})
