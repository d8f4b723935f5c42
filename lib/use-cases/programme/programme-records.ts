import { z } from 'zod'
import { ENTRY_KINDS, ENTRY_TRAITS, INDICATOR_NAMES } from '@/lib/ocop/programme/indicator'
import { isWhole, OPERATORS } from '@/lib/ocop/programme/quantity'
import { SUPPORT_CATEGORIES } from '@/lib/ocop/programme/support'
import { UNDERTAKING_KINDS, UNDERTAKING_STATES } from '@/lib/ocop/programme/undertaking'
import { act, citations, code, day, known, placeSchema, ref, text } from '../records/record-fields'

/** The part of `ocop-records/1` that the programme fills: targets, registers beside products, support, periods, tasks. */

const year = z.int().min(2013).max(2199)

const targetSchema = z
  .strictObject({
    ref,
    code: known(code),
    /** null = the whole country. */
    place: known(placeSchema),
    indicator: z.enum(INDICATOR_NAMES),
    star: known(z.int().min(3).max(5)),
    basis: z.enum(['ever', 'in-force', 'not-stated']).default('not-stated'),
    operator: z.enum(OPERATORS),
    value: z.number(),
    valueTo: known(z.number()),
    unit: known(text(40)),
    /** First day of the period. */
    from: known(day),
    /** Last day by which it is to be reached. */
    due: known(day),
    /** What a share is taken of, where the source says so. */
    denominator: known(text(200)),
    quote: known(text(2000)),
    note: known(text(1000)),
    source: ref,
    /** The target of the file that this one takes the place of. */
    replaces: known(ref),
    act
  })
  .refine(isWhole, 'only a range has an upper end, above its lower one')

const memberSchema = z
  .strictObject({
    producer: known(ref),
    product: known(ref),
    from: known(day),
    /** The latest day by which it certainly belonged. */
    latestOn: known(day),
    until: known(day),
    act
  })
  .refine(({ producer, product }) => producer !== null || product !== null, 'a member is a producer or a product')

const entry = {
  ref,
  code: known(code),
  place: placeSchema,
  placeText: known(text(500)),
  /** null = known only as one of a number. */
  name: known(text(300)),
  producer: known(ref),
  product: known(ref),
  decision: known(ref),
  from: known(day),
  /** The latest day by which it certainly was there; null = its first day. */
  latestOn: known(day),
  /** First day on which it is over. */
  until: known(day),
  url: known(z.url().max(1000)),
  note: known(text(1000)),
  members: z.array(memberSchema).default([]),
  /** First days on which it was over, found out later. */
  endings: z.array(z.strictObject({ on: day, reason: known(text(500)), act })).default([]),
  act,
  citations
}

interface Dated {
  readonly from: string | null
  readonly latestOn: string | null
}
const isDated = ({ from, latestOn }: Dated) => from !== null || latestOn !== null
const NEEDS_DAY = 'says neither its first day nor a day on which it was there'

const pointOfSaleSchema = z.strictObject(entry).refine(isDated, NEEDS_DAY)

const registerEntrySchema = z
  .strictObject({
    ...entry,
    kind: z.enum(ENTRY_KINDS).exclude(['point-of-sale']),
    traits: z.array(text(40)).default([])
  })
  .refine(isDated, NEEDS_DAY)
  .refine(
    ({ kind, traits }) => traits.every(trait => ENTRY_TRAITS[kind].includes(trait)),
    'unknown trait of its register'
  )

const supportSchema = z.strictObject({
  ref,
  code: known(code),
  place: placeSchema,
  category: z.enum(SUPPORT_CATEGORIES),
  year,
  yearTo: known(year),
  producer: known(ref),
  recipient: known(text(300)),
  /** Whole đồng; null = not stated, which is not nought. */
  amount: known(z.int().min(0)),
  note: known(text(1000)),
  act,
  citations
})

const periodSchema = z.strictObject({
  ref,
  code: known(code),
  place: placeSchema,
  title: text(300),
  from: known(day),
  due: known(day),
  /** What the programme is called there. */
  localName: known(text(200)),
  note: known(text(1000)),
  act,
  citations
})

const undertakingSchema = z.strictObject({
  ref,
  code: known(code),
  place: placeSchema,
  kind: z.enum(UNDERTAKING_KINDS),
  title: text(1000),
  position: known(z.int().min(1).max(999)),
  parent: known(ref),
  event: known(ref),
  addressee: known(text(500)),
  from: known(day),
  due: known(day),
  note: known(text(1000)),
  states: z
    .array(z.strictObject({ state: z.enum(UNDERTAKING_STATES), on: day, note: known(text(500)), act }))
    .default([]),
  act,
  citations
})

/** Both are entries, support, periods, undertakings or events of the file. */
const replacementSchema = z.strictObject({ replaced: ref, replacing: ref, act })

export const programmeRecords = {
  targets: z.array(targetSchema).default([]),
  pointsOfSale: z.array(pointOfSaleSchema).default([]),
  /** Villages, chains, channels, rights, fairs …: everything else that has a place and a span of days. */
  registers: z.array(registerEntrySchema).default([]),
  support: z.array(supportSchema).default([]),
  periods: z.array(periodSchema).default([]),
  undertakings: z.array(undertakingSchema).default([]),
  /** Records of these lists, or events, that say what earlier ones said wrongly. Exports only. */
  replacements: z.array(replacementSchema).default([])
}

const programmeSchema = z.object(programmeRecords)
export type ProgrammeRecords = z.infer<typeof programmeSchema>

/** The collections that refs of these records point into, by field. */
export const PROGRAMME_REFS = {
  replaces: 'targets',
  parent: 'undertakings',
  event: 'events',
  replaced: 'replaceable',
  replacing: 'replaceable'
} as const

/** The lists whose records may be replaced by others of them. */
export const REPLACEABLE = ['pointsOfSale', 'registers', 'support', 'periods', 'undertakings', 'events'] as const
