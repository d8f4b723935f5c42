import type { PartTotalsRefusal } from '@/lib/ocop/scoring/part-totals'
import type { ScoreSheetRefusal } from '@/lib/ocop/scoring/score-sheet'
import { ratingSentence } from '@/lib/text/rating'
import { refusalText } from '@/lib/text/refusals'
import type { Explanation } from '@/lib/web/answer-form'

/** The field that a problem of a sheet is about: `e.A.1.1` or `p.A`; `null` = the sheet as a whole. */
export function fieldOfProblem(problem: ScoreSheetRefusal | PartTotalsRefusal): string | null {
  if ('criterion' in problem) return `e.${problem.criterion}`
  return 'part' in problem ? `p.${problem.part}` : null
}

/** Everything that is missing or wrong on a sheet, each beside its place. */
export function sheetProblems(problems: readonly (ScoreSheetRefusal | PartTotalsRefusal)[]): Explanation {
  return {
    fieldErrors: Object.fromEntries(problems.map(problem => [fieldOfProblem(problem) ?? 'f', ratingSentence(problem)])),
    formError: refusalText({ code: 'SHEET_NOT_READY' })
  }
}
