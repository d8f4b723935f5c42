import type { Tx } from '@/lib/data/client'
import { coveredUnits, heldPlaces, provinceOnDay } from '@/lib/data/places'
import { type BatchGround, nearRecords } from '@/lib/data/results/grid'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { PastedRow } from '@/lib/ocop/registry/read-annex'
import { readSet } from '@/lib/ocop/results/cells'
import type { ResultRow } from '@/lib/ocop/results/result-row'
import type { AuthorityLevel } from '@/lib/ocop/rulebook/level'
import { unitById } from '@/lib/ocop/territory/territory'
import type { UseCaseContext } from '../context'
import { identifyRows } from '../results/identify-rows'

/** A line of an annex of the past that may be a record the registry has. */
export interface AlikeLine {
  readonly position: number
  readonly name: string
  readonly known: string
  /** The record's public code. */
  readonly record: string
}

/** Where and when an annex was written. */
export interface AnnexGround {
  readonly unitId: string
  readonly level: AuthorityLevel
  readonly on: PlainDate
}

/**
 * Who and where the lines of an annex of the past are, as far as that is certain, and which of them are so like a record that only a
 * person can tell them apart.
 */
export async function identifyAnnex(
  { today, newId }: Pick<UseCaseContext, 'today' | 'newId'>,
  tx: Tx,
  lines: readonly PastedRow[],
  { unitId, level, on }: AnnexGround
): Promise<{ readonly rows: readonly ResultRow[]; readonly alike: readonly AlikeLine[] }> {
  const places = await heldPlaces()
  const province = provinceOnDay(places.territory, unitId, today)
  const ground: BatchGround = {
    places,
    unit: unitById(places.territory, unitId),
    covered: coveredUnits(places.territory, province, today),
    judgement: { level, on, gap: 'lower-band' }
  }
  const typed = lines.map((line, index) => ({
    ...line,
    id: newId(),
    position: index + 1,
    unitId: null,
    setCode: line.setText === null ? null : readSet(line.setText, on),
    productId: null,
    producerId: null,
    settled: []
  }))
  const rows = await identifyRows(tx, typed, ground)
  const { producersOf, productsOf } = await nearRecords(tx, rows, ground.covered)
  const alike = rows.flatMap((row): AlikeLine[] => {
    const [product] = row.productId === null ? productsOf(row) : []
    if (product) return [{ position: row.position, name: row.productName, known: product.name, record: product.code }]
    const [producer] = row.producerId === null ? producersOf(row) : []
    return producer
      ? [{ position: row.position, name: row.producerName, known: producer.name, record: producer.code }]
      : []
  })
  return { rows, alike }
}
