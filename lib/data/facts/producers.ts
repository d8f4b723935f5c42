import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Tx } from '../client'
import { dayToColumn } from '../dates'
import type { ProducerEventKind, ProducerKind } from '../generated/enums'
import { inChunks } from './columns'
import { refreshProductCards } from './products'

export interface ProducerReadingFacts {
  readonly id: string
  /** The day the name or kind began to hold; `null` = as long as known. */
  readonly fromDay: PlainDate | null
  readonly name: string
  readonly kind: ProducerKind | null
  readonly unitId: string | null
  readonly placeText: string | null
}

export interface NewProducer {
  readonly id: string
  readonly code: string
  readonly readings: readonly ProducerReadingFacts[]
}

/** Records producers with what is known of them, and their cards. */
export async function recordProducers(tx: Tx, act: number, producers: readonly NewProducer[]): Promise<void> {
  await inChunks(producers, data => tx.producer.createMany({ data: data.map(({ id, code }) => ({ id, code, act })) }))
  const readings = producers.flatMap(({ id: producerId, readings }) =>
    readings.map(({ fromDay, ...reading }) => ({ ...reading, fromDay: dayToColumn(fromDay), producerId, act }))
  )
  await inChunks(readings, data => tx.producerReading.createMany({ data }))
  await refreshProducerCards(
    tx,
    producers.map(({ id }) => id)
  )
}

/** Records further readings of producers (a new name, another legal form), and the cards that show them. */
export async function recordProducerReadings(
  tx: Tx,
  act: number,
  readings: readonly (ProducerReadingFacts & { readonly producerId: string })[]
): Promise<void> {
  await inChunks(readings, data =>
    tx.producerReading.createMany({
      data: data.map(({ fromDay, ...reading }) => ({ ...reading, fromDay: dayToColumn(fromDay), act }))
    })
  )
  await refreshProducerCards(
    tx,
    readings.map(({ producerId }) => producerId)
  )
}

export interface NewProducerEvent {
  readonly id: string
  readonly producerId: string
  readonly kind: ProducerEventKind
  readonly onDay: PlainDate | null
  readonly otherId: string | null
  readonly productId: string | null
  readonly paper: string | null
  readonly sourceId: string | null
  readonly note: string | null
  readonly undoes: string | null
}

/** Records what befell producers. A new name or kind is a reading of the same act; so is a product's other producer. */
export async function recordProducerEvents(tx: Tx, act: number, events: readonly NewProducerEvent[]): Promise<void> {
  await inChunks(events, data =>
    tx.producerEvent.createMany({
      data: data.map(({ onDay, ...event }) => ({ ...event, onDay: dayToColumn(onDay), act }))
    })
  )
}

/**
 * Rebuilds the cards of producers from their latest readings, what else they are called, and the cards of their products. A producer that was
 * merged into another keeps its card, but no search finds it: the other one is found by its name.
 */
export async function refreshProducerCards(tx: Tx, producerIds: readonly string[]): Promise<void> {
  if (producerIds.length === 0) return
  await tx.$executeRaw`
    INSERT INTO producer_card (producer_id, code, name, kind, unit_id, place_text, folded)
    SELECT p.id, p.code, r.name, r.kind, r.unit_id, r.place_text, CASE WHEN m.member_id IS NULL THEN ocop_fold(r.name) ELSE '' END
    FROM producer p
    CROSS JOIN LATERAL (
      SELECT * FROM producer_reading r WHERE r.producer_id = p.id
      ORDER BY r.from_day DESC NULLS LAST, r.act DESC, r.id DESC LIMIT 1) r
    LEFT JOIN ocop_merged('producer', NULL) m ON m.member_id = p.id
    WHERE p.id = ANY (${producerIds}::uuid[])
    ON CONFLICT (producer_id) DO UPDATE SET name = excluded.name, kind = excluded.kind, unit_id = excluded.unit_id,
      place_text = excluded.place_text, folded = excluded.folded`
  await tx.$queryRaw`SELECT ocop_refresh_aliases('producer', ${producerIds}::uuid[])::text`
  const products = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.product_id::text AS id FROM product_card c WHERE c.producer_id = ANY (${producerIds}::uuid[])
    UNION SELECT r.product_id::text FROM product_reading r JOIN ocop_merged('producer', NULL) m ON m.member_id = r.producer_id
    WHERE m.member_id = ANY (${producerIds}::uuid[])`
  await refreshProductCards(
    tx,
    products.map(({ id }) => id)
  )
}
