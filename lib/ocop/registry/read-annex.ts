import { fold } from '../folding'
import { type Points, type PointsRefusal, parsePoints } from '../points'
import { accept, type Result, refuse } from '../result'
import type { CertifiableStar } from '../rulebook/star'

type ProducerKind = 'cooperative' | 'cooperative_group' | 'enterprise' | 'household' | 'farm' | 'association' | 'other'

/** A row of an annex as it was pasted. What a cell leaves open stays `null`. */
export interface PastedRow {
  readonly productName: string
  readonly producerName: string
  readonly producerKind: ProducerKind | null
  readonly placeText: string | null
  readonly star: CertifiableStar | null
  readonly points: Points | null
}

type RowProblem =
  | PointsRefusal
  | { readonly code: 'ROW_WITHOUT_PRODUCT' }
  | { readonly code: 'ROW_WITHOUT_PRODUCER' }
  | { readonly code: 'ROW_STAR_MALFORMED' }
  | { readonly code: 'ROW_TOO_LONG'; readonly max: number }

export type AnnexRefusal =
  | { readonly code: 'ANNEX_ROW_MALFORMED'; readonly position: number; readonly problem: RowProblem }
  | { readonly code: 'ANNEX_TOO_LONG'; readonly max: number }
  | { readonly code: 'DECISION_HAS_NO_LINES' }

const MOST_ROWS = 1_000
const LONGEST_NAME = 500

const KINDS: readonly (readonly [RegExp, ProducerKind])[] = [
  [/^(htx|hop tac xa|lien hiep hop tac xa)\b/, 'cooperative'],
  [/^(tht|to hop tac)\b/, 'cooperative_group'],
  [/^(cong ti|cti|doanh nghiep|dn|dntn)\b/, 'enterprise'],
  [/^(ho|hkd|co so)\b/, 'household'],
  [/^trang trai\b/, 'farm'],
  [/^(hoi|hiep hoi)\b/, 'association']
]

function kindOf(written: string): ProducerKind | null {
  const words = fold(written)
  return words === '' ? null : (KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other')
}

function starOf(written: string): Result<CertifiableStar | null, RowProblem> {
  if (written === '') return accept(null)
  const drawn = [...written].filter(sign => sign === '★' || sign === '*').length
  const digit = Number(/^(\d)(?:\s*(?:sao|★|\*))?$/iu.exec(written)?.[1] ?? drawn)
  return digit === 3 || digit === 4 || digit === 5 ? accept(digit) : refuse({ code: 'ROW_STAR_MALFORMED' })
}

const tidy = (cell: string): string => cell.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** A leading running number is a column of the paper, not of the record. */
const withoutNumber = (cells: readonly string[]): readonly string[] =>
  cells.length > 6 && /^\d{0,4}\.?$/.test(cells[0] ?? '') ? cells.slice(1) : cells

const isHeading = (cells: readonly string[]): boolean => /^(ten )?san pham$/.test(fold(cells[0] ?? ''))

function readRow(cells: readonly string[]): Result<PastedRow, RowProblem> {
  const [productName = '', producerName = '', kind = '', place = '', written = '', typed = ''] = cells
  if (productName === '') return refuse({ code: 'ROW_WITHOUT_PRODUCT' })
  if (producerName === '') return refuse({ code: 'ROW_WITHOUT_PRODUCER' })
  if (cells.some(cell => cell.length > LONGEST_NAME)) return refuse({ code: 'ROW_TOO_LONG', max: LONGEST_NAME })
  const star = starOf(written)
  if (!star.ok) return star
  const points = typed === '' ? accept(null) : parsePoints(typed)
  if (!points.ok) return points
  const names = { productName, producerName, producerKind: kindOf(kind), placeText: place || null }
  return accept({ ...names, star: star.value, points: points.value })
}

/**
 * Reads the rows of an annex pasted from a spreadsheet: product, producer, kind of producer, place, star, points, parted by tabs. A
 * heading and a leading running number are passed over. Refuses with the first row that cannot be read.
 */
export function readAnnex(pasted: string): Result<readonly PastedRow[], AnnexRefusal> {
  const rows = pasted
    .split(/\r\n?|\n/)
    .map(row => withoutNumber(row.split('\t').map(tidy)))
    .filter(cells => cells.some(cell => cell !== ''))
  const lines = rows.filter((cells, index) => index > 0 || !isHeading(cells))
  if (lines.length === 0) return refuse({ code: 'DECISION_HAS_NO_LINES' })
  if (lines.length > MOST_ROWS) return refuse({ code: 'ANNEX_TOO_LONG', max: MOST_ROWS })
  const read: PastedRow[] = []
  for (const [index, cells] of lines.entries()) {
    const row = readRow(cells)
    if (!row.ok) return refuse({ code: 'ANNEX_ROW_MALFORMED', position: index + 1, problem: row.refusal })
    read.push(row.value)
  }
  return accept(read)
}
