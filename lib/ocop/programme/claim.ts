import { compareExact, type Exact, exact } from './exact'
import { boundsOf, type Quantity } from './quantity'

/** Whether what is counted agrees with what a source states, taking its operator seriously; else by how much it lies outside. */
export type Comparison =
  | { readonly kind: 'same' }
  /** Within what an inexact statement allows. */
  | { readonly kind: 'within' }
  | { readonly kind: 'below' | 'above'; readonly by: Exact }

const minus = (left: Exact, right: Exact): Exact => ({
  top: left.top * right.bottom - right.top * left.bottom,
  bottom: left.bottom * right.bottom
})

/** Sets a count beside a claim. A claim is never corrected by it, nor the count by the claim (M11). */
export function compareClaim(claim: Quantity, counted: number): Comparison {
  const value = exact(counted)
  const { least, most } = boundsOf(claim)
  if (least !== null && compareExact(value, least) < 0) return { kind: 'below', by: minus(least, value) }
  if (most !== null && compareExact(value, most) > 0) return { kind: 'above', by: minus(value, most) }
  return claim.operator === 'eq' ? { kind: 'same' } : { kind: 'within' }
}
