import { z } from 'zod'
import { VERDICTS } from '@/lib/ocop/certificate/verdict'
import { BASES } from '@/lib/ocop/registry/count'
import { LINE_KINDS } from '@/lib/ocop/registry/draw-up'
import { several } from '../endpoint'
import { scopeShape } from '../moment'
import { pageShape } from '../page'

/** How a value that is not known is asked for. */
export const UNKNOWN = 'unknown'

const PRODUCER_KINDS = [
  'cooperative',
  'cooperative_group',
  'enterprise',
  'household',
  'farm',
  'association',
  'other'
] as const

/** Three years: no term runs longer. */
const MOST_DAYS = 1100

const classCode = several(z.string().max(40)).optional()

const filters = {
  q: z.string().max(100).optional(),
  star: several(z.enum(['3', '4', '5', UNKNOWN])).optional(),
  sector: classCode,
  group: classCode,
  set: classCode,
  status: several(z.enum(VERDICTS)).optional(),
  producer: z.string().max(20).optional(),
  producerKind: several(z.enum([...PRODUCER_KINDS, UNKNOWN])).optional(),
  batch: z.string().max(20).optional(),
  change: several(z.enum(LINE_KINDS)).optional(),
  year: several(z.string().regex(/^(?:\d{4}|unknown)$/)).optional(),
  expiringWithin: z
    .string()
    .refine(text => /^[1-9]\d{0,3}$/.test(text) && Number(text) <= MOST_DAYS, { error: `1–${MOST_DAYS}` })
    .transform(Number)
    .optional()
    .meta({ type: 'integer', minimum: 1, maximum: MOST_DAYS }),
  sort: z.enum(['relevance', 'name', 'star', 'newest', 'expiry']).optional()
}

export const linesQuery = z.strictObject({ ...scopeShape, ...filters, ...pageShape })
export const productsQuery = z.strictObject({ ...linesQuery.shape, basis: z.enum(BASES).default('ever') })

type LinesQuery = z.output<typeof linesQuery>

const orNull = (values: readonly string[] | undefined): readonly (string | null)[] =>
  (values ?? []).map(value => (value === UNKNOWN ? null : value))

const numbers = (values: readonly string[] | undefined): readonly (number | null)[] =>
  orNull(values).map(value => (value === null ? null : Number(value)))

/** What the parameters ask of the list. */
export const filterOf = (query: LinesQuery) => ({
  words: query.q ?? null,
  producerCode: query.producer,
  producerKinds: orNull(query.producerKind),
  batchCode: query.batch,
  stars: numbers(query.star),
  sectors: orNull(query.sector),
  groups: orNull(query.group),
  sets: orNull(query.set),
  changes: query.change,
  years: numbers(query.year),
  statuses: query.status ?? [],
  sort: query.sort ?? (query.q === undefined ? ('name' as const) : ('relevance' as const)),
  limit: query.limit
})
