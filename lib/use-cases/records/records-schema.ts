import { z } from 'zod'
import { type PlainDate, parsePlainDate } from '@/lib/ocop/plain-date'

/**
 * `ocop-records/1`: one file that holds everything the registry knows about a set of decisions. Records point at each other
 * by `ref`, a name that means something only inside the file. Every unknown may be `null` or left out: nothing is invented.
 */

const text = (max: number) =>
  z
    .string()
    .max(max)
    .transform(value => value.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .refine(value => value.length > 0 && !value.includes('\u0000'), 'empty or unreadable text')

const day = z
  .string()
  .refine(value => parsePlainDate(value) !== null, 'not a calendar day (YYYY-MM-DD)')
  .transform(value => value as PlainDate)

const known = <S extends z.ZodType>(schema: S) => schema.nullable().default(null)

const ref = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/)
const code = z.string().regex(/^[A-Z]{2,4}-[0-9A-Z]{4,16}$/)
const instant = z.iso.datetime({ offset: true })
const star = z.int().min(3).max(5)
/** Points in hundredths: 7850 is 78,50. */
const points = z.int().min(0).max(10_000)

/** A unit as its code was used on a day: neither name nor code alone is a key. */
export const placeSchema = z.strictObject({
  level: z.enum(['province', 'district', 'commune']),
  code: z.string().regex(/^\d{2,5}$/),
  on: day
})

const citationSchema = z.strictObject({ source: ref, quote: known(text(2000)) })
const citations = z.array(citationSchema).default([])
const recordedAt = known(instant)

const sourceSchema = z.strictObject({
  ref,
  code: known(code),
  title: known(text(500)),
  publisher: known(text(300)),
  author: known(text(300)),
  url: known(z.url().max(1000)),
  publishedOn: known(day),
  note: known(text(2000))
})

const producerKind = z.enum([
  'cooperative',
  'cooperative_group',
  'enterprise',
  'household',
  'farm',
  'association',
  'other'
])

const producerSchema = z.strictObject({
  ref,
  code: known(code),
  name: text(300),
  kind: known(producerKind),
  place: known(placeSchema),
  placeText: known(text(500)),
  /** Later names and kinds, each from its day. */
  changes: z.array(z.strictObject({ from: day, name: text(300), kind: known(producerKind) })).default([]),
  citations
})

const producerGroupSchema = z.strictObject({ ref, count: z.int().min(1).max(100_000) })

const classification = {
  sector: known(z.string().max(40)),
  group: known(z.string().max(40)),
  set: known(z.string().max(40))
}

const productSchema = z.strictObject({
  ref,
  code: known(code),
  /** Verbatim; null = known only as one of a number. */
  name: known(text(300)),
  producer: known(ref),
  place: known(placeSchema),
  placeText: known(text(500)),
  ...classification,
  officialCodes: z.array(text(40)).default([]),
  barcodes: z.array(z.string().regex(/^\d{8,14}$/)).default([]),
  citations
})

const level = z.enum(['district', 'province', 'centre'])

const batchSchema = z.strictObject({
  ref,
  code: known(code),
  place: placeSchema,
  level,
  programmeYear: z.int().min(2013).max(2199),
  round: known(z.int().min(1).max(99)),
  title: known(text(300)),
  citations
})

/** Either the People's Committee of a place on a day, or a central body by its name. */
const authoritySchema = z.strictObject({ level, place: known(placeSchema), name: known(text(200)) })

const lineSchema = z.strictObject({
  ref,
  certificateCode: known(code),
  certificateNumber: known(text(60)),
  product: ref,
  kind: z.enum(['new', 'upgrade', 'renewal', 'downgrade', 'unknown']).default('unknown'),
  /** As the annex prints it; null = as the product is called. */
  name: known(text(300)),
  star: known(star),
  points: known(points),
  place: known(placeSchema),
  placeText: known(text(500)),
  producer: known(ref),
  producerGroup: known(ref),
  ...classification,
  effectiveOn: known(day),
  /** First day on which the line is no longer in force, where the decision says so itself. */
  endsOn: known(day),
  citations
})

const lineChangeSchema = z.strictObject({ line: ref, on: known(day), ground: known(text(500)) })

const lineCorrectionSchema = z.strictObject({
  line: ref,
  name: known(text(300)),
  star: known(star),
  effectiveOn: known(day),
  endsOn: known(day)
})

const decisionSchema = z.strictObject({
  ref,
  code: known(code),
  kind: z.enum(['recognition', 'approval', 'revocation', 'withdrawal', 'correction', 'central_outcome']),
  origin: z.enum(['enacted', 'transcribed']).default('transcribed'),
  authority: authoritySchema,
  number: known(text(60)),
  year: known(z.int().min(2013).max(2199)),
  issuedOn: known(day),
  /** The latest day on which it can have been issued (hand-over, publication), when the date is not known. */
  latestOn: known(day),
  effectiveOn: known(day),
  subject: known(text(500)),
  signer: known(text(120)),
  signerTitle: known(text(200)),
  rulebook: known(z.string().max(40)),
  batch: known(ref),
  lines: z.array(lineSchema).max(5000).default([]),
  revocations: z.array(lineChangeSchema).default([]),
  annulments: z.array(lineChangeSchema).default([]),
  corrections: z.array(lineCorrectionSchema).default([]),
  recordedAt,
  citations
})

const openingBalanceSchema = z.strictObject({
  ref,
  code: known(code),
  place: placeSchema,
  asOf: day,
  note: known(text(1000)),
  /** Products known only as a number: each becomes a row without a name. */
  groups: z
    .array(
      z.strictObject({
        star: known(star),
        count: z.int().min(1).max(100_000),
        producerGroup: known(ref),
        place: known(placeSchema),
        ...classification,
        effectiveOn: known(day),
        endsOn: known(day),
        /** The source does not print this number: it follows from the others ("suy ra"). */
        derived: z.boolean().default(false),
        /** Product codes, where an export gives them. */
        codes: z.array(code).default([])
      })
    )
    .min(1),
  recordedAt,
  citations
})

const referralSchema = z.strictObject({
  ref,
  /** One product, or a number of lines of a decision without saying which. */
  product: ref,
  place: placeSchema,
  batch: known(ref),
  decision: known(ref),
  referredOn: known(day),
  latestOn: day,
  points: known(points),
  outcome: known(
    z.strictObject({ kind: z.enum(['recognised', 'not_reached', 'withdrawn']), on: day, decision: known(ref) })
  ),
  recordedAt,
  citations
})

const reportedFigureSchema = z.strictObject({
  ref,
  code: known(code),
  place: placeSchema,
  asOf: day,
  indicator: z.string().regex(/^[a-z0-9-]{2,80}$/),
  basis: z.enum(['ever', 'in-force', 'lines', 'not-stated']).default('not-stated'),
  star: known(star),
  operator: z.enum(['eq', 'approx', 'gt', 'gte', 'lt', 'lte', 'range']),
  value: z.number(),
  valueTo: known(z.number()),
  unit: known(text(40)),
  quote: known(text(2000)),
  note: known(text(1000)),
  source: ref,
  recordedAt
})

const eventSchema = z.strictObject({
  ref,
  code: known(code),
  place: placeSchema,
  on: day,
  kind: z.string().regex(/^[a-z0-9-]{2,40}$/),
  title: text(500),
  organiser: known(text(300)),
  batch: known(ref),
  attendees: z.array(z.strictObject({ name: text(120), title: known(text(200)) })).default([]),
  handedOver: z.array(ref).default([]),
  note: known(text(1000)),
  recordedAt,
  citations
})

export const recordsSchema = z.strictObject({
  format: z.literal('ocop-records/1'),
  sources: z.array(sourceSchema).default([]),
  producers: z.array(producerSchema).default([]),
  producerGroups: z.array(producerGroupSchema).default([]),
  products: z.array(productSchema).default([]),
  batches: z.array(batchSchema).default([]),
  decisions: z.array(decisionSchema).default([]),
  openingBalances: z.array(openingBalanceSchema).default([]),
  referrals: z.array(referralSchema).default([]),
  reportedFigures: z.array(reportedFigureSchema).default([]),
  events: z.array(eventSchema).default([])
})

export type Records = z.infer<typeof recordsSchema>
export type RecordsInput = z.input<typeof recordsSchema>
export type PlaceRef = z.infer<typeof placeSchema>
