import type { Endpoint } from '../endpoint'
import { batch, batches } from './batches'
import { certificate } from './certificates'
import { changes } from './changes'
import { decision, decisions } from './decisions'
import { logCheckpoint, logEntries } from './log'
import { places } from './places'
import { producer, producers } from './producers'
import { product, products, recognitionLines } from './products'
import { pointsOfSale, targets } from './programme'
import { events, reportedFigures } from './reports'
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
  events,
  targets,
  pointsOfSale,
  changes,
  logCheckpoint,
  logEntries
]
