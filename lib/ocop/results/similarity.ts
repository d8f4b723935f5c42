/** From this share on two names are so alike that a person is asked whether they are one. */
export const NEAR_DUPLICATE = 0.9

/** The trigrams of a folded text: each word with two blanks before and one behind, as the database's own index counts. */
function trigramsOf(folded: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const word of folded.split(' ').filter(each => each !== '')) {
    const padded = `  ${word} `
    for (let index = 0; index + 3 <= padded.length; index++) found.add(padded.slice(index, index + 3))
  }
  return found
}

/** The numbers in a text, in their order. Names that differ in a number (ST24, ST25) are meant to be different. */
export const numbersIn = (folded: string): string => (folded.match(/\d+/g) ?? []).join(' ')

/** A folded text with what it is compared by. */
export interface Comparable {
  readonly folded: string
  readonly numbers: string
  readonly trigrams: ReadonlySet<string>
}

export const comparable = (folded: string): Comparable => ({
  folded,
  numbers: numbersIn(folded),
  trigrams: trigramsOf(folded)
})

/** Whether two texts have the same numbers and share nine tenths of their trigrams or more. */
export function isNearDuplicate(left: Comparable, right: Comparable): boolean {
  if (left.numbers !== right.numbers) return false
  const [few, many] =
    left.trigrams.size <= right.trigrams.size ? [left.trigrams, right.trigrams] : [right.trigrams, left.trigrams]
  if (few.size === 0 || few.size < many.size * NEAR_DUPLICATE) return false
  let shared = 0
  for (const trigram of few) if (many.has(trigram)) shared++
  return shared >= NEAR_DUPLICATE * (few.size + many.size - shared)
}
