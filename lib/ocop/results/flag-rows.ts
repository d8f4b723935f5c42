import { fold } from '../folding'
import type { Judgement } from './judge-row'
import { judgeRow } from './judge-row'
import type { KnownProducer, KnownProduct, PlaceCandidate, ResultFlag } from './result-flag'
import type { ResultRow } from './result-row'
import { type Comparable, comparable, isNearDuplicate } from './similarity'

/** What the registry knows that a row may mean. Records of a row are those nearly or exactly alike. */
export interface Surroundings {
  readonly producersOf: (row: ResultRow) => readonly KnownProducer[]
  readonly productsOf: (row: ResultRow) => readonly KnownProduct[]
  readonly placesOf: (row: ResultRow) => readonly PlaceCandidate[]
  readonly judgement: Judgement
}

/** The text that tells a product from others: its name and who makes it. */
export const productKey = ({ productName, producerName }: Pick<ResultRow, 'productName' | 'producerName'>): string =>
  fold(`${productName} ${producerName}`)

interface Spelled {
  readonly row: ResultRow
  readonly product: Comparable
  readonly producer: Comparable
}

const spell = (row: ResultRow): Spelled => ({
  row,
  product: comparable(productKey(row)),
  producer: comparable(fold(row.producerName))
})

const isSettled = (row: ResultRow, code: ResultFlag['code']): boolean => row.settled.includes(code)

/** Rows of the same batch that say the same, or nearly. The later row carries the flag. */
function amongRows(now: Spelled, earlier: readonly Spelled[]): readonly ResultFlag[] {
  const { row } = now
  const flags: ResultFlag[] = []
  const same = earlier.find(other => row.productId !== null && other.row.productId === row.productId)
  const twice = same ?? earlier.find(other => other.product.folded === now.product.folded && bothNew(row, other.row))
  if (twice && (same || !isSettled(row, 'ROW_TWICE')))
    flags.push({ code: 'ROW_TWICE', other: twice.row.position, same: same !== undefined })
  else if (!twice && !isSettled(row, 'ROW_SIMILAR')) {
    const alike = earlier.find(other => bothNew(row, other.row) && isNearDuplicate(other.product, now.product))
    if (alike) flags.push({ code: 'ROW_SIMILAR', other: alike.row.position, name: alike.row.productName })
  }
  if (asksForProducer(now, earlier) && !isSettled(row, 'PRODUCER_SPELLED_TWICE')) {
    const alike = earlier.find(
      other => other.producer.folded !== now.producer.folded && isNearDuplicate(other.producer, now.producer)
    )
    if (alike) flags.push({ code: 'PRODUCER_SPELLED_TWICE', other: alike.row.position, name: alike.row.producerName })
  }
  return flags
}

/** Two rows can only be one product when neither is known to be another one. */
const bothNew = (row: ResultRow, other: ResultRow): boolean =>
  row.productId === null || other.productId === null || row.productId === other.productId

/** A producer that several rows spell alike is asked about once: the answer holds for all of them. */
const asksForProducer = ({ row, producer }: Spelled, earlier: readonly Spelled[]): boolean =>
  row.producerId === null &&
  !earlier.some(other => other.row.producerId === null && other.producer.folded === producer.folded)

function againstRecords(now: Spelled, earlier: readonly Spelled[], around: Surroundings): readonly ResultFlag[] {
  const { row } = now
  const flags: ResultFlag[] = []
  if (asksForProducer(now, earlier) && !isSettled(row, 'SIMILAR_PRODUCER')) {
    const candidates = around.producersOf(row)
    if (candidates.length > 0) flags.push({ code: 'SIMILAR_PRODUCER', candidates })
  }
  if (row.productId === null && !isSettled(row, 'SIMILAR_PRODUCT')) {
    const candidates = around.productsOf(row)
    if (candidates.length > 0) flags.push({ code: 'SIMILAR_PRODUCT', candidates })
  }
  if (row.placeText !== null && row.unitId === null && !isSettled(row, 'PLACE_UNKNOWN'))
    flags.push({ code: 'PLACE_UNKNOWN', candidates: around.placesOf(row) })
  if (row.setText !== null && row.setCode === null && !isSettled(row, 'SET_UNKNOWN'))
    flags.push({ code: 'SET_UNKNOWN' })
  return flags
}

/**
 * Whether a person may let a flag stand: not one record in two rows, and no star that the law forbids. Fewer stars than the points give
 * are lawful where a minimum of the sheet was missed (QĐ 26/2026/QĐ-TTg, Phụ lục II).
 */
export function mayStand(flag: ResultFlag): boolean {
  if (flag.code === 'ROW_TWICE') return !flag.same
  return (
    (flag.code !== 'STAR_AGAINST_POINTS' && flag.code !== 'NOT_COMPETENT') || flag.refusal.code === 'STAR_BELOW_POINTS'
  )
}

function againstLaw(row: ResultRow, judgement: Judgement): readonly ResultFlag[] {
  return judgeRow(row, judgement).objections.flatMap((refusal): readonly ResultFlag[] => {
    const flag: ResultFlag =
      'band' in refusal ? { code: 'STAR_AGAINST_POINTS', refusal } : { code: 'NOT_COMPETENT', refusal }
    return isSettled(row, flag.code) && mayStand(flag) ? [] : [flag]
  })
}

/** The flags of all rows of a grid, by row id. Rows without flags are not in the answer. */
export function flagRows(rows: readonly ResultRow[], around: Surroundings): ReadonlyMap<string, readonly ResultFlag[]> {
  const spelled = rows.map(spell)
  const found = new Map<string, readonly ResultFlag[]>()
  for (const [index, now] of spelled.entries()) {
    const earlier = spelled.slice(0, index)
    const flags = [
      ...amongRows(now, earlier),
      ...againstRecords(now, earlier, around),
      ...againstLaw(now.row, around.judgement)
    ]
    if (flags.length > 0) found.set(now.row.id, flags)
  }
  return found
}
