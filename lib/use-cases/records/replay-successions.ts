import { productsNaming, recordIdentityLink, recordIdentityUndoing } from '@/lib/data/facts/identity'
import { restand } from '@/lib/data/facts/lines'
import { recordProducerEvents } from '@/lib/data/facts/producers'
import { type ActWriter, byAct } from './by-act'
import { type Importing, idOf } from './importing'
import type { Records } from './records-schema'

type Identity = Records['identities'][number]

/** What befell producers, and which records are one and the same; their new names and other products are replayed as readings. */
export function replaySuccessions(importing: Importing, records: Records): ActWriter {
  const { ctx, tx } = importing
  const eventIds = new Map(records.producerEvents.map(({ ref }) => [ref, ctx.newId()]))
  const linkIds = new Map(records.identities.map(({ ref }) => [ref, ctx.newId()]))
  const events = byAct(records.producerEvents)
  const linked = byAct(records.identities)
  const undone = byAct(
    records.identities.flatMap(identity =>
      identity.undone ? [{ identity, act: identity.undone.act, reason: identity.undone.reason }] : []
    )
  )

  const sides = ({ product, intoProduct, producer, intoProducer }: Identity) =>
    product === null
      ? {
          subject: 'producer' as const,
          fromId: idOf(importing.producers, producer) ?? '',
          intoId: idOf(importing.producers, intoProducer) ?? ''
        }
      : {
          subject: 'product' as const,
          fromId: idOf(importing.products, product),
          intoId: idOf(importing.products, intoProduct) ?? ''
        }

  const standAgain = async (act: number, identities: readonly Identity[]) => {
    const touched: string[] = []
    for (const identity of identities) {
      const { subject, fromId, intoId } = sides(identity)
      touched.push(...(subject === 'product' ? [fromId, intoId] : await productsNaming(tx, [fromId, intoId])))
    }
    await restand(tx, act, touched)
  }

  return async (ref, act) => {
    await recordProducerEvents(
      tx,
      act,
      events(ref).map(event => ({
        id: idOf(eventIds, event.ref),
        producerId: idOf(importing.producers, event.producer),
        kind: event.kind,
        onDay: event.on,
        otherId: idOf(importing.producers, event.other),
        productId: idOf(importing.products, event.product),
        paper: event.paper,
        sourceId: idOf(importing.sources, event.source),
        note: event.note,
        undoes: idOf(eventIds, event.takesBack)
      }))
    )
    for (const identity of linked(ref))
      await recordIdentityLink(tx, act, {
        id: idOf(linkIds, identity.ref),
        ...sides(identity),
        reason: identity.reason
      })
    for (const { identity, reason } of undone(ref))
      await recordIdentityUndoing(tx, act, { id: idOf(linkIds, identity.ref), reason })
    await standAgain(act, [...linked(ref), ...undone(ref).map(({ identity }) => identity)])
  }
}
