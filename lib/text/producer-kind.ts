import type { Locale } from './locale'
import { text } from './text'

/** In the order in which they are offered. */
export const PRODUCER_KINDS = [
  'cooperative',
  'cooperative_group',
  'enterprise',
  'household',
  'farm',
  'association',
  'other'
] as const

/** What kind of producer it is, in words; that it is not known, where it is not. */
export function producerKindText(kind: string | null, locale: Locale = 'vi'): string {
  const known = PRODUCER_KINDS.find(each => each === kind)
  return known ? text(locale)(`product.producer.kinds.${known}`) : text(locale)('product.producer.kindUnknown')
}
