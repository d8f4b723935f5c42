import type { Tx } from '@/lib/data/client'
import { type BatchGround, nearRecords } from '@/lib/data/results/grid'
import { latestStars } from '@/lib/data/results/known-records'
import type { LineKind } from '@/lib/ocop/registry/draw-up'
import { placeOfRow } from '@/lib/ocop/results/place-of-row'
import type { ResultRow } from '@/lib/ocop/results/result-row'

/** A row whose kind may have been left to what the registry knows of the product. */
export interface UnidentifiedRow extends Omit<ResultRow, 'kind'> {
  readonly kind: LineKind | null
}

const only = <T extends { readonly exact: boolean }>(found: readonly T[]): T | null => {
  const [first, ...others] = found.filter(({ exact }) => exact)
  return first && others.length === 0 ? first : null
}

function withProducers<R extends ResultRow>(rows: readonly R[], find: (row: R) => string | null): readonly R[] {
  return rows.map(row =>
    row.producerId === null && !row.settled.includes('SIMILAR_PRODUCER') ? { ...row, producerId: find(row) } : row
  )
}

function kindOf(row: ResultRow, star: number | null | undefined): LineKind {
  if (row.productId === null) return 'new'
  if (star === undefined || star === null || row.star === null) return 'renewal'
  return row.star > star ? 'upgrade' : row.star < star ? 'downgrade' : 'renewal'
}

/**
 * Who and where the rows are, as far as that is certain: a producer or product of the same name is taken when there is exactly one in
 * the province, never one that is merely alike (M16). What a person has said stays as it is. A kind that was left open follows from
 * what the product had before.
 */
export async function identifyRows(
  tx: Tx,
  typed: readonly UnidentifiedRow[],
  { places, unit, covered, judgement }: BatchGround
): Promise<readonly ResultRow[]> {
  const placed = typed.map(row => {
    const open = row.unitId === null && row.placeText !== null && !row.settled.includes('PLACE_UNKNOWN')
    const text = open ? row.placeText : null
    const question = { on: judgement.on, within: unit, covered }
    return {
      ...row,
      kind: row.kind ?? ('unknown' as const),
      leftOpen: row.kind === null,
      unitId: text === null ? row.unitId : placeOfRow(places.territory, places.index, { text, ...question }).unitId
    }
  })
  const { producersOf } = await nearRecords(tx, placed, covered)
  const known = withProducers(placed, row => only(producersOf(row))?.id ?? null)
  const { productsOf } = await nearRecords(tx, known, covered)
  const identified = known.map(row => {
    if (row.productId !== null || row.producerId === null || row.settled.includes('SIMILAR_PRODUCT')) return row
    const own = productsOf(row).filter(({ producerId }) => producerId === row.producerId)
    return { ...row, productId: only(own)?.id ?? null }
  })
  const stars = await latestStars(
    tx,
    identified.flatMap(({ productId }) => productId ?? [])
  )
  return identified.map(({ leftOpen, ...row }) =>
    leftOpen ? { ...row, kind: kindOf(row, stars.get(row.productId ?? '')) } : row
  )
}
