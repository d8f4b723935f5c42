/**
 * Public codes: a prefix that says what is meant, seven random characters and one check character, in an alphabet without
 * look-alikes (no I, L, O, U). The check character (Luhn mod 32) catches every single wrong character and every swap of
 * neighbours but one pair, so that a mistyped code is "check your typing", not "no such certificate".
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BASE = ALPHABET.length
const BODY_LENGTH = 7

export const CODE_PREFIXES = {
  product: 'SP',
  producer: 'CT',
  batch: 'DG',
  decision: 'QD',
  certificate: 'GCN',
  source: 'NG',
  openingBalance: 'SD',
  reportedFigure: 'SL',
  event: 'SK',
  draft: 'DT',
  target: 'MT',
  entry: 'MC',
  support: 'HT',
  period: 'GD',
  undertaking: 'CV',
  council: 'HD',
  session: 'PH',
  inspectionPlan: 'KH',
  visit: 'KT',
  dossier: 'HS'
} as const

export type CodeKind = keyof typeof CODE_PREFIXES

function checkCharacter(body: string): string {
  let factor = 2
  let sum = 0
  for (const character of [...body].reverse()) {
    const product = factor * ALPHABET.indexOf(character)
    sum += Math.floor(product / BASE) + (product % BASE)
    factor = factor === 2 ? 1 : 2
  }
  return ALPHABET.charAt((BASE - (sum % BASE)) % BASE)
}

/** A code from seven random numbers 0–31 (others are taken modulo 32). */
export function makeCode(kind: CodeKind, random: ArrayLike<number>): string {
  if (random.length < BODY_LENGTH) throw new RangeError('a code needs seven random numbers')
  const body = Array.from({ length: BODY_LENGTH }, (_, index) => ALPHABET.charAt((random[index] ?? 0) % BASE)).join('')
  return `${CODE_PREFIXES[kind]}-${body}${checkCharacter(body)}`
}

export type CodeReading =
  | { readonly kind: CodeKind; readonly code: string }
  | { readonly kind: 'mistyped'; readonly code: string }

/**
 * Reads what a person typed or scanned: case, blanks and look-alikes (O for 0, I and L for 1) do not matter.
 * `mistyped` = has the shape of a code but its check character is wrong; `null` = not one of our codes.
 */
export function readCode(typed: string): CodeReading | null {
  const compact = typed.normalize('NFKC').toUpperCase().replace(/[\s.]/gu, '')
  const match = /^(SP|CT|DG|QD|GCN|NG|SD|SL|SK|DT|MT|MC|HT|GD|CV|HD|PH|KH|KT|HS)-?([0-9A-Z]{8})$/.exec(compact)
  if (!match) return null
  const characters = (match[2] ?? '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const code = `${match[1]}-${characters}`
  const kind = (Object.keys(CODE_PREFIXES) as CodeKind[]).find(name => CODE_PREFIXES[name] === match[1])
  if (!kind || [...characters].some(character => !ALPHABET.includes(character))) return { kind: 'mistyped', code }
  return checkCharacter(characters.slice(0, BODY_LENGTH)) === characters.slice(BODY_LENGTH)
    ? { kind, code }
    : { kind: 'mistyped', code }
}
