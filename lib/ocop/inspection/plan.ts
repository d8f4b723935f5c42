import { type PlainDate, yearOf } from '../plain-date'
import { accept, type Result, refuse } from '../result'

export type PlanRefusal =
  | { readonly code: 'PLAN_ENDS_BEFORE_IT_BEGINS' }
  | { readonly code: 'PLAN_OUTSIDE_ITS_YEAR'; readonly year: number }

/** A plan is one of a year: its first and last day, both included, lie in it. */
export function checkPlan(year: number, from: PlainDate, to: PlainDate): Result<null, PlanRefusal> {
  if (to < from) return refuse({ code: 'PLAN_ENDS_BEFORE_IT_BEGINS' })
  return yearOf(from) === year && yearOf(to) === year ? accept(null) : refuse({ code: 'PLAN_OUTSIDE_ITS_YEAR', year })
}
