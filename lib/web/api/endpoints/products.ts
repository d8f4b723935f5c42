import { z } from 'zod'
import { VERDICTS } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { BASES, type Basis } from '@/lib/ocop/registry/count'
import { listProducts } from '@/lib/queries/registry/list-products'
import { productByCode } from '@/lib/queries/registry/product'
import { productRows } from '@/lib/queries/registry/product-rows'
import { answer, refused } from '../answer'
import { type Asked, endpoint, several } from '../endpoint'
import { day, knownAt, knownShape, scopeOf, scopeShape } from '../moment'
import { listBody, pageShape, readCursor } from '../page'

const filters = {
  q: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'Words of the name or producer; marks optional, typing errors forgiven' }),
  star: several(z.enum(['3', '4', '5', 'unknown'])).optional(),
  sector: several(z.string().max(40)).optional(),
  group: several(z.string().max(40)).optional(),
  set: several(z.string().max(40)).optional(),
  status: several(z.enum(VERDICTS)).optional(),
  producer: z.string().max(20).optional(),
  batch: z.string().max(20).optional(),
  sort: z.enum(['relevance', 'name', 'star', 'newest', 'expiry']).optional()
}

const listQuery = z.strictObject({
  ...scopeShape,
  ...knownShape,
  ...filters,
  ...pageShape,
  basis: z.enum(BASES).default('ever')
})
const lineQuery = z.strictObject({ ...scopeShape, ...knownShape, ...filters, ...pageShape })

type LineQuery = z.output<typeof lineQuery>

/** What the parameters ask of the list; `undefined` and absent mean the same there. */
const filterOf = (query: LineQuery) => ({
  words: query.q ?? null,
  producerCode: query.producer,
  batchCode: query.batch,
  groups: query.group,
  sets: query.set,
  stars: (query.star ?? []).map(star => (star === 'unknown' ? null : Number(star))),
  sectors: query.sector ?? [],
  statuses: query.status ?? [],
  sort: query.sort ?? (query.q === undefined ? ('name' as const) : ('relevance' as const)),
  limit: query.limit
})

/** A cursor carries the moment it was given out for, so that a walk through a list stays in one moment. */
const momentOf = ({ asOf, knownAt: known }: LineQuery, cursor: ReturnType<typeof readCursor>) => ({
  asOf: asOf ?? ((cursor?.asOf ?? undefined) as PlainDate | undefined),
  knownAt: known ?? cursor?.knownAt
})

async function list({ request, today, query }: Asked<LineQuery>, basis: Basis): Promise<Response> {
  const cursor = query.cursor === undefined ? null : readCursor(query.cursor)
  if (query.cursor !== undefined && cursor === null)
    return refused(400, { code: 'PARAMETER_MALFORMED', parameter: 'cursor' })
  const scope = await scopeOf({ ...query, ...momentOf(query, cursor) }, today)
  if (!scope.ok) return refused(422, scope.refusal)
  const { unitIds, asOf, known, knownAt: at } = scope.value
  const offset = cursor?.offset ?? 0
  const found = await listProducts({ ...filterOf(query), unitIds, basis, known, on: asOf, offset })
  const listed = { items: await productRows(found.items, known), total: found.total, offset, asOf, knownAt: at }
  const { body, link } = listBody(
    request,
    listed,
    basis === 'in-force' && found.undetermined > 0
      ? { basis, totalRange: { atLeast: found.total, atMost: found.total + found.undetermined } }
      : { basis }
  )
  return answer(request, body, link === undefined ? {} : { link })
}

export const products = endpoint(
  {
    path: '/products',
    summary: 'Products counted by a basis, each with the line that gives its star',
    query: listQuery
  },
  asked => list(asked, asked.query.basis)
)

export const recognitionLines = endpoint(
  { path: '/recognition-lines', summary: 'The rows behind basis=lines', query: lineQuery },
  asked => list(asked, 'lines')
)

export const product = endpoint(
  {
    path: '/products/{code}',
    summary: 'One product with its whole history',
    query: z.strictObject({ asOf: day.optional() })
  },
  async ({ request, today, code, query }) => {
    const asOf = query.asOf ?? today
    const found = await productByCode(code, asOf, today)
    if (!found) return refused(404, { code: 'PRODUCT_NOT_FOUND' })
    return answer(request, { ...found, asOf, knownAt: await knownAt() })
  }
)
