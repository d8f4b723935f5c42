import type { VisitEntry } from '@/lib/queries/inspection/entries'
import { staffText } from '@/lib/text/text'

/** Whom or what a visit is to look at: the producer, and the product or the whole. */
export function targetName({ producer, product }: Pick<VisitEntry, 'producer' | 'product'>): string {
  const of = producer.name ?? producer.code
  return `${of}, ${product === null ? staffText()('officerInspection.whole') : (product.name ?? product.code)}`
}
