import type { Tx } from './client'

/** Who or what is to be inspected, and the units it belongs to. */
export interface InspectionTarget {
  readonly producerId: string
  /** `null` = the producer as a whole. */
  readonly productId: string | null
  readonly unitIds: readonly string[]
}

/** The producer or product behind a public code; `null` where there is none, or none whose producer is known. */
export async function inspectionTarget(tx: Tx, code: string): Promise<InspectionTarget | null> {
  const [found] = await tx.$queryRaw<{ producer_id: string; product_id: string | null; units: string[] }[]>`
    WITH asked AS (
      SELECT p.producer_id, p.product_id, p.unit_id FROM product_card p WHERE p.code = ${code} AND p.producer_id IS NOT NULL
      UNION ALL
      SELECT p.producer_id, NULL, p.unit_id FROM producer_card p WHERE p.code = ${code})
    SELECT a.producer_id::text, a.product_id::text, array_remove(array_append(
      (SELECT array_agg(DISTINCT s.province_id) FROM standing s
       WHERE s.known_to IS NULL AND (s.product_id = a.product_id OR (a.product_id IS NULL AND s.producer_id = a.producer_id))),
      a.unit_id), NULL) AS units
    FROM asked a`
  return found ? { producerId: found.producer_id, productId: found.product_id, unitIds: found.units } : null
}
