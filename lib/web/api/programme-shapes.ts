import { z } from 'zod'
import { INDICATOR_NAMES } from '@/lib/ocop/programme/indicator'
import { decisionSchema, placeSchema, sourceSchema } from './shapes'

/** What the open API answers about the programme. Unknown values are `null`, never left out. */

const day = z.iso.date()
const known = <S extends z.ZodType>(schema: S) => schema.nullable()
const star = z.int().min(3).max(5).nullable()
const operator = z.enum(['=', '≈', '>', '≥', '<', '≤', 'range', 'almost'])

const measuredSchema = z.strictObject({
  least: z.number(),
  most: z.number().meta({ description: 'Above `least` where what is not known could add to it' }),
  whole: known(z.number()).meta({ description: 'What a share is taken of' })
})

const statedSchema = z.strictObject({
  code: z.string(),
  asOf: day,
  operator,
  value: z.number(),
  valueTo: known(z.number()),
  unit: known(z.string()),
  source: sourceSchema
})

export const targetSchema = z.strictObject({
  code: z.string(),
  place: known(placeSchema).meta({ description: 'null: the whole country' }),
  indicator: z.enum(INDICATOR_NAMES),
  star,
  basis: z.enum(['ever', 'in-force', 'not-stated']),
  operator,
  assumedAtLeast: z.boolean().meta({ description: 'The source gives only a number: read as at least' }),
  value: z.number(),
  valueTo: known(z.number()),
  unit: known(z.string()),
  from: known(day),
  due: known(day).meta({ description: 'Last day by which it is to be reached' }),
  denominator: known(z.string()),
  note: known(z.string()),
  replacedBy: known(z.string()),
  source: sourceSchema,
  progress: z.strictObject({
    state: z.enum(['not-begun', 'not-reached', 'reached', 'exceeded', 'undetermined']),
    atMinimum: z.boolean().meta({ description: 'Within a range, below its upper end' }),
    near: z.boolean().meta({ description: 'Below an approximate target by no more than its leeway' }),
    label: z.string(),
    judgedOn: day,
    frozen: z.boolean().meta({ description: 'The tier it counts by is no more' }),
    over: z.boolean(),
    measured: known(measuredSchema),
    from: known(z.enum(['rows', 'reported'])),
    inForce: known(measuredSchema),
    percent: known(z.number()).meta({ description: 'One decimal, for showing; the state rests on the exact fraction' }),
    multiple: known(z.number()).meta({ description: 'How many times the target, one decimal' }),
    without: z.array(placeSchema),
    reported: z.array(statedSchema)
  }),
  forecast: known(
    z.strictObject({
      value: z.number(),
      expected: z.boolean(),
      borderline: z.boolean(),
      label: z.string(),
      counted: z.number(),
      ready: statedSchema
    })
  )
})

export const pointOfSaleSchema = z.strictObject({
  code: z.string(),
  name: known(z.string()),
  place: placeSchema,
  placeText: known(z.string()),
  producer: known(z.strictObject({ code: z.string(), name: z.string() })),
  decision: known(decisionSchema),
  from: known(day),
  latestOn: day.meta({ description: 'The latest day by which it certainly was there' }),
  endedOn: known(day).meta({ description: 'First day on which it was over' }),
  active: z.boolean(),
  url: known(z.string()),
  note: known(z.string()),
  sources: z.array(sourceSchema)
})
