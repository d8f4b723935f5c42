import { type PlainDate, yearOf } from '../plain-date'
import { accept, type Result, refuse } from '../result'

/** What a pattern may ask for, by the names that people type. */
const FIELDS = { stt: 'sequence', nam: 'year', 'ma tinh': 'province', sao: 'star' } as const

type Field = (typeof FIELDS)[keyof typeof FIELDS]

type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** `width` = least number of digits, filled up with noughts. */
  | { readonly kind: Field; readonly width: number }

/** How an authority numbers its certificates: "{stt:000}/{nam}/GCN-OCOP-{ma tinh}". */
export interface NumberPattern {
  readonly written: string
  readonly parts: readonly Part[]
}

export type NumberPatternRefusal =
  | { readonly code: 'PATTERN_TOO_LONG'; readonly max: number }
  | { readonly code: 'PATTERN_CHARACTERS' }
  | { readonly code: 'PATTERN_BRACES' }
  | { readonly code: 'PATTERN_FIELD_UNKNOWN'; readonly field: string }
  | { readonly code: 'PATTERN_WITHOUT_COUNT' }
  | { readonly code: 'PATTERN_FIELD_TWICE'; readonly field: string }
  /** The count stands beside other digits, so that 1|12 and 11|2 are written alike. */
  | { readonly code: 'PATTERN_AMBIGUOUS' }

const LONGEST = 80
const MOST_NOUGHTS = 6
const USABLE = /^[\p{L}\p{N} ./_{}:-]+$/u
const PIECE = /\{([^{}]*)\}|([^{}]+)/gu

function fieldOf(written: string): Part | null {
  const [name = '', noughts] = written.split(':').map(part => part.trim().toLowerCase())
  const kind = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof typeof FIELDS] : null
  if (kind === null || written.split(':').length > 2) return null
  if (noughts === undefined) return { kind, width: 1 }
  const padded = kind === 'sequence' && /^0+$/.test(noughts) && noughts.length <= MOST_NOUGHTS
  return padded ? { kind, width: noughts.length } : null
}

/** Whether a part can end or begin with a digit, and so run into a count beside it. */
const touches = (part: Part | undefined, edge: 'first' | 'last'): boolean => {
  if (part === undefined) return false
  if (part.kind !== 'text') return true
  return /\d/.test(edge === 'first' ? part.text.charAt(0) : part.text.charAt(part.text.length - 1))
}

/** Reads a pattern. Refuses one whose numbers could not be told apart or read back. */
export function parseNumberPattern(typed: string): Result<NumberPattern, NumberPatternRefusal> {
  const written = typed.normalize('NFC').trim()
  if (written.length > LONGEST) return refuse({ code: 'PATTERN_TOO_LONG', max: LONGEST })
  if (!USABLE.test(written)) return refuse({ code: 'PATTERN_CHARACTERS' })
  if (written.replace(PIECE, '') !== '') return refuse({ code: 'PATTERN_BRACES' })
  const parts: Part[] = []
  for (const [, field, text] of written.matchAll(PIECE)) {
    if (field === undefined) {
      parts.push({ kind: 'text', text: text ?? '' })
      continue
    }
    const part = fieldOf(field)
    if (part === null) return refuse({ code: 'PATTERN_FIELD_UNKNOWN', field })
    if (parts.some(({ kind }) => kind === part.kind)) return refuse({ code: 'PATTERN_FIELD_TWICE', field })
    parts.push(part)
  }
  const count = parts.findIndex(({ kind }) => kind === 'sequence')
  if (count < 0) return refuse({ code: 'PATTERN_WITHOUT_COUNT' })
  if (touches(parts[count - 1], 'last') || touches(parts[count + 1], 'first'))
    return refuse({ code: 'PATTERN_AMBIGUOUS' })
  return accept({ written, parts })
}

/** What one certificate brings to its number. */
export interface NumberedCertificate {
  readonly sequence: number
  readonly issuedOn: PlainDate
  /** The official code of the province: "62". */
  readonly provinceCode: string
  readonly star: number
}

/** The number of a certificate. A count that outgrows its noughts is written in full. */
export const formatNumber = (pattern: NumberPattern, certificate: NumberedCertificate): string =>
  pattern.parts
    .map(part => {
      switch (part.kind) {
        case 'text':
          return part.text
        case 'sequence':
          return String(certificate.sequence).padStart(part.width, '0')
        case 'year':
          return String(yearOf(certificate.issuedOn))
        case 'province':
          return certificate.provinceCode
        default:
          return String(certificate.star)
      }
    })
    .join('')

const DIGITS: Readonly<Record<Exclude<Field, 'sequence' | 'year'>, string>> = {
  province: '\\d{2}',
  star: '[345]'
}

/** The place in the count of a period that a number tells, if it was made by the pattern; `null` = it was not. */
export function sequenceOf(pattern: NumberPattern, number: string, period: number): number | null {
  const expression = pattern.parts
    .map(part => {
      if (part.kind === 'text') return part.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      if (part.kind === 'year') return String(period)
      return part.kind === 'sequence' ? `(\\d{${part.width},9})` : DIGITS[part.kind]
    })
    .join('')
  const [, count] = new RegExp(`^${expression}$`, 'u').exec(number.normalize('NFC').trim()) ?? []
  const sequence = count === undefined ? 0 : Number(count)
  return sequence > 0 ? sequence : null
}

/** The count a number belongs to: the year where the number tells it, else 0, one count that never begins anew. */
export const periodOf = ({ parts }: NumberPattern, issuedOn: PlainDate): number =>
  parts.some(({ kind }) => kind === 'year') ? yearOf(issuedOn) : 0
