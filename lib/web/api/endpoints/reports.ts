import { z } from 'zod'
import { BASES, type Basis } from '@/lib/ocop/registry/count'
import type { Counted } from '@/lib/queries/registry/claims'
import { listEvents, listReportedFigures } from '@/lib/queries/registry/list-records'
import { eventRecordSchema, listSchema, reportedFigureSchema } from '../shapes'
import * as shown from '../shown'
import { listing, listShape } from './listing'

const OPERATORS = {
  eq: '=',
  approx: '≈',
  gt: '>',
  gte: '≥',
  lt: '<',
  lte: '≤',
  range: 'range',
  almost: 'almost'
} as const

interface Compared {
  readonly basis: string
  readonly value: number
  readonly valueTo: number | null
  readonly counted: Counted | null
}

/** A claim that does not say how it counts is compared with every way of counting. */
const basesOf = (basis: string): readonly Basis[] => BASES.filter(each => basis === 'not-stated' || basis === each)

/** How far what is counted lies above what is claimed; nought inside a range. */
function apart(computed: number, { value, valueTo }: Compared): number {
  if (valueTo === null || computed < value) return computed - value
  return computed > valueTo ? computed - valueTo : 0
}

function comparison(claim: Compared) {
  const { counted } = claim
  if (counted === null) return { computed: null, difference: null }
  const bases = basesOf(claim.basis)
  return {
    computed: Object.fromEntries(bases.map(basis => [basis, counted[basis]])),
    difference: Object.fromEntries(bases.map(basis => [basis, apart(counted[basis], claim)]))
  }
}

export const reportedFigures = listing(
  {
    name: 'reportedFigures',
    path: '/reported-figures',
    query: z.strictObject({
      ...listShape,
      indicator: z.string().max(80).optional().meta({ example: 'recognised-products' })
    }),
    gives: listSchema(reportedFigureSchema)
  },
  async (scope, { indicator }) => {
    const { items, total } = await listReportedFigures({ ...scope, indicator: indicator ?? null }, scope.asOf)
    return {
      total,
      items: items.map(claim => ({
        code: claim.code,
        place: claim.unit && shown.place(claim.unit),
        asOf: claim.asOf,
        indicator: claim.indicator,
        basis: claim.basis,
        star: claim.star,
        operator: OPERATORS[claim.operator],
        value: claim.value,
        valueTo: claim.valueTo,
        unit: claim.measure,
        quote: claim.quote,
        note: claim.note,
        source: claim.source,
        ...comparison(claim)
      }))
    }
  }
)

const attendees = z.array(z.object({ name: z.string(), title: z.string().nullable().default(null) })).catch([])

export const events = listing(
  { name: 'events', path: '/events', query: z.strictObject(listShape), gives: listSchema(eventRecordSchema) },
  async scope => {
    const { items, total } = await listEvents(scope, scope.asOf)
    return {
      total,
      items: items.map(({ unit, ...rest }) => ({
        ...rest,
        place: shown.place(unit),
        attendees: attendees.parse(rest.attendees)
      }))
    }
  }
)
