import { database } from '@/lib/data/client'
import { type Actor, grantsOf } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type ProducerView, producerByCode } from './producer'

/** The producers that the actor speaks for on its day, each with its products. */
export async function ownProducers(actor: Actor, on: PlainDate): Promise<readonly ProducerView[]> {
  const ids = new Set(
    grantsOf(actor).flatMap(({ producerId }) =>
      producerId !== null && can(actor, 'producer.view-own', { producerId }).ok ? [producerId] : []
    )
  )
  const cards = await database().producerCard.findMany({
    where: { producerId: { in: [...ids] } },
    select: { code: true },
    orderBy: { name: 'asc' }
  })
  const views = await Promise.all(cards.map(({ code }) => producerByCode(code, on)))
  return views.filter(view => view !== null)
}

/** One of the actor's own producers by its code; `null` for any other, as if there were none. */
export async function ownProducer(actor: Actor, code: string, on: PlainDate): Promise<ProducerView | null> {
  return (await ownProducers(actor, on)).find(producer => producer.code === code) ?? null
}
