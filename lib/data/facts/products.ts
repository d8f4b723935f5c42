import type { Tx } from '../client'
import type { IdentifierKind } from '../generated/enums'
import { inChunks } from './columns'

export interface ProductReadingFacts {
  readonly id: string
  /** Verbatim; `null` = known only as one of a number. */
  readonly name: string | null
  readonly producerId: string | null
  readonly unitId: string | null
  readonly placeText: string | null
  readonly sectorCode: string | null
  readonly groupCode: string | null
  readonly setCode: string | null
}

export interface NewProduct {
  readonly id: string
  readonly code: string
  readonly reading: ProductReadingFacts
  readonly identifiers: readonly { readonly id: string; readonly kind: IdentifierKind; readonly value: string }[]
}

/** Records products with what is known of them, and their cards. Their producers must be recorded before. */
export async function recordProducts(tx: Tx, act: number, products: readonly NewProduct[]): Promise<void> {
  await inChunks(products, data => tx.product.createMany({ data: data.map(({ id, code }) => ({ id, code, act })) }))
  await recordProductReadings(
    tx,
    act,
    products.map(({ id: productId, reading }) => ({ productId, ...reading }))
  )
  const identifiers = products.flatMap(({ id: productId, identifiers }) =>
    identifiers.map(identifier => ({ ...identifier, productId, act }))
  )
  await inChunks(identifiers, data => tx.productIdentifier.createMany({ data }))
}

/** Records further readings of products (a name found later, another set), and their cards. */
export async function recordProductReadings(
  tx: Tx,
  act: number,
  readings: readonly (ProductReadingFacts & { readonly productId: string })[]
): Promise<void> {
  await inChunks(readings, data => tx.productReading.createMany({ data: data.map(reading => ({ ...reading, act })) }))
  await refreshProductCards(
    tx,
    readings.map(({ productId }) => productId)
  )
}

/**
 * Rebuilds the cards of products from their latest readings, and what else they are called. A product that was merged into another keeps its
 * card, but no search finds it: the other one is found by its name.
 */
export async function refreshProductCards(tx: Tx, productIds: readonly string[]): Promise<void> {
  if (productIds.length === 0) return
  await tx.$executeRaw`
    INSERT INTO product_card (product_id, code, name, producer_id, producer_name, unit_id, sector_code, group_code, set_code, folded)
    SELECT p.id, p.code, r.name, m.producer_id, m.name, r.unit_id, r.sector_code, r.group_code, r.set_code,
           CASE WHEN i.member_id IS NULL THEN ocop_fold(concat_ws(' ', r.name, m.name)) ELSE '' END
    FROM product p
    CROSS JOIN LATERAL (
      SELECT * FROM product_reading r WHERE r.product_id = p.id ORDER BY r.act DESC, r.id DESC LIMIT 1) r
    LEFT JOIN ocop_merged('product', NULL) i ON i.member_id = p.id
    LEFT JOIN ocop_merged('producer', NULL) n ON n.member_id = r.producer_id
    LEFT JOIN producer_card m ON m.producer_id = coalesce(n.living_id, r.producer_id)
    WHERE p.id = ANY (${productIds}::uuid[])
    ON CONFLICT (product_id) DO UPDATE SET name = excluded.name, producer_id = excluded.producer_id,
      producer_name = excluded.producer_name, unit_id = excluded.unit_id, sector_code = excluded.sector_code,
      group_code = excluded.group_code, set_code = excluded.set_code, folded = excluded.folded`
  await tx.$queryRaw`SELECT ocop_refresh_aliases('product', ${productIds}::uuid[])::text`
}
