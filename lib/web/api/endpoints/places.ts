import { z } from 'zod'
import { listPlaces } from '@/lib/queries/places'
import { answer } from '../answer'
import { endpoint } from '../endpoint'
import { momentOf, momentShape } from '../moment'
import { listBody, pageShape } from '../page'
import { listSchema, placeRecordSchema } from '../shapes'

const query = z.strictObject({
  asOf: momentShape.asOf,
  ever: z.enum(['true', 'false']).default('false'),
  level: z.enum(['province', 'district', 'commune']).optional(),
  code: z
    .string()
    .regex(/^\d{2,5}$/)
    .optional(),
  q: z.string().max(100).optional(),
  ...pageShape
})

export const places = endpoint(
  { name: 'places', path: '/places', query, gives: listSchema(placeRecordSchema) },
  async ({ request, today, query: asked }) => {
    const { asOf, knownAt } = await momentOf({ asOf: asked.asOf, cursor: asked.cursor }, today)
    const offset = asked.cursor?.offset ?? 0
    const { items, total } = await listPlaces({
      on: asOf,
      ever: asked.ever === 'true',
      ...(asked.level === undefined ? {} : { level: asked.level }),
      ...(asked.q === undefined ? {} : { text: asked.q }),
      ...(asked.code === undefined ? {} : { code: asked.code }),
      limit: asked.limit,
      offset
    })
    const { body, link } = listBody(request, {
      items: items.map(({ id: _id, ...place }) => place),
      total,
      offset,
      asOf,
      knownAt
    })
    return answer(request, body, { link })
  }
)
