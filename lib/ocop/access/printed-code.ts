/** Without look-alikes (no I, L, O, U): read from paper, typed on a phone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 4
const GROUP_LENGTH = 4
/** Random numbers that one printed code needs. */
export const PRINTED_CODE_LENGTH = GROUPS * GROUP_LENGTH

/** A secret for paper, 80 bits in four groups (`7KMQ-3XPA-9WTD-H2ZF`), from random numbers (taken modulo 32). */
export function makePrintedCode(random: ArrayLike<number>): string {
  if (random.length < PRINTED_CODE_LENGTH) throw new RangeError(`a printed code needs ${PRINTED_CODE_LENGTH} numbers`)
  const group = (start: number) =>
    Array.from({ length: GROUP_LENGTH }, (_, index) =>
      ALPHABET.charAt((random[start + index] ?? 0) % ALPHABET.length)
    ).join('')
  return Array.from({ length: GROUPS }, (_, index) => group(index * GROUP_LENGTH)).join('-')
}

/** Reads a printed code as typed: case, spaces, dashes and look-alikes (O for 0, I and L for 1) do not matter. `null` = no such code. */
export function readPrintedCode(typed: string): string | null {
  if (typed.length > 60) return null
  const characters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\u2010-\u2015-]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (characters.length !== PRINTED_CODE_LENGTH) return null
  if ([...characters].some(character => !ALPHABET.includes(character))) return null
  return Array.from({ length: GROUPS }, (_, index) =>
    characters.slice(index * GROUP_LENGTH, (index + 1) * GROUP_LENGTH)
  ).join('-')
}
