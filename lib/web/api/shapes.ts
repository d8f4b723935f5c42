import { z } from 'zod'
import { VERDICTS } from '@/lib/ocop/certificate/verdict'
import { PRODUCER_CHANGES } from '@/lib/ocop/producer/succession'
import { BASES } from '@/lib/ocop/registry/count'
import { LINE_FLAGS, LINE_KINDS } from '@/lib/ocop/registry/draw-up'
import { LINE_EVENTS } from '@/lib/ocop/registry/timeline'

/** What the open API answers. Unknown values are `null`, never left out. */

const day = z.iso.date()
const known = <S extends z.ZodType>(schema: S) => schema.nullable()
const count = z.int().min(0)
const star = z.int().min(3).max(5).nullable()

export const momentSchema = { asOf: day, knownAt: z.iso.datetime() }

export const placeSchema = z.strictObject({ code: z.string(), name: z.string(), validFrom: known(day) })

export const producerSchema = z.strictObject({ code: z.string(), name: z.string(), kind: known(z.string()) })

export const sourceSchema = z.strictObject({
  code: z.string(),
  title: known(z.string()),
  publisher: known(z.string()),
  author: known(z.string()),
  url: known(z.string()),
  publishedOn: known(day),
  quote: known(z.string())
})

export const decisionSchema = z.strictObject({
  code: z.string(),
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
  origin: z.enum(['enacted', 'transcribed']),
  number: known(z.string()),
  issuedOn: known(day),
  latestOn: known(day).meta({ description: 'The latest day on which it can have been issued' }),
  authority: z.string()
})

const status = z.enum(VERDICTS)
const flags = z.array(z.enum(LINE_FLAGS))
const classCodes = { sector: known(z.string()), group: known(z.string()), set: known(z.string()) }

const term = {
  effectiveOn: known(day),
  latestOn: known(day).meta({ description: 'The latest day on which it can have begun' }),
  expiresOn: known(day).meta({
    description: 'First day on which the term is over; null where its beginning is not known'
  }),
  expiresBy: known(day).meta({ description: 'The day by which the term is over at the latest' })
}

const reEvaluation = known(z.strictObject({ filedOn: day, inTime: z.boolean(), dueOn: known(day) })).meta({
  description:
    'The dossier for re-evaluation that waits for its result; expired with one filed in time means: result awaited'
})

export const rowSchema = z.strictObject({
  code: z.string(),
  name: known(z.string()),
  star,
  status,
  ...classCodes,
  place: placeSchema,
  producer: known(producerSchema),
  certificateCode: known(z.string()),
  change: z.enum(LINE_KINDS),
  ...term,
  decision: known(decisionSchema),
  flags,
  sources: z.array(sourceSchema)
})

export const rangeSchema = z.strictObject({ atLeast: count, atMost: count })

export const listSchema = <S extends z.ZodType>(item: S, more: z.ZodRawShape = {}) =>
  z.strictObject({
    items: z.array(item),
    total: count,
    nextCursor: known(z.string()),
    ...momentSchema,
    ...more
  })

export const rowsSchema = listSchema(rowSchema, {
  basis: z.enum(BASES),
  totalRange: rangeSchema
    .nullable()
    .meta({ description: 'What the total may be where lines without a known beginning matter' }),
  nearest: z.boolean().meta({ description: 'Nothing has all the words of q; these are the nearest' })
})

const eventSchema = z.strictObject({
  kind: z.enum(['recognised', 'superseded', ...LINE_EVENTS]),
  on: known(day),
  decision: known(decisionSchema),
  ground: known(z.string())
})

const lineSchema = z.strictObject({
  change: z.enum(LINE_KINDS),
  name: known(z.string()),
  star,
  points: known(z.string()),
  status,
  ...term,
  endedOn: known(day),
  reEvaluation,
  decision: known(decisionSchema),
  openingBalanceOn: known(day),
  certificateCode: known(z.string()),
  certificateNumber: known(z.string()),
  place: placeSchema,
  producer: known(z.strictObject({ code: z.string(), name: z.string() })),
  flags,
  events: z.array(eventSchema),
  handovers: z.array(z.strictObject({ on: day, title: z.string() })),
  sources: z.array(sourceSchema)
})

const mention = z.strictObject({ code: z.string(), name: known(z.string()) })

const doubles = {
  mergedInto: known(mention).meta({ description: 'The record that stands for this one: both are the same' }),
  mergedFrom: z.array(mention).meta({ description: 'Records that this one stands for; their codes stay' })
}

/** What befell a producer, or what it took over. */
const producerEventSchema = z.strictObject({
  kind: z.enum([...PRODUCER_CHANGES, 'took-over', 'took-product']),
  on: day,
  paper: known(z.string()),
  producer: mention,
  other: known(mention),
  product: known(mention),
  nameBefore: z.string(),
  nameAfter: z.string(),
  kindBefore: known(z.string()),
  kindAfter: known(z.string())
})

export const productSchema = z.strictObject({
  code: z.string(),
  name: known(z.string()),
  star,
  status: known(status),
  ...classCodes,
  place: known(placeSchema),
  placeText: known(z.string()),
  ...doubles,
  producer: known(producerSchema).meta({ description: 'Who had it on the day, as it was called then' }),
  currentProducer: known(producerSchema).meta({ description: 'Who has it today' }),
  producerEvents: z.array(producerEventSchema),
  producerGroup: known(count).meta({ description: 'How many unnamed producers stand behind it and others' }),
  certificateCode: known(z.string()),
  ...term,
  decision: known(decisionSchema),
  laterDecisionsHeld: z.boolean(),
  identifiers: z.array(z.strictObject({ kind: z.enum(['official', 'barcode']), value: z.string() })),
  lines: z.array(lineSchema),
  referrals: z.array(
    z.strictObject({
      referredOn: known(day),
      latestOn: day,
      points: known(z.string()),
      decision: known(decisionSchema),
      outcome: known(
        z.strictObject({
          kind: z.enum(['recognised', 'not_reached', 'withdrawn']),
          on: day,
          points: known(z.string()),
          decision: known(decisionSchema)
        })
      ),
      sources: z.array(sourceSchema)
    })
  ),
  sources: z.array(sourceSchema),
  ...momentSchema
})

export const coverageSchema = z.strictObject({
  place: known(z.string()),
  decisionsHeld: count,
  laterDecisionsHeld: known(z.boolean())
})

export const certificateSchema = z.strictObject({
  code: z.string(),
  number: known(z.string()),
  verdict: z.enum([...VERDICTS, 'unknown']),
  mistyped: z.boolean(),
  /** Kept for a certificate whose decision is not published yet. */
  reserved: z.boolean(),
  on: day,
  ...momentSchema,
  product: known(z.strictObject({ code: z.string(), name: known(z.string()) })),
  nameOnPaper: known(z.string()).meta({
    description: 'Where the record was merged into another one: the name that the paper bears'
  }),
  producer: known(z.strictObject({ code: z.string(), name: z.string() })).meta({
    description: 'As it was called when the certificate began'
  }),
  currentProducer: known(z.strictObject({ code: z.string(), name: z.string() })),
  place: known(z.string()),
  star,
  ...term,
  endedOn: known(day),
  reEvaluation,
  transcribed: known(z.boolean()),
  flags,
  acts: z.array(eventSchema),
  supersededBy: known(z.string()),
  coverage: coverageSchema,
  sources: z.array(sourceSchema)
})

export const producerListedSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  kind: known(z.string()),
  place: known(placeSchema)
})

const shortProductSchema = z.strictObject({
  code: z.string(),
  name: known(z.string()),
  star,
  status,
  ...term,
  endedOn: known(day),
  certificateCode: known(z.string())
})

export const producerRecordSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  kind: known(z.string()),
  place: known(placeSchema),
  placeText: known(z.string()),
  formerNames: z.array(z.strictObject({ name: z.string(), from: known(day) })),
  currentName: z.string(),
  ...doubles,
  events: z.array(producerEventSchema),
  products: z.array(shortProductSchema),
  inForce: count,
  sources: z.array(sourceSchema),
  ...momentSchema
})

const annexSchema = z.strictObject({
  position: z.int(),
  product: z.strictObject({ code: z.string(), name: known(z.string()) }),
  producer: known(z.strictObject({ code: z.string(), name: z.string() })),
  place: z.string(),
  points: known(z.string()),
  star,
  change: z.enum(LINE_KINDS),
  status,
  certificateCode: known(z.string()),
  flags
})

const batchNameSchema = z.strictObject({
  code: z.string(),
  place: z.string(),
  programmeYear: z.int(),
  round: known(z.int())
})

export const decisionListedSchema = decisionSchema.extend({
  authorityCode: z.string(),
  subject: known(z.string()),
  lines: count
})

export const decisionRecordSchema = decisionSchema.extend({
  authorityPlace: known(placeSchema),
  effectiveOn: known(day),
  subject: known(z.string()),
  signer: known(z.string()),
  signerTitle: known(z.string()),
  rulebook: z.string(),
  hasFile: z.boolean(),
  flags: z.array(z.string()),
  batch: known(batchNameSchema),
  lines: z.array(annexSchema),
  touched: z.array(
    z.strictObject({
      product: z.strictObject({ code: z.string(), name: known(z.string()) }),
      kind: z.enum(LINE_EVENTS),
      on: known(day),
      ground: known(z.string())
    })
  ),
  about: z.array(decisionSchema).meta({ description: 'The earlier decisions that it withdraws, corrects or annuls' }),
  laterActs: z.array(decisionSchema).meta({ description: 'The later decisions that withdraw, correct or annul it' }),
  sources: z.array(sourceSchema),
  ...momentSchema
})

const level = z.enum(['district', 'province', 'centre'])

export const batchListedSchema = z.strictObject({
  code: z.string(),
  place: placeSchema,
  level,
  programmeYear: z.int(),
  round: known(z.int()),
  title: known(z.string()),
  decisions: z.array(z.string()),
  lines: count
})

const batchStarSchema = z.strictObject({ star, products: count, producers: rangeSchema })

export const batchRecordSchema = z.strictObject({
  code: z.string(),
  place: placeSchema,
  level,
  programmeYear: z.int(),
  round: known(z.int()),
  title: known(z.string()),
  total: z.strictObject({ products: count, producers: rangeSchema }),
  byStar: z.array(batchStarSchema),
  potentialFiveStar: count,
  decisions: z.array(decisionSchema),
  lines: z.array(annexSchema),
  sources: z.array(sourceSchema),
  ...momentSchema
})

const byStarSchema = z.record(z.enum(['5', '4', '3', 'unknown']), count)

export const statisticsSchema = z.strictObject({
  place: known(placeSchema.extend({ division: day })),
  ...momentSchema,
  basis: z.enum(BASES),
  total: count,
  totalRange: known(rangeSchema),
  byStar: byStarSchema,
  derived: z.array(z.string()).meta({ description: 'Stars whose number follows from others of its source' }),
  fiveStarVerified: count,
  potentialFiveStar: count,
  undetermined: count.meta({
    description: 'Rows whose term is not known; beside the total for in-force, among it otherwise'
  }),
  unplaced: count.meta({ description: 'Rows of which nobody can say whether they lie in the place' }),
  producers: z.strictObject({ distinct: rangeSchema, byStar: z.record(z.string(), count) }),
  flags: z.array(z.strictObject({ code: z.string(), count })),
  rows: z.string(),
  groups: z
    .array(
      z.strictObject({
        key: known(z.string()),
        label: known(z.string()),
        total: count,
        byStar: byStarSchema,
        rows: known(z.string())
      })
    )
    .optional()
})

export const placeRecordSchema = placeSchema.extend({
  fullName: z.string(),
  kind: z.string(),
  level: z.enum(['province', 'district', 'commune']),
  validUntil: known(day),
  parent: known(placeSchema),
  predecessors: z.array(placeSchema),
  successors: z.array(placeSchema)
})

const byBasis = z.partialRecord(z.enum(BASES), z.number())

export const reportedFigureSchema = z.strictObject({
  code: z.string(),
  place: known(placeSchema).meta({ description: 'null: the whole country' }),
  asOf: day,
  indicator: z.string(),
  basis: z.enum([...BASES, 'not-stated']),
  star,
  operator: z.enum(['=', '≈', '>', '≥', '<', '≤', 'range', 'almost']),
  value: z.number(),
  valueTo: known(z.number()),
  unit: known(z.string()),
  quote: known(z.string()),
  note: known(z.string()),
  source: sourceSchema,
  computed: known(byBasis).meta({ description: 'What the registry counts, on the basis stated, else on every basis' }),
  difference: known(byBasis).meta({ description: 'computed − value; for a range, how far outside' })
})

export const eventRecordSchema = z.strictObject({
  code: z.string(),
  place: placeSchema,
  on: day,
  kind: z.string(),
  title: z.string(),
  organiser: known(z.string()),
  attendees: z.array(z.strictObject({ name: z.string(), title: known(z.string()) })),
  batch: known(z.string()),
  handedOver: count
})

export const changesSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      index: z.int(),
      recordedAt: z.iso.datetime(),
      kind: z.string(),
      subject: z.string()
    })
  ),
  total: count.meta({ description: 'Public acts after `after`' }),
  nextAfter: z.int().meta({ description: 'Ask again with this: it never becomes too old' }),
  ...momentSchema
})
