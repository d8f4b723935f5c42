import { type CodeKind, readCode } from '@/lib/ocop/codes'

/** What somebody typed, scanned or pasted to be checked. */
export type CheckedText =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long' }
  /** One of our own codes. */
  | { readonly kind: 'code'; readonly of: CodeKind; readonly code: string }
  /** The shape of one of our codes, but its check character does not fit. */
  | { readonly kind: 'mistyped'; readonly code: string }
  /** The official product code: 51-23284-2-2026, formerly with a district: 83-832-28882-2-2022. */
  | { readonly kind: 'official'; readonly value: string }
  | { readonly kind: 'barcode'; readonly digits: string }
  | { readonly kind: 'decision'; readonly number: string }
  /** Anything else may be a certificate number. */
  | { readonly kind: 'number'; readonly value: string }

export interface ReadCheckedText {
  readonly text: CheckedText
  /** The host of an address that is not ours; what was in the address was read, the page was not opened. */
  readonly foreignHost: string | null
}

const LONGEST = 2000
const OWN_CODE = /(?<![0-9A-Za-z])(?:GCN|SP|CT|DG|QD)-?[0-9A-Za-z]{8}(?![0-9A-Za-z])/i
const OFFICIAL = /^\d{2}-(?:\d{3}-)?\d{5}-\d{1,5}-\d{4}$/
const BARCODE = /^\d{8,14}$/
const DECISION = /^(?:quyết định\s*)?(?:số\s*)?(\d[\d\p{L}.-]*\s*\/\s*(?:\d{4}\s*\/\s*)?Q[ĐD].*)$/iu
const GTIN_IN_PATH = /\/01\/(\d{8,14})(?:\/|$)/

const tidy = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()

function plain(text: string): CheckedText {
  const own = readCode(text)
  if (own) return own.kind === 'mistyped' ? own : { kind: 'code', of: own.kind, code: own.code }
  const inside = OWN_CODE.exec(text)
  const embedded = inside && inside[0] !== text ? readCode(inside[0]) : null
  if (embedded && embedded.kind !== 'mistyped') return { kind: 'code', of: embedded.kind, code: embedded.code }
  const compact = text.replaceAll(' ', '')
  if (OFFICIAL.test(compact)) return { kind: 'official', value: compact }
  if (BARCODE.test(compact)) return { kind: 'barcode', digits: compact }
  const decision = DECISION.exec(text)
  if (decision?.[1]) return { kind: 'decision', number: decision[1].replace(/\s*\/\s*/g, '/') }
  return { kind: 'number', value: text }
}

function inAddress(url: URL): CheckedText {
  const gtin = GTIN_IN_PATH.exec(url.pathname)
  if (gtin?.[1]) return { kind: 'barcode', digits: gtin[1] }
  const parts = [...url.searchParams.values(), ...url.pathname.split('/').reverse()].map(part => tidy(unescaped(part)))
  const readings = parts.filter(part => part !== '').map(plain)
  return readings.find(({ kind }) => kind !== 'number' && kind !== 'mistyped') ?? readings[0] ?? { kind: 'empty' }
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Reads what was typed into the check field. An address is read for the code or number in it. */
export function readCheckedText(typed: string, ownHost: string | null): ReadCheckedText {
  if (typed.length > LONGEST) return { text: { kind: 'too-long' }, foreignHost: null }
  const text = tidy(typed)
  if (text === '') return { text: { kind: 'empty' }, foreignHost: null }
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return { text: plain(text), foreignHost: null }
  const url = new URL(text)
  return { text: inAddress(url), foreignHost: url.host === ownHost ? null : url.host }
}
