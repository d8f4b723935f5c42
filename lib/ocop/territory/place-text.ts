import { fold } from '../folding'
import type { UnitLevel } from './unit'

/** One part of a written address: `huyện Ba Bể`, `TT. Chợ Rã`, `Bắc Kạn`. */
export interface PlaceToken {
  /** As typed, without its prefix. */
  readonly name: string
  /** What the prefix allows; all levels when there is none. */
  readonly levels: readonly UnitLevel[]
  /** The kind that the prefix says, `null` when there is none. */
  readonly kind: string | null
  /** A hamlet, a street, a house number: below every unit. */
  readonly belowUnits: boolean
}

const ALL_LEVELS: readonly UnitLevel[] = ['commune', 'district', 'province']

interface Prefix {
  readonly written: RegExp
  readonly kind: string
  readonly levels: readonly UnitLevel[]
}

/** Longer words first: `thị xã` is not a `xã`. Short forms need a dot, a blank or a capital after them. */
const PREFIXES: readonly Prefix[] = [
  { written: /^(?:thị trấn\s+|tt\s*\.\s*|tt\s+)/iu, kind: 'thị trấn', levels: ['commune'] },
  { written: /^(?:thị xã\s+|tx\s*\.\s*|tx\s+)/iu, kind: 'thị xã', levels: ['district'] },
  {
    written: /^(?:thành phố\s+|tp\s*\.\s*|tp\s+|t\.p\s*\.?\s*)/iu,
    kind: 'thành phố',
    levels: ['district', 'province']
  },
  { written: /^(?:đặc khu\s+)/iu, kind: 'đặc khu', levels: ['commune'] },
  { written: /^(?:phường\s+|p\s*\.\s*)/iu, kind: 'phường', levels: ['commune'] },
  { written: /^(?:xã\s+|x\s*\.\s*)/iu, kind: 'xã', levels: ['commune'] },
  { written: /^(?:huyện\s+|h\s*\.\s*)/iu, kind: 'huyện', levels: ['district'] },
  { written: /^(?:quận\s+|q\s*\.\s*)/iu, kind: 'quận', levels: ['district'] },
  { written: /^(?:tỉnh\s+|t\s*\.\s*)/iu, kind: 'tỉnh', levels: ['province'] }
]

const BELOW_UNITS =
  /^(?:(?:số |lô )?\d+\S*\s+\p{L}|(?:thôn|xóm|ấp|bản|buôn|bon|làng|khóm|khu|tổ|đội|tiểu khu|khối|phố|đường|số|ngõ|ngách|hẻm|km|quốc lộ|ql|tỉnh lộ|lô|cụm|tdp|phum|sóc|plei)[\s.\d])/iu

/** A blank between two units where the comma was forgotten: `xã Yến Dương huyện Ba Bể`. */
const FORGOTTEN_COMMA =
  /(?<![Pp]hường)\s+(?=(?:[Tt]hị (?:trấn|xã)|[Tt]hành phố|[Đđ]ặc khu|[Pp]hường|(?<![Tt]hị )[Xx]ã|[Hh]uyện|[Qq]uận|[Tt]ỉnh)\s+\p{Lu})/gu

const COUNTRY = new Set(['viet nam', 'vn'])

function readToken(text: string): PlaceToken {
  const prefix = PREFIXES.find(({ written }) => written.test(text))
  if (prefix) {
    const name = text.replace(prefix.written, '').trim()
    if (name !== '') return { name, levels: prefix.levels, kind: prefix.kind, belowUnits: false }
  }
  return { name: text, levels: ALL_LEVELS, kind: null, belowUnits: BELOW_UNITS.test(text) }
}

/**
 * Takes a written address apart, smallest place first: at its commas and, where there are dashes, also at these as a second
 * way to read it (`Yến Dương - Ba Bể`, but `Bà Rịa - Vũng Tàu` is one name).
 */
export function readPlaceText(text: string): readonly (readonly PlaceToken[])[] {
  const clean = text
    .normalize('NFC')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
  const dashed = /\s[-–—]\s/.test(clean)
  return (dashed ? [/[,;]/, /[,;]|\s[-–—]\s/] : [/[,;]/]).map(separator =>
    clean
      .split(separator)
      .flatMap(piece => piece.trim().split(FORGOTTEN_COMMA))
      .map(piece => piece.trim().replace(/\.+$/, ''))
      .filter(piece => piece !== '' && !COUNTRY.has(fold(piece)))
      .map(readToken)
  )
}

/** Names under which people write what the lists call otherwise, by folded key. */
const ALIASES: Readonly<Record<string, string>> = {
  hcm: 'hochiminh',
  tphcm: 'hochiminh',
  tphochiminh: 'hochiminh',
  saigon: 'hochiminh',
  baccan: 'backan',
  daclac: 'daklak',
  dacnong: 'daknong',
  brvt: 'bariavungtau'
}

/** The key under which names are looked up: folded, without blanks (`Kontum`), without leading zeros (`Phường 01`). */
export function placeKey(name: string): string {
  const key = fold(name)
    .replaceAll(' ', '')
    .replace(/^0+(?=\d)/, '')
  return ALIASES[key] ?? key
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g

/** A spelling in which only the place of the tone mark is free: `Hoà` and `Hòa` are one, `Hoá` is another. */
export const spelling = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .split(/[^\p{L}\p{M}\d]+/u)
    .map(word => word.replace(TONE, '') + (word.match(TONE) ?? []).join(''))
    .join(' ')
