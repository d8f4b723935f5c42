import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { Prisma } from '@/lib/data/generated/client'
import type { ProducerKind } from '@/lib/data/generated/enums'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { readingOn, readingsByDay } from '@/lib/ocop/producer/names'
import { holderOn, type ProducerChange, type ProducerEvent, standingEvents } from '@/lib/ocop/producer/succession'
import { familiesOf, type RecordMention } from './identity'
import { type Known, knownOf } from './known'
import type { KnownProducer } from './producer-names'

const WHOLE_PRODUCER = {
  include: { producerReadings: true, events: true, eventsAsOther: true }
} as const satisfies Prisma.ProducerDefaultArgs

type WholeProducer = Prisma.ProducerGetPayload<typeof WHOLE_PRODUCER>
type Event = ProducerEvent & { readonly onDay: PlainDate; readonly paper: string | null; readonly note: string | null }

/** What befell a producer or what it took over, told from its side. */
export interface ProducerMoment {
  readonly id: string
  readonly kind: ProducerChange | 'took-over' | 'took-product'
  readonly on: PlainDate
  /** The paper that says so. */
  readonly paper: string | null
  readonly from: { readonly name: string; readonly kind: ProducerKind | null }
  readonly to: { readonly name: string; readonly kind: ProducerKind | null }
  readonly producer: RecordMention
  readonly other: RecordMention | null
  readonly product: RecordMention | null
}

/** What is known of some producers and of all that they led to: how they were called, and who took over from whom. */
export interface ProducersThroughTime {
  /** The record that stands for a producer. */
  living(id: string): string
  called(id: string | null, on: PlainDate): KnownProducer | null
  /** Standing events of some acts: those by which a product changed hands. */
  eventsOf(acts: ReadonlySet<number>): readonly Event[]
  /** What befell some producers, the oldest first. */
  moments(ids: ReadonlySet<string>): Promise<readonly ProducerMoment[]>
}

const eventOf = (event: WholeProducer['events'][number]) => ({ ...event, onDay: dayFromColumn(event.onDay) })

async function wholeProducers(ids: readonly string[], known: Known): Promise<ReadonlyMap<string, WholeProducer>> {
  const all = new Map<string, WholeProducer>()
  let wanted = [...new Set(ids)]
  while (wanted.length > 0) {
    const found = await database().producer.findMany({ where: { id: { in: wanted } }, ...WHOLE_PRODUCER })
    for (const producer of found) all.set(producer.id, producer)
    const around = found.flatMap(({ events, eventsAsOther }) => [
      ...knownOf(events, known).flatMap(({ otherId }) => otherId ?? []),
      ...knownOf(eventsAsOther, known).map(({ producerId }) => producerId)
    ])
    wanted = [...new Set(around)].filter(id => !all.has(id))
  }
  return all
}

/** Reads some producers through time, as they were known. */
export async function producersThroughTime(
  ids: readonly (string | null)[],
  known: Known = null
): Promise<ProducersThroughTime> {
  const asked = [...new Set(ids.filter(id => id !== null))]
  const families = await familiesOf('producer', asked, known)
  const living = (id: string) => families.get(id)?.livingId ?? id
  const members = [...families.values()].flatMap(family => family.members)
  const producers = await wholeProducers([...asked, ...members], known)
  const readings = (id: string) =>
    knownOf(producers.get(id)?.producerReadings ?? [], known).map(reading => ({
      ...reading,
      fromDay: dayFromColumn(reading.fromDay)
    }))
  const events = standingEvents(
    [...producers.values()].flatMap(producer => knownOf(producer.events, known).map(eventOf))
  )
  const called = (id: string | null, on: PlainDate): KnownProducer | null => {
    const producer = id === null ? undefined : producers.get(living(id))
    const reading = producer && readingOn(readings(producer.id), on)
    return producer && reading ? { code: producer.code, name: reading.name, kind: reading.kind } : null
  }
  return {
    living,
    called,
    eventsOf: acts => events.filter(({ act }) => acts.has(act)),
    moments: own => momentsOf(events, own, { called, readings })
  }
}

type Reading = Omit<WholeProducer['producerReadings'][number], 'fromDay'> & { readonly fromDay: PlainDate | null }

interface Told {
  readonly called: ProducersThroughTime['called']
  readonly readings: (id: string) => readonly Reading[]
}

async function momentsOf(
  events: readonly Event[],
  own: ReadonlySet<string>,
  { called, readings }: Told
): Promise<readonly ProducerMoment[]> {
  const meant = events.filter(
    ({ producerId, otherId }) => own.has(producerId) || (otherId !== null && own.has(otherId))
  )
  const products = await database().productCard.findMany({
    where: { productId: { in: meant.flatMap(({ productId }) => productId ?? []) } },
    select: { productId: true, code: true, name: true }
  })
  return meant.flatMap(event => {
    const { producerId, otherId, productId, onDay, kind } = event
    const ordered = readingsByDay(readings(producerId))
    const to = ordered.findLast(({ fromDay }) => fromDay === null || fromDay <= onDay) ?? ordered[0]
    const from = ordered.findLast(({ fromDay }) => fromDay === null || fromDay < onDay) ?? to
    const producer = called(producerId, onDay)
    if (!from || !to || !producer || kind === 'undone') return []
    const product = products.find(card => card.productId === productId)
    const other = called(otherId, onDay)
    const received = !own.has(producerId)
    return [
      {
        id: event.id,
        kind: received ? (kind === 'merged' ? ('took-over' as const) : ('took-product' as const)) : kind,
        on: onDay,
        paper: event.paper,
        from: { name: from.name, kind: from.kind },
        to: { name: to.name, kind: to.kind },
        producer: { code: producer.code, name: producer.name },
        other: other && { code: other.code, name: other.name },
        product: product ? { code: product.code, name: product.name } : null
      }
    ]
  })
}

interface HeldReading {
  readonly act: number
  readonly producerId: string | null
}

/** Who had a product on a day, by its readings (the latest first) and the events that gave it on. */
export function holderOf(readings: readonly HeldReading[], time: ProducersThroughTime, on: PlainDate): string | null {
  const now = readings[0]?.producerId ?? null
  if (now === null) return null
  return time.living(holderOn(now, time.eventsOf(new Set(readings.map(({ act }) => act))), on))
}
