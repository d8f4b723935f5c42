import type { Points } from '../points'
import type { LineKind } from '../registry/draw-up'
import type { Star } from '../rulebook/star'
import type { ProducerKind } from './cells'

/** One result of a council as it is kept: what the grid holds, and what a person has decided about it. */
export interface ResultRow {
  readonly id: string
  readonly position: number
  readonly productName: string
  readonly producerName: string
  readonly producerKind: ProducerKind | null
  readonly placeText: string | null
  readonly unitId: string | null
  readonly setText: string | null
  readonly setCode: string | null
  readonly points: Points | null
  readonly star: Star | null
  readonly kind: LineKind
  /** Who this is; `null` = a record of its own will be made. */
  readonly productId: string | null
  readonly producerId: string | null
  /** What a person has looked at and let stand. */
  readonly settled: readonly string[]
}
