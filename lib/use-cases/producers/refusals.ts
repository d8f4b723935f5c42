import type { PlainDate } from '@/lib/ocop/plain-date'

/** Why nothing is recorded of what befell a producer. */
export type ProducerRefusal =
  | { readonly code: 'PRODUCER_NOT_FOUND'; readonly producer: string }
  /** A double: what happens is recorded of the record that stands for it. */
  | { readonly code: 'PRODUCER_IS_DOUBLE'; readonly producer: string }
  | { readonly code: 'DAY_IN_FUTURE' }
  | { readonly code: 'SAME_PRODUCER' }
  | { readonly code: 'PRODUCER_UNCHANGED' }
  /** It went into another one, or was dissolved, on this day. */
  | { readonly code: 'PRODUCER_ENDED'; readonly producer: string; readonly on: PlainDate }
  /** Something from a later day is recorded already: that is taken back first. */
  | { readonly code: 'PRODUCER_CHANGED_LATER'; readonly on: PlainDate }
  | { readonly code: 'PRODUCT_NOT_OF_PRODUCER'; readonly product: string }
  | { readonly code: 'PRODUCER_EVENT_NOT_FOUND' }
  | { readonly code: 'PRODUCT_CHANGED_SINCE'; readonly product: string }
