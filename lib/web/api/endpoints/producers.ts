import { z } from 'zod'
import { listProducers } from '@/lib/queries/registry/list-producers'
import { producerByCode } from '@/lib/queries/registry/producer'
import { listSchema, producerListedSchema, producerRecordSchema } from '../shapes'
import * as shown from '../shown'
import { listing, listShape } from './listing'
import { record } from './record'

export const producers = listing(
  {
    name: 'producers',
    path: '/producers',
    query: z.strictObject({
      ...listShape,
      q: z.string().max(100).optional()
    }),
    gives: listSchema(producerListedSchema)
  },
  async (scope, { q }) => {
    const { items, total } = await listProducers({ ...scope, words: q ?? null }, scope.asOf)
    return {
      total,
      items: items.map(({ code, name, kind, unit }) => ({ code, name, kind, place: shown.placeOrNull(unit) }))
    }
  }
)

export const producer = record(
  {
    name: 'producer',
    path: '/producers/{code}',
    kind: 'producer',
    missing: 'PRODUCER_NOT_FOUND',
    gives: producerRecordSchema
  },
  async (code, { asOf, known }) => {
    const found = await producerByCode(code, asOf, known)
    return (
      found && {
        code: found.code,
        name: found.name,
        kind: found.kind,
        place: shown.placeOrNull(found.unit),
        placeText: found.placeText,
        formerNames: found.formerNames,
        currentName: found.nameNow,
        mergedInto: found.mergedInto,
        mergedFrom: found.mergedFrom,
        events: shown.producerEvents(found.moments),
        products: found.products.map(product => ({
          code: product.code,
          name: product.name,
          ...shown.standing(product),
          certificateCode: product.certificateCode
        })),
        inForce: found.inForce,
        sources: found.sources
      }
    )
  }
)
