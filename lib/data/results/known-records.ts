import { fold } from '@/lib/ocop/folding'
import type { KnownProducer, KnownProduct } from '@/lib/ocop/results/result-flag'
import { NEAR_DUPLICATE, numbersIn } from '@/lib/ocop/results/similarity'
import type { Tx } from '../client'

/** A record that a name may mean. `exact` = the same but for spelling, and known to be in the place asked about. */
export interface FoundProducer extends KnownProducer {
  readonly exact: boolean
}
export interface FoundProduct extends KnownProduct {
  readonly exact: boolean
}

interface Row {
  readonly key: string
  readonly id: string
  readonly code: string
  readonly name: string
  readonly unit_id: string | null
  readonly folded: string
}

function grouped<R extends Row, T>(
  rows: readonly R[],
  view: (row: R, exact: boolean) => T
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const row of rows.filter(({ key, folded }) => numbersIn(key) === numbersIn(folded))) {
    const list = found.get(row.key) ?? []
    found.set(row.key, list)
    list.push(view(row, row.folded === row.key && row.unit_id !== null))
  }
  return found
}

const keysOf = (names: readonly string[]): string[] => [...new Set(names.map(fold))].filter(key => key !== '')

/** Lets the index of a folded column answer "nearly the same" until the transaction ends. */
const nearly = (tx: Tx) =>
  tx.$queryRaw`SELECT set_config('pg_trgm.similarity_threshold', ${String(NEAR_DUPLICATE)}, true)`

const inPlace = (units: ReadonlySet<string>): string[] => [...units]

/**
 * Producers of some units, and of no known place, whose names are nearly those asked for, by the folded name. To be asked inside a
 * transaction.
 */
export async function nearProducers(
  tx: Tx,
  names: readonly string[],
  units: ReadonlySet<string>
): Promise<ReadonlyMap<string, readonly FoundProducer[]>> {
  const keys = keysOf(names)
  if (keys.length === 0) return new Map()
  await nearly(tx)
  const rows = await tx.$queryRaw<(Row & { place_text: string | null })[]>`
    SELECT w.key, c.producer_id::text AS id, c.code, c.name, c.unit_id, c.place_text, c.folded
    FROM unnest(${keys}::text[]) AS w (key)
    JOIN producer_card c ON c.folded % w.key
    WHERE c.unit_id IS NULL OR c.unit_id = ANY (${inPlace(units)}::text[])
    ORDER BY similarity(c.folded, w.key) DESC, c.code`
  return grouped(rows, ({ id, code, name, place_text }, exact) => ({ id, code, name, place: place_text, exact }))
}

/** The same for products, by the folded text of name and producer together. */
export async function nearProducts(
  tx: Tx,
  texts: readonly string[],
  units: ReadonlySet<string>
): Promise<ReadonlyMap<string, readonly FoundProduct[]>> {
  const keys = keysOf(texts)
  if (keys.length === 0) return new Map()
  await nearly(tx)
  const rows = await tx.$queryRaw<(Row & { producer_id: string | null; producer_name: string | null })[]>`
    SELECT w.key, c.product_id::text AS id, c.code, c.name, c.unit_id, c.producer_id::text, c.producer_name, c.folded
    FROM unnest(${keys}::text[]) AS w (key)
    JOIN product_card c ON c.folded % w.key
    WHERE c.name IS NOT NULL AND (c.unit_id IS NULL OR c.unit_id = ANY (${inPlace(units)}::text[]))
    ORDER BY similarity(c.folded, w.key) DESC, c.code`
  return grouped(rows, ({ id, code, name, producer_id, producer_name }, exact) => ({
    id,
    code,
    name,
    producerId: producer_id,
    producerName: producer_name,
    exact
  }))
}

/** The names of producers, by id. */
export async function producerNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const cards = await tx.producerCard.findMany({
    where: { producerId: { in: [...new Set(ids)] } },
    select: { producerId: true, name: true }
  })
  return new Map(cards.map(({ producerId, name }) => [producerId, name]))
}

/** The stars that products had last, by id: what tells an upgrade from a renewal. */
export async function latestStars(tx: Tx, productIds: readonly string[]): Promise<ReadonlyMap<string, number | null>> {
  const rows = await tx.standing.findMany({
    where: { productId: { in: [...new Set(productIds)] }, knownTo: null, nextFrom: null },
    select: { productId: true, star: true }
  })
  return new Map(rows.map(({ productId, star }) => [productId, star]))
}
