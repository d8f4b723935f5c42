import type { PlainDate } from '@/lib/ocop/plain-date'

/** Why two records do not become one, or one does not become two again. */
export type IdentityRefusal =
  | { readonly code: 'RECORD_NOT_FOUND'; readonly record: string }
  | { readonly code: 'SAME_RECORD' }
  | { readonly code: 'RECORD_ALREADY_MERGED'; readonly record: string; readonly into: string }
  | { readonly code: 'RECORD_NOT_MERGED'; readonly record: string }
  | { readonly code: 'PRODUCTS_IN_ONE_DECISION'; readonly decision: string }
  /** The certificate would end on `on`, when the other one begins, which does not say that it follows an earlier one. */
  | {
      readonly code: 'PRODUCTS_IN_FORCE_AT_ONCE'
      readonly certificate: string
      readonly following: string
      readonly on: PlainDate
    }
