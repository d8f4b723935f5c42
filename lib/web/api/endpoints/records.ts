import { z } from 'zod'
import { listPlaces } from '@/lib/queries/places'
import { batchByCode } from '@/lib/queries/registry/batch'
import { decisionByCode } from '@/lib/queries/registry/decision'
import { listDecisions } from '@/lib/queries/registry/decisions'
import { listBatches, listEvents, listProducers, listReportedFigures } from '@/lib/queries/registry/list-records'
import { producerByCode } from '@/lib/queries/registry/producer'
import { answer, refused } from '../answer'
import { type Asked, type Endpoint, endpoint } from '../endpoint'
import { day, knownAt, type Scope, scopeOf, scopeShape } from '../moment'
import { listBody, pageShape, readCursor } from '../page'

const year = z.coerce.number().int().min(2013).max(2199).optional()

type Listing = { readonly items: readonly unknown[]; readonly total: number }

/** An endpoint that lists records of a place. */
function listing<E extends z.ZodRawShape>(
  path: string,
  summary: string,
  more: E,
  find: (
    scope: Scope & { readonly limit: number; readonly offset: number },
    asked: Asked<Record<string, unknown>>
  ) => Promise<Listing>
): Endpoint {
  const query = z.strictObject({ ...scopeShape, ...pageShape, ...more })
  return endpoint({ path, summary, query: query as z.ZodObject }, async asked => {
    const paged = z.object({ ...scopeShape, ...pageShape }).safeParse({ ...asked.query })
    if (!paged.success) throw new Error('the query was checked before')
    const cursor = paged.data.cursor === undefined ? null : readCursor(paged.data.cursor)
    if (paged.data.cursor !== undefined && cursor === null)
      return refused(400, { code: 'PARAMETER_MALFORMED', parameter: 'cursor' })
    const scope = await scopeOf(paged.data, asked.today)
    if (!scope.ok) return refused(422, scope.refusal)
    const offset = cursor?.offset ?? 0
    const found = await find({ ...scope.value, limit: paged.data.limit, offset }, asked)
    const { asOf, knownAt: known } = scope.value
    const { body, link } = listBody(asked.request, { ...found, offset, asOf, knownAt: cursor?.knownAt ?? known })
    return answer(asked.request, body, link === undefined ? {} : { link })
  })
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const DECISION_KINDS = ['recognition', 'approval', 'revocation', 'withdrawal', 'correction', 'central_outcome'] as const
const decisionKind = (value: unknown) => DECISION_KINDS.find(kind => kind === value) ?? null

export const decisions = listing(
  '/decisions',
  'Decisions that the registry holds, latest first',
  { year, kind: z.enum(DECISION_KINDS).optional() },
  ({ unitIds, limit, offset }, { query, today }) =>
    listDecisions({ unitIds, year: number(query['year']), kind: decisionKind(query['kind']), limit, offset }, today)
)

export const producers = listing(
  '/producers',
  'Producers by name',
  { q: z.string().max(100).optional() },
  (scope, { query }) => listProducers({ ...scope, words: text(query['q']) }, scope.asOf)
)

export const batches = listing('/batches', 'Evaluation batches with their results', { year }, (scope, { query }) =>
  listBatches({ ...scope, year: number(query['year']) }, scope.asOf)
)

export const reportedFigures = listing(
  '/reported-figures',
  'What sources report, word for word beside what is counted',
  { indicator: z.string().max(80).optional() },
  (scope, { query }) => listReportedFigures({ ...scope, indicator: text(query['indicator']) })
)

export const events = listing('/events', 'Events of the programme', {}, scope => listEvents(scope))

export const places = endpoint(
  {
    path: '/places',
    summary: 'Administrative units of a day, or of every time, with what they came from and went into',
    query: z.strictObject({
      asOf: day.optional(),
      ever: z.enum(['true', 'false']).default('false'),
      level: z.enum(['province', 'district', 'commune']).optional(),
      code: z
        .string()
        .regex(/^\d{2,5}$/)
        .optional(),
      q: z.string().max(100).optional(),
      ...pageShape
    })
  },
  async ({ request, today, query }) => {
    const asOf = query.asOf ?? today
    const cursor = query.cursor === undefined ? null : readCursor(query.cursor)
    if (query.cursor !== undefined && cursor === null)
      return refused(400, { code: 'PARAMETER_MALFORMED', parameter: 'cursor' })
    const offset = cursor?.offset ?? 0
    const { items, total } = await listPlaces({
      on: asOf,
      ever: query.ever === 'true',
      ...(query.level === undefined ? {} : { level: query.level }),
      ...(query.q === undefined ? {} : { text: query.q }),
      ...(query.code === undefined ? {} : { code: query.code }),
      limit: query.limit,
      offset
    })
    const shown = items.map(({ id: _id, ...place }) => place)
    const { body, link } = listBody(request, { items: shown, total, offset, asOf, knownAt: await knownAt() })
    return answer(request, body, link === undefined ? {} : { link })
  }
)

const single = z.strictObject({ asOf: day.optional() })

/** An endpoint that answers one record with its history. */
const record = (
  path: string,
  summary: string,
  missing: string,
  find: (code: string, on: Scope['asOf'], today: Scope['asOf']) => Promise<object | null>
): Endpoint =>
  endpoint({ path, summary, query: single }, async ({ request, today, code, query }) => {
    const asOf = query.asOf ?? today
    const found = await find(code, asOf, today)
    return found ? answer(request, { ...found, asOf, knownAt: await knownAt() }) : refused(404, { code: missing })
  })

/** The file's inner id is nobody's business; that there is one is. */
async function publicDecision(code: string, on: Scope['asOf'], today: Scope['asOf']) {
  const found = await decisionByCode(code, on, today)
  if (!found) return null
  const { fileId, ...decision } = found
  return { ...decision, hasFile: fileId !== null }
}

async function publicProducer(code: string, on: Scope['asOf']) {
  const found = await producerByCode(code, on)
  if (!found) return null
  const { id: _id, ...producer } = found
  return producer
}

export const decision = record(
  '/decisions/{code}',
  'One decision with the rows of its annex',
  'DECISION_NOT_FOUND',
  publicDecision
)
export const producer = record(
  '/producers/{code}',
  'One producer with its products',
  'PRODUCER_NOT_FOUND',
  publicProducer
)
export const batch = record('/batches/{code}', 'One batch with its results', 'BATCH_NOT_FOUND', batchByCode)
