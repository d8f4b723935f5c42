/** From this share on two names are so alike that a person is asked whether they are one. */
export const NEAR_DUPLICATE = 0.9

/** The trigrams of a folded text: each word with two blanks before and one behind, as the database's own index counts. */
export function trigramsOf(folded: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const word of folded.split(' ').filter(each => each !== '')) {
    const padded = `  ${word} `
    for (let index = 0; index + 3 <= padded.length; index++) found.add(padded.slice(index, index + 3))
  }
  return found
}

/** Whether two texts share nine tenths of their trigrams or more. */
export function isNearDuplicate(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left]
  if (few.size === 0 || few.size < many.size * NEAR_DUPLICATE) return false
  let shared = 0
  for (const trigram of few) if (many.has(trigram)) shared++
  return shared >= NEAR_DUPLICATE * (left.size + right.size - shared)
}
