import type { Tx } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { recordProducerEvents, recordProducerReadings } from '@/lib/data/facts/producers'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import { readingsByDay } from '@/lib/ocop/producer/names'
import { standingEvents } from '@/lib/ocop/producer/succession'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { giveProducts, type OpenProducer, openProducer, recordProducerAct } from './open-producer'
import type { ProducerRefusal } from './refusals'

export interface UndoChangeInput {
  readonly producerCode: string
  readonly eventId: string
  readonly reason: string
}

type Event = OpenProducer['events'][number]

/**
 * Takes back what was recorded of a producer by mistake: the last thing first. The record of it stays, and so does what the registry said
 * of earlier known times; from now on it is as if it had not happened.
 */
export async function undoProducerChange(
  ctx: UseCaseContext,
  { producerCode, eventId, reason }: UndoChangeInput
): Promise<Result<{ readonly producerCode: string }, ProducerRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly producerCode: string }, ProducerRefusal | AccessRefusal>(
    changeRequest(ctx),
    async tx => {
      const opened = await openProducer(ctx, tx, producerCode)
      if (!opened.ok) return opened
      const producer = opened.value
      const standing = standingEvents(producer.events)
      const event = standing.find(({ id }) => id === eventId)
      if (!event) return refuse({ code: 'PRODUCER_EVENT_NOT_FOUND' })
      const last = standing.at(-1)
      if (last && last.id !== event.id) return refuse({ code: 'PRODUCER_CHANGED_LATER', on: last.onDay })
      const given = await productsGiven(tx, event)
      if (!given.ok) return given
      const act = await recordProducerAct(ctx, tx, producerCode, 'change_undone', {
        change: event.kind,
        on: event.onDay
      })
      await recordProducerEvents(tx, act, [
        {
          id: ctx.newId(),
          producerId: producer.id,
          kind: 'undone',
          onDay: null,
          otherId: null,
          productId: null,
          paper: null,
          sourceId: null,
          note: reason,
          undoes: event.id
        }
      ])
      if (event.kind === 'renamed' || event.kind === 'converted') await readAsBefore(ctx, tx, act, producer, event)
      await giveProducts(ctx, tx, act, given.value, producer.id)
      return accept({ producerCode })
    }
  )
}

/** The products that changed hands by an event; refuses when one has been read anew since. */
async function productsGiven(tx: Tx, { act, otherId }: Event): Promise<Result<readonly string[], ProducerRefusal>> {
  if (otherId === null) return accept([])
  const given = await tx.productReading.findMany({
    where: { act, producerId: otherId },
    select: { productId: true, product: { select: { code: true, productReadings: { where: { act: { gt: act } } } } } }
  })
  const since = given.find(({ product }) => product.productReadings.length > 0)
  return since
    ? refuse({ code: 'PRODUCT_CHANGED_SINCE', product: since.product.code })
    : accept(given.map(({ productId }) => productId))
}

/** From the same day on, the producer is called again what it would be called without the event. */
async function readAsBefore(
  ctx: UseCaseContext,
  tx: Tx,
  act: number,
  { id: producerId }: OpenProducer,
  event: Event
): Promise<void> {
  const all = await tx.producerReading.findMany({ where: { producerId, act: { not: event.act } } })
  const dated = readingsByDay(all.map(reading => ({ ...reading, fromDay: dayFromColumn(reading.fromDay) })))
  const day = event.onDay
  const before = dated.findLast(({ fromDay }) => fromDay === null || day === null || fromDay <= day) ?? dated[0]
  if (!before || day === null) throw new Error('a producer has lost its first name')
  const { name, kind, unitId, placeText } = before
  await recordProducerReadings(tx, act, [{ id: ctx.newId(), producerId, fromDay: day, name, kind, unitId, placeText }])
}
