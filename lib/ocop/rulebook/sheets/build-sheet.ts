import { NO_POINTS, type Points, points } from '../../points'
import type { CertifiableStar } from '../star'
import type {
  CriteriaSheet,
  Criterion,
  CriterionCode,
  CriterionGroup,
  CriterionRule,
  PartCode,
  ScoreOption,
  SheetPart,
  Subgroup
} from './sheet'

/** The words in which the files of this folder write a sheet down: whole points, codes as printed, without their part. */

type Level = Omit<ScoreOption, 'number'>

interface WrittenCriterion extends Omit<Criterion, 'code' | 'rules' | 'subgroup'> {
  readonly code: string
  readonly rules: readonly WrittenRule[]
}

type WrittenRule =
  | Exclude<CriterionRule, { kind: 'condition' }>
  | { readonly kind: 'condition'; readonly text: string; readonly requires: string }

interface WrittenSubgroup extends Omit<Subgroup, 'code'> {
  readonly code: string
  readonly criteria: readonly WrittenCriterion[]
}

interface WrittenGroup {
  readonly code: string
  readonly title: string
  readonly max: Points
  readonly criteria: readonly (WrittenCriterion | WrittenSubgroup)[]
  readonly rules: readonly WrittenRule[]
}

const whole = (count: number): Points => points(count * 100)

const NONE_OF_THESE: Level = {
  points: NO_POINTS,
  label: 'Không đạt mức nào',
  minimumFor: null,
  branch: null,
  printed: false
}

/** A level as printed; `minimumFor` is the star of its asterisks. */
export const option = (count: number, label: string, minimumFor: CertifiableStar | null = null): Level => ({
  points: whole(count),
  label,
  minimumFor,
  branch: null,
  printed: true
})

/** A level that the sheet does not print: criteria with a maximum and no levels. */
export const implied = (count: number, label: string): Level => ({ ...option(count, label), printed: false })

/** The levels of one branch of an either/or criterion. */
export const branch = (code: string, title: string, levels: readonly Level[]) => ({
  code,
  title,
  levels: levels.map(level => ({ ...level, branch: code }))
})

type Branch = ReturnType<typeof branch>

const isBranch = (entry: Level | Branch): entry is Branch => 'levels' in entry

export function criterion(
  code: string,
  title: string,
  max: number,
  entries: readonly (Level | Branch)[],
  rules: readonly WrittenRule[] = []
): WrittenCriterion {
  const printed = entries.flatMap<Level>(entry => (isBranch(entry) ? entry.levels : [entry]))
  const options = printed.map((level, index) => ({ number: index + 1, ...level }))
  const hasZero = printed.some(level => level.points === NO_POINTS)
  return {
    code,
    title,
    max: whole(max),
    options: hasZero ? options : [{ number: 0, ...NONE_OF_THESE }, ...options],
    floors: Object.fromEntries(
      printed.flatMap(level => (level.minimumFor === null ? [] : [[level.minimumFor, level.points]]))
    ),
    rules,
    branches: entries.filter(isBranch).map(each => ({ code: each.code, title: each.title }))
  }
}

export const subgroup = (
  code: string,
  title: string,
  max: number,
  criteria: readonly WrittenCriterion[]
): WrittenSubgroup => ({ code, title, max: whole(max), criteria })

/** `rules` hold for every criterion of the group. */
export const group = (
  code: string,
  title: string,
  max: number,
  criteria: readonly (WrittenCriterion | WrittenSubgroup)[],
  rules: readonly WrittenRule[] = []
): WrittenGroup => ({ code, title, max: whole(max), criteria, rules })

export function part(code: PartCode, title: string, max: number, groups: readonly WrittenGroup[]): SheetPart {
  const within = (bare: string): CriterionCode => `${code}.${bare}`
  const rule = (each: WrittenRule): CriterionRule =>
    each.kind === 'condition' ? { ...each, requires: within(each.requires) } : each
  const complete =
    (shared: readonly WrittenRule[], parent: Subgroup | null) =>
    (each: WrittenCriterion): Criterion => ({
      ...each,
      code: within(each.code),
      rules: [...each.rules, ...shared].map(rule),
      subgroup: parent
    })
  const grouped = (each: WrittenGroup): CriterionGroup => ({
    code: within(each.code),
    title: each.title,
    max: each.max,
    criteria: each.criteria.flatMap(entry => {
      if (!('criteria' in entry)) return [complete(each.rules, null)(entry)]
      const parent = { code: within(entry.code), title: entry.title, max: entry.max }
      return entry.criteria.map(complete(each.rules, parent))
    })
  })
  return { code, title, max: whole(max), groups: groups.map(grouped) }
}

export const knockout = (text: string): WrittenRule => ({ kind: 'knockout', text })
export const exclude = (text: string): WrittenRule => ({ kind: 'exclude', text })
export const stop = (text: string): WrittenRule => ({ kind: 'stop', text })
export const zeroStops = (text: string): WrittenRule => ({ kind: 'zero-stops', text })
export const either = (text: string): WrittenRule => ({ kind: 'either', text })
export const requirement = (text: string): WrittenRule => ({ kind: 'requirement', text })
export const evidence = (text: string): WrittenRule => ({ kind: 'evidence', text })
export const note = (text: string): WrittenRule => ({ kind: 'note', text })
export const condition = (text: string, requires: string): WrittenRule => ({ kind: 'condition', text, requires })

type WrittenSheet = Omit<CriteriaSheet, 'rejections' | 'rulebook' | 'source' | 'suspects' | 'corrections'> &
  Partial<Pick<CriteriaSheet, 'suspects' | 'corrections'>> & { readonly rejections?: readonly string[] }

const SOURCES = {
  '26/2026': 'QĐ 26/2026/QĐ-TTg, Phụ lục II',
  '1048/2019': 'QĐ 1048/QĐ-TTg, sửa bởi QĐ 781/QĐ-TTg'
} as const

const sheetOf =
  (rulebook: CriteriaSheet['rulebook']) =>
  ({ rejections = [], suspects = [], corrections = [], ...written }: WrittenSheet): CriteriaSheet => ({
    ...written,
    rulebook,
    rejections: rejections.map((text, index) => ({ code: `R.${index + 1}`, text })),
    suspects,
    corrections,
    source: SOURCES[rulebook]
  })

export const sheet26 = sheetOf('26/2026')
export const sheet1048 = sheetOf('1048/2019')
