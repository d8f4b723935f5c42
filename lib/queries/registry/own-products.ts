import { database } from '@/lib/data/client'
import { type Actor, grantsOf } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type ProducerView, producerByCode } from './producer'
import { type ProductView, productByCode } from './product'

const ownIds = (actor: Actor): readonly string[] => [
  ...new Set(
    grantsOf(actor).flatMap(({ producerId }) =>
      producerId !== null && can(actor, 'producer.view-own', { producerId }).ok ? [producerId] : []
    )
  )
]

/** The producers that the actor speaks for on its day, each with its products. */
export async function ownProducers(actor: Actor, on: PlainDate): Promise<readonly ProducerView[]> {
  const cards = await database().producerCard.findMany({
    where: { producerId: { in: [...ownIds(actor)] } },
    select: { code: true },
    orderBy: { name: 'asc' }
  })
  const views = await Promise.all(cards.map(({ code }) => producerByCode(code, on)))
  return views.filter(view => view !== null)
}

/** A product of a producer that the actor speaks for; `null` for any other, as if there were none. */
export async function ownProduct(actor: Actor, code: string, on: PlainDate): Promise<ProductView | null> {
  const card = await database().productCard.findFirst({
    where: { code, producerId: { in: [...ownIds(actor)] } },
    select: { code: true }
  })
  return card && productByCode(card.code, on, on)
}
