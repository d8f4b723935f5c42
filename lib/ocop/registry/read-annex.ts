import { type Points, type PointsRefusal, parsePoints } from '../points'
import { accept, type Result, refuse } from '../result'
import { type CellRefusal, type ProducerKind, readLineKind, readProducerKind, readStar } from '../results/cells'
import type { TypedRow } from '../results/column'
import { readPastedRows } from '../results/pasted-rows'
import { type CertifiableStar, isCertifiable } from '../rulebook/star'
import type { LineKind } from './draw-up'

/** A row of an annex as it was pasted. What a cell leaves open stays `null`, and an unsaid kind is `unknown`. */
export interface PastedRow {
  readonly productName: string
  readonly producerName: string
  readonly producerKind: ProducerKind | null
  readonly placeText: string | null
  readonly setText: string | null
  readonly star: CertifiableStar | null
  readonly points: Points | null
  readonly kind: LineKind
}

type RowProblem =
  | PointsRefusal
  | Exclude<CellRefusal, { readonly code: 'STAR_MALFORMED' }>
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

function starOf(typed: string): Result<CertifiableStar | null, RowProblem> {
  if (typed === '') return accept(null)
  const star = readStar(typed)
  return star.ok && isCertifiable(star.value) ? accept(star.value) : refuse({ code: 'ROW_STAR_MALFORMED' })
}

function readRow(cells: TypedRow): Result<PastedRow, RowProblem> {
  if (cells.product === '') return refuse({ code: 'ROW_WITHOUT_PRODUCT' })
  if (cells.producer === '') return refuse({ code: 'ROW_WITHOUT_PRODUCER' })
  if (Object.values(cells).some(cell => cell.length > LONGEST_NAME))
    return refuse({ code: 'ROW_TOO_LONG', max: LONGEST_NAME })
  const star = starOf(cells.star)
  if (!star.ok) return star
  const points = cells.points === '' ? accept(null) : parsePoints(cells.points)
  if (!points.ok) return points
  const kind = readLineKind(cells.kind)
  if (!kind.ok) return refuse({ code: 'LINE_KIND_UNKNOWN' })
  // An annex of the past calls producers what it likes.
  const producerKind = readProducerKind(cells.producerKind)
  return accept({
    productName: cells.product.normalize('NFC'),
    producerName: cells.producer.normalize('NFC'),
    producerKind: producerKind.ok ? producerKind.value : 'other',
    placeText: cells.place || null,
    setText: cells.set || null,
    star: star.value,
    points: points.value,
    kind: kind.value ?? 'unknown'
  })
}

/**
 * Reads the rows of an annex pasted from a spreadsheet, with the columns of the grid of results or under headings of its own. Refuses
 * with the first row that cannot be read.
 */
export function readAnnex(pasted: string): Result<readonly PastedRow[], AnnexRefusal> {
  const rows = readPastedRows(pasted)
  if (rows.length === 0) return refuse({ code: 'DECISION_HAS_NO_LINES' })
  if (rows.length > MOST_ROWS) return refuse({ code: 'ANNEX_TOO_LONG', max: MOST_ROWS })
  const read: PastedRow[] = []
  for (const [index, cells] of rows.entries()) {
    const row = readRow(cells)
    if (!row.ok) return refuse({ code: 'ANNEX_ROW_MALFORMED', position: index + 1, problem: row.refusal })
    read.push(row.value)
  }
  return accept(read)
}
