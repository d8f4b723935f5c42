import { fold } from '../folding'
import type { PlainDate } from '../plain-date'
import type { LineKind } from '../registry/draw-up'
import { accept, type Result, refuse } from '../result'
import { classOf } from '../rulebook/class-of'
import { classifyText } from '../rulebook/classify-text'
import { RULEBOOKS, rulebookOn } from '../rulebook/rulebook-for'
import { STARS, type Star } from '../rulebook/star'

export const PRODUCER_KINDS = [
  'cooperative',
  'cooperative_group',
  'enterprise',
  'household',
  'farm',
  'association',
  'other'
] as const
export type ProducerKind = (typeof PRODUCER_KINDS)[number]

export type CellRefusal =
  | { readonly code: 'STAR_MALFORMED' }
  | { readonly code: 'PRODUCER_KIND_UNKNOWN' }
  | { readonly code: 'LINE_KIND_UNKNOWN' }

/** How people write each kind, the first as the grid writes it back. */
export const PRODUCER_KIND_WORDS: Readonly<Record<ProducerKind, readonly [string, ...string[]]>> = {
  cooperative: ['HTX', 'Hợp tác xã', 'Liên hiệp HTX', 'Liên hiệp hợp tác xã', 'Quỹ tín dụng'],
  cooperative_group: ['THT', 'Tổ hợp tác', 'Tổ hội', 'Nhóm hộ'],
  enterprise: [
    'Doanh nghiệp',
    'DN',
    'Công ty',
    'Cty',
    'DNTN',
    'Doanh nghiệp tư nhân',
    'Doanh nghiệp nhỏ và vừa',
    'DNNVV',
    'Công ty TNHH',
    'Công ty cổ phần',
    'Công ty CP'
  ],
  household: [
    'Hộ',
    'Hộ kinh doanh',
    'Hộ KD',
    'HKD',
    'Hộ gia đình',
    'Hộ sản xuất',
    'Hộ SXKD',
    'Hộ sản xuất kinh doanh',
    'Cơ sở',
    'Cơ sở sản xuất',
    'CSSX',
    'Cá nhân'
  ],
  farm: ['Trang trại', 'Chủ trang trại'],
  association: ['Hội', 'Hiệp hội', 'Hội, hiệp hội', 'Trung tâm điều hành'],
  other: ['Khác']
}

export const LINE_KIND_WORDS: Readonly<Record<LineKind, readonly [string, ...string[]]>> = {
  new: ['mới', 'lần đầu', 'công nhận mới', 'công nhận lần đầu', 'đánh giá lần đầu', 'đánh giá mới'],
  upgrade: ['nâng hạng', 'nâng sao', 'nâng cấp', 'đánh giá nâng hạng'],
  renewal: ['công nhận lại', 'đánh giá lại', 'đánh giá, phân hạng lại', 'phân hạng lại', 'gia hạn'],
  downgrade: ['hạ hạng', 'hạ sao'],
  unknown: ['chưa rõ', 'không rõ']
}

const keysOf = <K extends string>(words: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> =>
  new Map(
    (Object.entries(words) as [K, readonly string[]][]).flatMap(([kind, names]) =>
      names.map(name => [fold(name), kind] as const)
    )
  )

const PRODUCER_KIND_OF = keysOf(PRODUCER_KIND_WORDS)
const LINE_KIND_OF = keysOf(LINE_KIND_WORDS)

/** Reads the kind of a producer as an annex writes it; nothing is unknown (`null`). */
export function readProducerKind(typed: string): Result<ProducerKind | null, CellRefusal> {
  const key = fold(typed)
  if (key === '') return accept(null)
  const kind = PRODUCER_KIND_OF.get(key)
  return kind ? accept(kind) : refuse({ code: 'PRODUCER_KIND_UNKNOWN' })
}

/** Reads whether a product is recognised for the first time, at one star more, or again; nothing is left open (`null`). */
export function readLineKind(typed: string): Result<LineKind | null, CellRefusal> {
  const key = fold(typed)
  if (key === '') return accept(null)
  const kind = LINE_KIND_OF.get(key)
  return kind ? accept(kind) : refuse({ code: 'LINE_KIND_UNKNOWN' })
}

/** Reads a number of stars: "4", "4 sao", "Hạng 4 sao", "★★★★". */
export function readStar(typed: string): Result<Star, CellRefusal> {
  const drawn = /^[★⭐*\s]+$/u.test(typed) ? [...typed].filter(sign => !/\s/u.test(sign)).length : null
  const written = /^(?:hạng\s+)?(\d)\s*(?:sao|★)?$/iu.exec(typed.normalize('NFC').trim())?.[1]
  const number = drawn ?? (written === undefined ? null : Number(written))
  const star = STARS.find(each => each === number)
  return star ? accept(star) : refuse({ code: 'STAR_MALFORMED' })
}

/**
 * The deepest class (set, group or sector) that a cell names in the classification of a day, as its qualified code; `null`
 * when the words are not known there. Before there was a national classification, the next one is meant.
 */
export function readSet(typed: string, on: PlainDate): string | null {
  if (classOf(typed.trim()) !== null) return typed.trim()
  const classification = rulebookOn(on).classification ?? RULEBOOKS.find(each => each.classification)?.classification
  const found = classification ? classifyText(typed, classification) : null
  return found && (found.set ?? found.group ?? found.sector)
}
