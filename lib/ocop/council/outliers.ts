import { comparePoints, type ExactPoints, meanOf, type Points, points } from '../points'
import type { MemberScores } from '../rating/rate'
import { type CriteriaSheet, type CriterionCode, criteriaOf } from '../rulebook/sheets/sheet'
import { totalOf } from '../scoring/totals'

/** How the members scored one criterion (or the total). */
export interface Agreement {
  readonly mean: ExactPoints
  readonly lowest: Points
  readonly highest: Points
  readonly spread: Points
  readonly byMember: readonly { readonly member: string; readonly points: Points }[]
  /** Members far from the others, so that the chair asks them first. */
  readonly outliers: readonly string[]
}

export interface CriterionAgreement extends Agreement {
  readonly criterion: CriterionCode
  readonly title: string
  readonly max: Points
}

/** Below this, levels lie side by side on every sheet and differ by taste. */
const LEAST_DISTANCE = points(200)

/**
 * How the members scored each criterion, in the order of the sheet. An outlier lies two points and half of the criterion's maximum, or more, from
 * the middle of the sheets. It is a hint for the discussion: no text has such a rule, and nothing is computed from it.
 */
export function criterionAgreements(
  sheet: CriteriaSheet,
  members: readonly MemberScores[]
): readonly CriterionAgreement[] {
  return criteriaOf(sheet).flatMap(({ code, title, max }) => {
    const byMember = members.flatMap(({ member, choices }) => {
      const chosen = choices?.get(code)
      return chosen === undefined ? [] : [{ member, points: chosen.points }]
    })
    const agreement = agreementOf(byMember, points(Math.max(LEAST_DISTANCE, Math.ceil(max / 2))))
    return agreement === null ? [] : [{ criterion: code, title, max, ...agreement }]
  })
}

/** How the members' totals lie. An outlier lies more than half the spread limit from the middle; `null` without a complete sheet. */
export function totalAgreement(members: readonly MemberScores[], spreadLimit: Points): Agreement | null {
  const byMember = members.flatMap(({ member, parts }) => (parts === null ? [] : [{ member, points: totalOf(parts) }]))
  return agreementOf(byMember, points(Math.floor(spreadLimit / 2) + 1))
}

function agreementOf(byMember: Agreement['byMember'], distance: Points): Agreement | null {
  const given = byMember.map(each => each.points).sort(comparePoints)
  const mean = meanOf(given)
  const [lowest, highest] = [given[0], given.at(-1)]
  if (mean === null || lowest === undefined || highest === undefined) return null
  const middle = middleOf(given)
  const outliers = byMember.filter(each => Math.abs(each.points - middle) >= distance).map(({ member }) => member)
  return { mean, lowest, highest, spread: points(highest - lowest), byMember, outliers }
}

/** The median, in hundredths; between two sheets the mean of both. */
function middleOf(ascending: readonly Points[]): number {
  const half = Math.floor((ascending.length - 1) / 2)
  const [low = 0, high = 0] = [ascending[half], ascending[ascending.length - 1 - half]]
  return (low + high) / 2
}
