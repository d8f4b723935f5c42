import type { ClosingProblem } from '../ocop/council/closing'
import { exactPointsText } from './numbers'
import type { NameOf } from './rating'
import { type Refused, refusalText } from './refusals'

const say = (said: Refused & Readonly<Record<string, string>>): string => refusalText(said)

/** What keeps a session from being closed, as one sentence; `nameOf` names members, `titleOf` files. */
export function closingSentence(problem: ClosingProblem, nameOf: NameOf, titleOf: (dossier: string) => string): string {
  switch (problem.code) {
    case 'SPREAD_TO_DISCUSS': {
      const { spread, limit, highest, lowest, dossier } = problem
      const said = { spread: exactPointsText(spread), limit: exactPointsText(limit), dossier: titleOf(dossier) }
      const sides = { highest: nameOf(highest), lowest: nameOf(lowest) }
      return say({ code: problem.code, ...said, ...sides })
    }
    case 'KNOCKOUT_DISPUTED': {
      const { finding, foundBy, dossier } = problem
      const said = { finding: finding.code, foundBy: foundBy.map(nameOf).join(', '), dossier: titleOf(dossier) }
      return say({ code: problem.code, ...said })
    }
    case 'SHEET_NOT_HANDED_IN':
      return say({ ...problem, member: nameOf(problem.member), dossier: titleOf(problem.dossier) })
    case 'NOBODY_SCORES_DOSSIER':
      return say({ ...problem, dossier: titleOf(problem.dossier) })
    default:
      return refusalText(problem)
  }
}
