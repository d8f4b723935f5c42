import { LINE_KIND_WORDS, PRODUCER_KIND_WORDS } from '../ocop/results/cells'
import type { TypedRow } from '../ocop/results/column'
import type { ResultRow } from '../ocop/results/result-row'
import { pointsText } from './numbers'

/** A kept result as it would be typed: what the cells of the grid show. */
export const typedResult = (row: ResultRow): TypedRow => ({
  product: row.productName,
  producer: row.producerName,
  producerKind: row.producerKind === null ? '' : PRODUCER_KIND_WORDS[row.producerKind][0],
  place: row.placeText ?? '',
  set: row.setText ?? '',
  points: row.points === null ? '' : pointsText(row.points),
  star: row.star === null ? '' : String(row.star),
  kind: LINE_KIND_WORDS[row.kind][0]
})
