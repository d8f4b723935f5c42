import { z } from 'zod'
import { changesAfter } from '@/lib/queries/registry/changes'
import { answer } from '../answer'
import { endpoint } from '../endpoint'
import { momentOf } from '../moment'
import { pageShape } from '../page'
import { changesSchema } from '../shapes'

const query = z.strictObject({
  after: z
    .string()
    .refine(text => /^\d{1,9}$/.test(text), { error: 'index of an act' })
    .transform(Number)
    .default(0)
    .meta({ type: 'integer', minimum: 0 }),
  limit: pageShape.limit
})

export const changes = endpoint(
  { name: 'changes', path: '/changes', query, gives: changesSchema },
  async ({ request, today, query: { after, limit } }) => {
    const { asOf, knownAt } = await momentOf({}, today)
    const { items, total } = await changesAfter(after, limit)
    const nextAfter = items.at(-1)?.index ?? after
    const url = new URL(request.url)
    url.searchParams.set('after', String(nextAfter))
    const link = total > items.length ? `<${url.pathname}${url.search}>; rel="next"` : undefined
    return answer(request, { items, total, nextAfter, asOf, knownAt }, { link })
  }
)
