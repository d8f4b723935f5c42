import { z } from 'zod'
import { PRODUCER_CHANGES } from '@/lib/ocop/producer/succession'
import { programmeRecords } from '../programme/programme-records'
import { act, citations, code, day, instant, known, placeSchema, recordedAt, ref, text } from './record-fields'

/**
 * `ocop-records/1`: one file that holds everything the registry knows about a set of decisions. Records point at each other
 * by `ref`, a name that means something only inside the file. Every unknown may be `null` or left out: nothing is invented.
 *
 * A file is either written by hand, and the importer fills in what follows from the law (terms, flags, classes), or it is what a
 * registry has exported: then it lists the `acts` in which everything was recorded, every record names its act, and the
 * importer takes each one word for word.
 */

const star = z.int().min(3).max(5)
/** Points in hundredths: 7850 is 78,50. */
const points = z.int().min(0).max(10_000)

const actSchema = z.strictObject({
  ref,
  recordedAt: instant,
  kind: z.string().regex(/^[a-z][a-z0-9._-]{1,59}$/),
  visibility: z.enum(['public', 'internal']).default('public'),
  subject: z.string().min(1).max(200),
  /** What the act says of itself in the public history. */
  body: z.record(z.string().max(60), z.json()).default({})
})

const sourceSchema = z.strictObject({
  ref,
  code: known(code),
  title: known(text(500)),
  publisher: known(text(300)),
  author: known(text(300)),
  url: known(z.url().max(1000)),
  publishedOn: known(day),
  note: known(text(2000)),
  act
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
  /** The day from which the first name is known to hold. */
  from: known(day),
  /** Later names and kinds, each from its day; without a place of its own the place stays as it was. */
  changes: z
    .array(
      z.strictObject({
        from: known(day),
        name: text(300),
        kind: known(producerKind),
        place: known(placeSchema),
        placeText: known(text(500)),
        act
      })
    )
    .default([]),
  act,
  citations
})

const producerGroupSchema = z.strictObject({ ref, count: z.int().min(1).max(100_000), act })

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
  /** What became known later: a name, another producer, place or class. Each is a whole reading. */
  changes: z
    .array(
      z.strictObject({
        name: known(text(300)),
        producer: known(ref),
        place: known(placeSchema),
        placeText: known(text(500)),
        ...classification,
        act
      })
    )
    .default([]),
  /** Numbers that became known later. */
  laterNumbers: z.array(z.strictObject({ kind: z.enum(['official', 'barcode']), value: text(40), act })).default([]),
  act,
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
  act,
  citations
})

/** Either the People's Committee of a place on a day, or a central body by its name. */
const authoritySchema = z.strictObject({ level, place: known(placeSchema), name: known(text(200)) })

const flags = z.array(z.string().regex(/^[A-Z][A-Z0-9_]{1,59}$/)).default([])

/** What a line says, word for word: what a correction or a later find has made of it. */
const lineReadingSchema = z.strictObject({
  name: known(text(300)),
  star: known(star),
  points: known(points),
  place: placeSchema,
  placeText: known(text(500)),
  producer: known(ref),
  producerGroup: known(ref),
  ...classification,
  effectiveOn: known(day),
  latestOn: day,
  endsOn: day,
  flags,
  act
})

const lineSchema = z.strictObject({
  ref,
  /** Its number in the annex; null = as it stands in the list. */
  position: known(z.int().min(1).max(1_000_000)),
  certificateCode: known(code),
  certificateNumber: known(text(60)),
  /** Which one of its authority's count the number is, where certificates are counted. Exports only. */
  certificateCount: known(
    z.strictObject({ period: z.int().min(0).max(2199), sequence: z.int().min(1).max(10_000_000), act })
  ),
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
  /** The latest day on which it can have begun, where the day itself is not known. Exports only. */
  latestOn: known(day),
  /** First day on which the line is no longer in force, where the decision says so itself. */
  endsOn: known(day),
  /** What speaks against the line ("không đúng thẩm quyền"). Exports only: elsewhere they follow from the rules. */
  flags,
  readings: z.array(lineReadingSchema).default([]),
  act,
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

/** What befell a line, by whatever act: exports list all of them here, also those of decisions of the file. */
const lineEventSchema = z.strictObject({
  ref,
  line: ref,
  kind: z.enum([
    'revoked',
    'annulled',
    'surrendered',
    'extended',
    'undone',
    'filed',
    'filed_late',
    'filing_closed',
    'paper_replaced'
  ]),
  on: known(day),
  ground: known(text(500)),
  decision: known(ref),
  undoes: known(ref),
  act
})

/** The signed paper of a decision. Its bytes travel with a backup, not with this file. */
const paperSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(300),
  mime: z.string().min(3).max(100),
  size: z.int().min(1).max(52_428_800),
  storedAt: instant
})

const decisionReading = {
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
  paper: known(paperSchema),
  flags
}

const decisionSchema = z.strictObject({
  ref,
  code: known(code),
  kind: z.enum([
    'recognition',
    'approval',
    'revocation',
    'withdrawal',
    'correction',
    'central_outcome',
    'annulment',
    'programme'
  ]),
  origin: z.enum(['enacted', 'transcribed']).default('transcribed'),
  authority: authoritySchema,
  ...decisionReading,
  /** What became known of the decision later. Each is a whole reading. */
  readings: z.array(z.strictObject({ ...decisionReading, act })).default([]),
  /** The earlier decisions that it withdraws, corrects or annuls. */
  refersTo: z.array(z.strictObject({ decision: ref, act })).default([]),
  batch: known(ref),
  lines: z.array(lineSchema).max(5000).default([]),
  revocations: z.array(lineChangeSchema).default([]),
  annulments: z.array(lineChangeSchema).default([]),
  corrections: z.array(lineCorrectionSchema).default([]),
  recordedAt,
  act,
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
    .default([]),
  /** The same products one by one, as exports give them: each then stands among the products too. */
  lines: z.array(lineSchema).default([]),
  recordedAt,
  act,
  citations
})

const outcomeSchema = z.strictObject({
  kind: z.enum(['recognised', 'not_reached', 'withdrawn', 'reopened']),
  on: day,
  decision: known(ref),
  /** The points that the centre gave. */
  points: known(points),
  act
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
  outcome: known(outcomeSchema),
  laterOutcomes: z.array(outcomeSchema).default([]),
  recordedAt,
  act,
  citations
})

const reportedFigureSchema = z.strictObject({
  ref,
  code: known(code),
  /** null = the whole country. */
  place: known(placeSchema),
  asOf: day,
  indicator: z.string().regex(/^[a-z0-9-]{2,80}$/),
  basis: z.enum(['ever', 'in-force', 'lines', 'not-stated']).default('not-stated'),
  star: known(star),
  operator: z.enum(['eq', 'approx', 'gt', 'gte', 'lt', 'lte', 'range', 'almost']),
  value: z.number(),
  valueTo: known(z.number()),
  unit: known(text(40)),
  quote: known(text(2000)),
  note: known(text(1000)),
  source: ref,
  recordedAt,
  act,
  citations
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
  /** Hand-overs that became known after the event was recorded. */
  laterHandovers: z.array(z.strictObject({ line: ref, act })).default([]),
  note: known(text(1000)),
  recordedAt,
  act,
  citations
})

/** What befell a producer: exports only. A new name or kind, or a product's other producer, is a change of the same act. */
const producerEventSchema = z.strictObject({
  ref,
  producer: ref,
  kind: z.enum([...PRODUCER_CHANGES, 'undone']),
  on: known(day),
  /** Into which producer it went, or which one has the product now. */
  other: known(ref),
  product: known(ref),
  paper: known(text(500)),
  source: known(ref),
  note: known(text(1000)),
  takesBack: known(ref),
  act
})

/** Two records that are one and the same product or producer: exports only. */
const identitySchema = z.strictObject({
  ref,
  product: known(ref),
  intoProduct: known(ref),
  producer: known(ref),
  intoProducer: known(ref),
  reason: text(1000),
  act,
  undone: known(z.strictObject({ reason: text(1000), act }))
})

export const recordsSchema = z.strictObject({
  format: z.literal('ocop-records/1'),
  acts: z.array(actSchema).default([]),
  sources: z.array(sourceSchema).default([]),
  producers: z.array(producerSchema).default([]),
  producerGroups: z.array(producerGroupSchema).default([]),
  products: z.array(productSchema).default([]),
  batches: z.array(batchSchema).default([]),
  decisions: z.array(decisionSchema).default([]),
  openingBalances: z.array(openingBalanceSchema).default([]),
  lineEvents: z.array(lineEventSchema).default([]),
  producerEvents: z.array(producerEventSchema).default([]),
  identities: z.array(identitySchema).default([]),
  referrals: z.array(referralSchema).default([]),
  reportedFigures: z.array(reportedFigureSchema).default([]),
  events: z.array(eventSchema).default([]),
  ...programmeRecords
})

export type Records = z.infer<typeof recordsSchema>
export type RecordsInput = z.input<typeof recordsSchema>
