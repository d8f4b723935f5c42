import { describe, expect, it } from 'vitest'
import { loadSheet } from '@/lib/ocop/rulebook/sheets/load-sheet'
import { partFrameOf } from '@/lib/ocop/rulebook/sheets/part-frame'
import { type CriteriaSheet, criteriaOf } from '@/lib/ocop/rulebook/sheets/sheet'
import { allowedPoints, optionNumbered, readEntry } from '@/lib/ocop/scoring/entry'
import { possibleFindings } from '@/lib/ocop/scoring/finding'
import { readPart, readPartTotals } from '@/lib/ocop/scoring/part-totals'
import { readScoreSheet, type TypedScoreSheet } from '@/lib/ocop/scoring/score-sheet'
import { partTotalsOf, totalOf } from '@/lib/ocop/scoring/totals'

async function sheet(set: number): Promise<CriteriaSheet> {
  const found = await loadSheet('26/2026', set)
  if (found === null) throw new Error(`no sheet ${set}`)
  return found
}

const [vegetables, water, tourism] = await Promise.all([sheet(7), sheet(16), sheet(26)])

function criterion(of: CriteriaSheet, code: string) {
  const found = criteriaOf(of).find(each => each.code === code)
  if (found === undefined) throw new Error(`no criterion ${code}`)
  return found
}

const best = (of: CriteriaSheet): TypedScoreSheet['entries'] =>
  Object.fromEntries(criteriaOf(of).map(({ code, options }) => [code, { option: options.at(-1)?.number ?? 0 }]))

describe('one line of a score sheet', () => {
  const linkage = criterion(vegetables, 'A.1.5')

  it.each([2, '2', ' 2 ', '2,0', '2.00'])('takes points however they are written: %s', typed => {
    const read = readEntry(linkage, { points: typed })
    expect(read.ok && [read.value.points, read.value.number]).toEqual([200, 3])
  })

  it.each([4, '1,5', -1, 'hai', '1e0', Number.NaN])('takes nothing but its levels, and names them: %s', typed => {
    const read = readEntry(linkage, { points: typed })
    expect(read).toEqual({
      ok: false,
      refusal: {
        code: 'ENTRY_NOT_ALLOWED',
        criterion: 'A.1.5',
        entered: String(typed),
        allowed: [0, 100, 200, 300]
      }
    })
  })

  it.each([null, undefined, '', '  '])('left empty is missing', typed => {
    const read = readEntry(linkage, typed === undefined ? undefined : { points: typed })
    expect(read.ok || read.refusal.code).toBe('ENTRY_MISSING')
  })

  it('may be none of the levels where no level has 0 points', () => {
    const labour = criterion(vegetables, 'A.3.3')
    expect(allowedPoints(labour)).toEqual([0, 100, 200, 300])
    const read = readEntry(labour, { points: 0 })
    expect(read.ok && read.value).toMatchObject({ number: 0, label: 'Không đạt mức nào', printed: false })
  })

  it('is known by the number of its level where two have the same points', () => {
    const kind = criterion(vegetables, 'A.3.1')
    expect([1, 2].map(number => optionNumbered(kind, number)?.points)).toEqual([100, 100])
    const read = readEntry(kind, { option: 2 })
    expect(read.ok && read.value.number).toBe(2)
    expect(readEntry(kind, { option: 9 }).ok).toBe(false)
  })

  it('needs its case at an either/or criterion', () => {
    const conditions = criterion(tourism, 'C.8')
    const refused = (typed: object) => {
      const read = readEntry(conditions, typed)
      return read.ok || read.refusal.code
    }
    expect(refused({ points: 3 })).toBe('BRANCH_MISSING')
    expect(refused({ points: 3, branch: '3' })).toBe('BRANCH_NOT_ALLOWED')
    expect(refused({ points: 2, branch: '1' })).toBe('ENTRY_NOT_ALLOWED')
    expect(refused({ points: 0 })).toBe(true)
    const second = readEntry(conditions, { points: 3, branch: '2' })
    expect(second.ok && [second.value.branch, second.value.number]).toEqual(['2', 4])
  })
})

describe('a score sheet', () => {
  it('of the best levels has 100 points', () => {
    for (const each of [vegetables, water, tourism]) {
      const { choices, problems, findings } = readScoreSheet(each, { entries: best(each) })
      expect([problems, findings]).toEqual([[], []])
      expect(partTotalsOf(choices)).toEqual({ A: 4000, B: 2500, C: 3500 })
      expect(totalOf(partTotalsOf(choices))).toBe(10_000)
    }
  })

  it('names every line that is missing, and counts what is there', () => {
    const { choices, problems } = readScoreSheet(vegetables, { entries: { 'A.1.1': { points: '2' } } })
    expect(problems).toHaveLength(criteriaOf(vegetables).length - 1)
    expect(totalOf(partTotalsOf(choices))).toBe(200)
  })

  it('refuses a line of another sheet', () => {
    const { problems } = readScoreSheet(vegetables, { entries: { ...best(vegetables), 'C.17': { points: 2 } } })
    expect(problems).toEqual([{ code: 'CRITERION_NOT_ON_SHEET', criterion: 'C.17' }])
  })

  it('gives the structure of a story that is not there 0 points', () => {
    const { 'B.5.2': structure, ...rest } = best(vegetables)
    const none = { ...rest, 'B.5.1': { points: 0 } }
    const without = readScoreSheet(vegetables, { entries: none })
    expect([without.problems, without.choices.get('B.5.2')?.points]).toEqual([[], 0])
    const withIt = readScoreSheet(vegetables, { entries: { ...none, 'B.5.2': { points: 2 } } })
    expect(withIt.problems).toEqual([
      { code: 'CONDITION_NOT_MET', criterion: 'B.5.2', requires: 'B.5.1', entered: 200, allowed: [0] }
    ])
  })

  it('need not be finished once something refuses the file', () => {
    const { problems, findings } = readScoreSheet(vegetables, { entries: {}, findings: ['A.1.1', 'R.2'] })
    expect(problems).toEqual([])
    expect(findings.map(({ code, kind }) => [code, kind])).toEqual([
      ['R.2', 'rejection'],
      ['A.1.1', 'knockout']
    ])
  })

  it('takes only grounds that stand on it', () => {
    const { problems } = readScoreSheet(water, { entries: best(water), findings: ['A.1.1'] })
    expect(problems).toMatchObject([{ code: 'FINDING_NOT_ON_SHEET', finding: 'A.1.1' }])
    expect(possibleFindings(water).map(({ code }) => code)).toEqual([
      'R.1',
      'R.2',
      'R.3',
      'C.6.1',
      'C.6.2',
      'C.6.3',
      'C.6.4'
    ])
  })

  it('of water is stopped by any sensory 0', () => {
    const { findings } = readScoreSheet(water, { entries: { ...best(water), 'C.6.3': { points: 0 } } })
    expect(findings).toMatchObject([{ code: 'C.6.3', kind: 'zero-stops' }])
  })
})

describe('a sheet known by the totals of its parts', () => {
  const frame = partFrameOf('1048/2019') ?? []

  it('is read part by part', () => {
    expect(readPartTotals(frame, { A: '28,50', B: 18, C: '32.00' })).toEqual({
      ok: true,
      value: { A: 2850, B: 1800, C: 3200 }
    })
  })

  it('refuses 36 where 35 is the most, and tells the limit', () => {
    const [a] = frame
    if (a === undefined) throw new Error('a frame has parts')
    expect(readPart(a, '35')).toEqual({ ok: true, value: 3500 })
    expect(readPart(a, '36')).toEqual({
      ok: false,
      refusal: { code: 'PART_NOT_ALLOWED', part: 'A', entered: '36', max: 3500 }
    })
    expect(readPart(a, '35,01').ok).toBe(false)
    expect(readPart(a, '28,505').ok).toBe(false)
  })

  it('tells all that is wrong at once', () => {
    const read = readPartTotals(frame, { A: '', C: '41' })
    expect(read.ok || read.refusal.map(({ code }) => code)).toEqual([
      'PART_MISSING',
      'PART_MISSING',
      'PART_NOT_ALLOWED'
    ])
  })
})
