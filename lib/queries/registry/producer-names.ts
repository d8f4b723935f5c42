import { database } from '@/lib/data/client'
import type { ProducerKind } from '@/lib/data/generated/enums'
import { familiesOf } from './identity'
import type { Known } from './known'
import type { ProducerName } from './shapes'

export interface KnownProducer extends ProducerName {
  readonly kind: ProducerKind | null
}

/** Producers by id, called as they were known; a double is called as the record that stands for it. */
export async function producersById(
  ids: readonly (string | null)[],
  known: Known = null
): Promise<ReadonlyMap<string, KnownProducer>> {
  const families = await familiesOf(
    'producer',
    ids.filter(id => id !== null),
    known
  )
  const called = await calledById(
    [...families.values()].map(({ livingId }) => livingId),
    known
  )
  return new Map(
    [...families].flatMap(([id, { livingId }]) => {
      const producer = called.get(livingId)
      return producer ? [[id, producer] as const] : []
    })
  )
}

async function calledById(ids: readonly string[], known: Known): Promise<ReadonlyMap<string, KnownProducer>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  if (known === null) {
    const cards = await database().producerCard.findMany({ where: { producerId: { in: wanted } } })
    return new Map(cards.map(({ producerId, code, name, kind }) => [producerId, { code, name, kind }]))
  }
  const producers = await database().producer.findMany({
    where: { id: { in: wanted } },
    include: {
      producerReadings: {
        where: { act: { lte: known } },
        orderBy: [{ fromDay: { sort: 'desc', nulls: 'last' } }, { act: 'desc' }, { id: 'desc' }],
        take: 1
      }
    }
  })
  return new Map(
    producers.flatMap(({ id, code, producerReadings: [reading] }) =>
      reading ? [[id, { code, name: reading.name, kind: reading.kind }] as const] : []
    )
  )
}
