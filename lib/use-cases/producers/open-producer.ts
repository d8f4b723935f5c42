import { placesOfProducers } from '@/lib/data/accounts/producer-places'
import { lockHistory, recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { livingIds } from '@/lib/data/facts/identity'
import type { ProducerReadingFacts } from '@/lib/data/facts/producers'
import { recordProductReadings } from '@/lib/data/facts/products'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import type { Canonical } from '@/lib/ocop/history/canonical'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type DatedReading, readingsByDay } from '@/lib/ocop/producer/names'
import { type ProducerEvent, standingEvents } from '@/lib/ocop/producer/succession'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, type UseCaseContext } from '../context'
import type { ProducerRefusal } from './refusals'

type OpenReading = DatedReading & Omit<ProducerReadingFacts, 'id' | 'fromDay'>

export interface OpenProducer {
  readonly id: string
  readonly code: string
  /** What is known of it, by day; those that were mistakes left out. */
  readonly readings: readonly OpenReading[]
  /** All that befell it; what it took over befell the others. */
  readonly events: readonly ProducerEvent[]
}

const load = (tx: Tx, code: string) =>
  tx.producer.findUnique({ where: { code }, include: { producerReadings: true, events: true } })

type Found = NonNullable<Awaited<ReturnType<typeof load>>>

/** A producer that the actor may record something of. Takes the history's lock. */
export async function openProducer(
  ctx: UseCaseContext,
  tx: Tx,
  code: string
): Promise<Result<OpenProducer, ProducerRefusal | AccessRefusal>> {
  await lockHistory(tx)
  const found = await load(tx, code)
  if (!found) return refuse({ code: 'PRODUCER_NOT_FOUND', producer: code })
  const places = await placesOfProducers(tx, [found.id])
  const allowed = can(ctx.actor, 'producer.change', { unitIds: places.get(found.id) ?? [] })
  if (!allowed.ok) return allowed
  return asOpen(tx, found)
}

/** The other side of a change: any producer that stands for itself, of whatever province. */
export async function otherProducer(tx: Tx, code: string): Promise<Result<OpenProducer, ProducerRefusal>> {
  const found = await load(tx, code)
  return found ? asOpen(tx, found) : refuse({ code: 'PRODUCER_NOT_FOUND', producer: code })
}

async function asOpen(
  tx: Tx,
  { id, code, producerReadings, events }: Found
): Promise<Result<OpenProducer, ProducerRefusal>> {
  if ((await livingIds(tx, 'producer', [id])).get(id) !== id)
    return refuse({ code: 'PRODUCER_IS_DOUBLE', producer: code })
  const dated = (event: (typeof events)[number]): ProducerEvent => ({ ...event, onDay: dayFromColumn(event.onDay) })
  return accept({
    id,
    code,
    readings: readingsByDay(producerReadings.map(reading => ({ ...reading, fromDay: dayFromColumn(reading.fromDay) }))),
    events: events.map(dated)
  })
}

/** Refuses a day that has not come, and one on or before which something later is recorded already. */
export function checkDay(
  ctx: UseCaseContext,
  { code, readings, events }: OpenProducer,
  on: PlainDate
): Result<null, ProducerRefusal> {
  if (on > ctx.today) return refuse({ code: 'DAY_IN_FUTURE' })
  const standing = standingEvents(events)
  const end = standing.find(({ kind }) => kind === 'merged' || kind === 'dissolved')
  if (end) return refuse({ code: 'PRODUCER_ENDED', producer: code, on: end.onDay })
  const later = [...standing.map(({ onDay }) => onDay), ...readings.flatMap(({ fromDay }) => fromDay ?? [])].filter(
    day => day > on
  )
  const [first] = later.sort()
  return first === undefined ? accept(null) : refuse({ code: 'PRODUCER_CHANGED_LATER', on: first })
}

/** Enters in the public history what befell a producer. */
export const recordProducerAct = (
  ctx: UseCaseContext,
  tx: Tx,
  code: string,
  what: string,
  body: Canonical
): Promise<number> =>
  recordAct(tx, {
    kind: `producer.${what}`,
    visibility: 'public',
    accountId: authorOf(ctx),
    subject: code,
    body,
    at: ctx.at
  })

/** Says of products that they have another producer from this act on; all else stays as it was last known. */
export async function giveProducts(
  ctx: UseCaseContext,
  tx: Tx,
  act: number,
  productIds: readonly string[],
  producerId: string
): Promise<void> {
  const readings = await tx.productReading.findMany({
    where: { productId: { in: [...productIds] } },
    orderBy: [{ productId: 'asc' }, { act: 'desc' }, { id: 'desc' }],
    distinct: ['productId']
  })
  await recordProductReadings(
    tx,
    act,
    readings.map(({ act: _, ...reading }) => ({ ...reading, id: ctx.newId(), producerId }))
  )
}
