const STEPS = 4

/**
 * The least number of each step above nought, so that about as many places fall into each: a country in which one province has most would
 * else be one colour.
 */
export function stepsOf(counts: readonly number[]): readonly number[] {
  const some = counts.filter(count => count > 0).sort((a, b) => a - b)
  const least = Array.from({ length: STEPS }, (_, index) => some[Math.floor((index * some.length) / STEPS)])
  return [...new Set(least.filter(count => count !== undefined))]
}

/** The step that a count belongs to; 0 = none at all. */
export const stepOf = (count: number, steps: readonly number[]): number => steps.filter(least => count >= least).length
