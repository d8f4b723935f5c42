import { type Points, parsePoints } from '../points'
import { accept, type Result, refuse } from '../result'
import type { Criterion, CriterionCode, ScoreOption } from '../rulebook/sheets/sheet'

/**
 * What stands in one line of a score sheet: points as people write them ("1,5", 2) and the branch of an either/or criterion, or the number
 * of the level itself, as a form sends it. All empty is an empty line.
 */
export interface TypedEntry {
  readonly points?: string | number | null
  readonly branch?: string | null
  readonly option?: number | null
}

/** Why a line gives no level. `allowed` are the points that can be given there. */
export type EntryRefusal =
  | { readonly code: 'ENTRY_MISSING'; readonly criterion: CriterionCode; readonly allowed: readonly Points[] }
  | {
      readonly code: 'ENTRY_NOT_ALLOWED'
      readonly criterion: CriterionCode
      readonly entered: string
      readonly allowed: readonly Points[]
    }
  | { readonly code: 'BRANCH_MISSING'; readonly criterion: CriterionCode; readonly branches: readonly string[] }
  | {
      readonly code: 'BRANCH_NOT_ALLOWED'
      readonly criterion: CriterionCode
      readonly entered: string
      readonly branches: readonly string[]
    }

const isEmpty = (value: string | number | null | undefined): value is null | undefined | '' =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

/** The points that a criterion can be given, ascending, each once. */
export const allowedPoints = ({ options }: Pick<Criterion, 'options'>): readonly Points[] =>
  [...new Set(options.map(({ points }) => points))].sort((a, b) => a - b)

/** The level with a number; `null` when the criterion has none such. */
export const optionNumbered = (criterion: Criterion, number: number): ScoreOption | null =>
  criterion.options.find(option => option.number === number) ?? null

/**
 * The level of a criterion that a line names. Points must be those of a level exactly: 1,5 lies between two levels and is none. An either/or
 * criterion also needs its branch, unless nothing of it is given.
 */
export function readEntry(criterion: Criterion, typed: TypedEntry | undefined): Result<ScoreOption, EntryRefusal> {
  const at = { criterion: criterion.code }
  const allowed = allowedPoints(criterion)
  const notAllowed = (entered: string) => refuse({ code: 'ENTRY_NOT_ALLOWED', ...at, entered, allowed })

  const { points: given, option, branch: typedBranch } = typed ?? {}

  if (typeof option === 'number') {
    const found = optionNumbered(criterion, option)
    return found === null ? notAllowed(String(option)) : accept(found)
  }
  if (isEmpty(given)) return refuse({ code: 'ENTRY_MISSING', ...at, allowed })

  const entered = String(given)
  const read = parsePoints(entered)
  if (!read.ok || !allowed.includes(read.value)) return notAllowed(entered)
  const levels = criterion.options.filter(({ points }) => points === read.value)

  const branches = criterion.branches.map(({ code }) => code)
  const branch = isEmpty(typedBranch) ? null : typedBranch
  if (branch !== null && !branches.includes(branch)) {
    return refuse({ code: 'BRANCH_NOT_ALLOWED', ...at, entered: branch, branches })
  }
  const found = levels.find(level => level.branch === null || level.branch === branch)
  if (found !== undefined) return accept(found)
  return branch === null ? refuse({ code: 'BRANCH_MISSING', ...at, branches }) : notAllowed(entered)
}
