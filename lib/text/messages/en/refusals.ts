export const refusals = {
  POINTS_MALFORMED: 'Points must be a number, for example 78.5.',
  POINTS_TOO_PRECISE: 'Points have at most {decimals, number} decimals.',
  POINTS_OUT_OF_RANGE: 'Points must be from {min} to {max}.'
} as const
