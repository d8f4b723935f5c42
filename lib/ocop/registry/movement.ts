import type { LineKind } from './draw-up'

/**
 * What happens to recognitions in a span of days: they begin, one way or another, or they end. `opening`: known only as part of a number that a
 * source gives for a day in the span, begun then or earlier. `expired`, `revoked`, `surrendered`: the first day out of force lies in the span.
 */
export const MOVEMENTS = [
  'new',
  'upgrade',
  'renewal',
  'downgrade',
  'unknown',
  'opening',
  'expired',
  'revoked',
  'surrendered'
] as const satisfies readonly (LineKind | 'opening' | 'expired' | 'revoked' | 'surrendered')[]
export type Movement = (typeof MOVEMENTS)[number]

const ENDS = ['expired', 'revoked', 'surrendered'] as const
type MovementEnd = (typeof ENDS)[number]

/** Whether something ends by the movement; else it begins. */
export const isEnd = (movement: Movement): movement is MovementEnd => ENDS.some(end => end === movement)
