import type { Endpoint } from '../endpoint'
import { certificate } from './certificates'
import { product, products, recognitionLines } from './products'
import { batch, batches, decision, decisions, events, places, producer, producers, reportedFigures } from './records'
import { statistics } from './statistics'

/** Every address of the open API. */
export const ENDPOINTS: readonly Endpoint[] = [
  products,
  product,
  recognitionLines,
  producers,
  producer,
  certificate,
  decisions,
  decision,
  batches,
  batch,
  statistics,
  places,
  reportedFigures,
  events
]
