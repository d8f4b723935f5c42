import { NO_POINTS, type Points } from '../points'
import type { CriteriaSheet, Criterion, CriterionCode, ScoreOption } from '../rulebook/sheets/sheet'
import { criteriaOf } from '../rulebook/sheets/sheet'
import { type EntryRefusal, readEntry, type TypedEntry } from './entry'
import { type Finding, possibleFindings } from './finding'

/** A score sheet as it was typed or sent: criterion codes with their part (`A.1.1`), and the codes of what the member found. */
export interface TypedScoreSheet {
  readonly entries: Readonly<Record<string, TypedEntry>>
  readonly findings?: readonly string[]
}

export type ScoreSheetRefusal =
  | EntryRefusal
  | {
      readonly code: 'CONDITION_NOT_MET'
      readonly criterion: CriterionCode
      /** The criterion that has 0 points, so that this one has 0 too. */
      readonly requires: CriterionCode
      readonly entered: Points
      readonly allowed: readonly Points[]
    }
  | { readonly code: 'CRITERION_NOT_ON_SHEET'; readonly criterion: string }
  | { readonly code: 'FINDING_NOT_ON_SHEET'; readonly finding: string; readonly allowed: readonly string[] }

export type Choices = ReadonlyMap<CriterionCode, ScoreOption>

export interface ReadScoreSheet {
  /** The level chosen at each criterion that could be read, in the order of the sheet. */
  readonly choices: Choices
  readonly findings: readonly Finding[]
  /** What is missing or impossible, in the order of the sheet. Empty: the sheet is complete. */
  readonly problems: readonly ScoreSheetRefusal[]
}

/** What is missing may stay so once something was found that ends the scoring. */
const isMissing = ({ code }: ScoreSheetRefusal) => code === 'ENTRY_MISSING' || code === 'BRANCH_MISSING'

/**
 * Reads a score sheet against the official one. Refuses a line of another set's sheet, a level that does not exist, points where the condition
 * for scoring is not met. Where it is not met, an empty line is 0. A sheet with a finding need not be complete.
 */
export function readScoreSheet(sheet: CriteriaSheet, typed: TypedScoreSheet): ReadScoreSheet {
  const criteria = criteriaOf(sheet)
  const choices = new Map<CriterionCode, ScoreOption>()
  const problems: ScoreSheetRefusal[] = []

  for (const criterion of criteria) {
    const read = readLine(criterion, typed.entries[criterion.code], choices)
    if (read.ok) choices.set(criterion.code, read.value)
    else problems.push(read.refusal)
  }
  const known = new Set<string>(criteria.map(({ code }) => code))
  for (const criterion of Object.keys(typed.entries)) {
    if (!known.has(criterion)) problems.push({ code: 'CRITERION_NOT_ON_SHEET', criterion })
  }

  const { found, unknown } = readFindings(sheet, typed.findings ?? [], choices)
  problems.push(...unknown)
  return { choices, findings: found, problems: found.length > 0 ? problems.filter(each => !isMissing(each)) : problems }
}

function readLine(criterion: Criterion, typed: TypedEntry | undefined, choices: Choices) {
  const read = readEntry(criterion, typed)
  const unmet = unmetCondition(criterion, choices)
  const none = criterion.options.find(({ points }) => points === NO_POINTS)
  if (unmet === null || none === undefined) return read
  if (!read.ok) return isMissing(read.refusal) ? ({ ok: true, value: none } as const) : read
  if (read.value.points === NO_POINTS) return read
  const refusal = {
    code: 'CONDITION_NOT_MET',
    criterion: criterion.code,
    requires: unmet,
    entered: read.value.points,
    allowed: [NO_POINTS]
  } as const
  return { ok: false, refusal } as const
}

/** The criterion whose 0 points keep this one from being scored. It stands before it on every sheet. */
function unmetCondition({ rules }: Criterion, choices: Choices): CriterionCode | null {
  const condition = rules.find(rule => rule.kind === 'condition')
  return condition && choices.get(condition.requires)?.points === NO_POINTS ? condition.requires : null
}

function readFindings(sheet: CriteriaSheet, codes: readonly string[], choices: Choices) {
  const possible = possibleFindings(sheet)
  const allowed = [...new Set(possible.map(({ code }) => code))]
  const found = possible.filter(
    ({ code, kind }) =>
      codes.includes(code) || (kind === 'zero-stops' && choices.get(code as CriterionCode)?.points === NO_POINTS)
  )
  const unknown = codes
    .filter(code => !allowed.includes(code))
    .map(finding => ({ code: 'FINDING_NOT_ON_SHEET', finding, allowed }) as const)
  return { found, unknown }
}
