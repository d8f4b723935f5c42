import { comparePoints, type Points, points } from '../points'

export interface MemberTotal {
  readonly member: string
  readonly total: Points
}

/** How far the totals of a file lie apart, and whose they are. */
export interface Spread {
  readonly points: Points
  readonly highest: string
  readonly lowest: string
}

/** The highest total less the lowest; `null` when there is none. Of equal totals the first named stands for them. */
export function spreadOf(totals: readonly MemberTotal[]): Spread | null {
  const [first, ...rest] = totals
  if (first === undefined) return null
  let [highest, lowest] = [first, first]
  for (const each of rest) {
    if (comparePoints(each.total, highest.total) > 0) highest = each
    if (comparePoints(each.total, lowest.total) < 0) lowest = each
  }
  return { points: points(highest.total - lowest.total), highest: highest.member, lowest: lowest.member }
}
