import type { Tx } from './client'

/** The unit that the record on a reported page belongs to; `null` where the page is none of a record. */
export async function placeOfPage(tx: Tx, page: string): Promise<string | null> {
  const [found] = await tx.$queryRaw<{ unit_id: string | null }[]>`
    WITH asked AS (SELECT substring(upper(${page}) FROM '(?:SP|CT|DG|QD|GCN)-[0-9A-Z]{8}') AS code)
    SELECT coalesce(
      (SELECT p.unit_id FROM product_card p WHERE p.code = a.code),
      (SELECT p.unit_id FROM producer_card p WHERE p.code = a.code),
      (SELECT u.unit_id FROM decision_card d JOIN authority u ON u.id = d.authority_id WHERE d.code = a.code),
      (SELECT b.unit_id FROM batch b WHERE b.code = a.code),
      (SELECT s.province_id FROM certificate c JOIN standing s ON s.line_id = c.line_id AND s.known_to IS NULL
       WHERE c.code = a.code)) AS unit_id
    FROM asked a`
  return found?.unit_id ?? null
}
