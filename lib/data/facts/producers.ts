import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Tx } from '../client'
import { dayToColumn } from '../dates'
import type { ProducerKind } from '../generated/enums'
import { inChunks } from './columns'

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

/** Rebuilds the cards of producers from their latest readings, and those of their products. */
export async function refreshProducerCards(tx: Tx, producerIds: readonly string[]): Promise<void> {
  if (producerIds.length === 0) return
  await tx.$executeRaw`
    INSERT INTO producer_card (producer_id, code, name, kind, unit_id, place_text, folded)
    SELECT p.id, p.code, r.name, r.kind, r.unit_id, r.place_text, ocop_fold(r.name)
    FROM producer p
    CROSS JOIN LATERAL (
      SELECT * FROM producer_reading r WHERE r.producer_id = p.id
      ORDER BY r.from_day DESC NULLS LAST, r.act DESC, r.id DESC LIMIT 1) r
    WHERE p.id = ANY (${producerIds}::uuid[])
    ON CONFLICT (producer_id) DO UPDATE SET name = excluded.name, kind = excluded.kind, unit_id = excluded.unit_id,
      place_text = excluded.place_text, folded = excluded.folded`
}
