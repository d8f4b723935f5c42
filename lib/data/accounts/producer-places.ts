import type { Tx } from '../client'

/** Where a producer is at home: its own place and the provinces that recognised its products. Empty = nobody knows. */
export async function placesOfProducers(
  tx: Tx,
  producerIds: readonly string[]
): Promise<ReadonlyMap<string, string[]>> {
  const rows = await tx.$queryRaw<{ producer_id: string; unit_id: string }[]>`
    SELECT producer_id, unit_id FROM producer_card WHERE producer_id = ANY (${producerIds}::uuid[]) AND unit_id IS NOT NULL
    UNION
    SELECT producer_id, province_id FROM standing WHERE producer_id = ANY (${producerIds}::uuid[]) AND known_to IS NULL`
  const places = new Map<string, string[]>(producerIds.map(id => [id, []]))
  for (const { producer_id, unit_id } of rows) places.get(producer_id)?.push(unit_id)
  return places
}
