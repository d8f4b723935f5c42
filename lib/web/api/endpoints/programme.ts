import { z } from 'zod'
import { INDICATOR_NAMES } from '@/lib/ocop/programme/indicator'
import type { Operator } from '@/lib/ocop/programme/quantity'
import { listEntries } from '@/lib/queries/programme/entries'
import { listTargets, type StatedView } from '@/lib/queries/programme/targets'
import { forecastText, targetStateText } from '@/lib/text/target-state'
import { pointOfSaleSchema, targetSchema } from '../programme-shapes'
import { listSchema } from '../shapes'
import * as shown from '../shown'
import { listing, listShape } from './listing'

const SIGNS: Readonly<Record<Operator, string>> = {
  eq: '=',
  approx: '≈',
  gt: '>',
  gte: '≥',
  lt: '<',
  lte: '≤',
  range: 'range',
  almost: 'almost'
}

const stated = ({ code, asOf, operator, value, valueTo, measure, source }: StatedView) => ({
  code,
  asOf,
  operator: SIGNS[operator],
  value,
  valueTo,
  unit: measure,
  source
})

export const targets = listing(
  {
    name: 'targets',
    path: '/targets',
    query: z.strictObject({ ...listShape, indicator: z.enum(INDICATOR_NAMES).optional() }),
    gives: listSchema(targetSchema)
  },
  async (scope, { indicator }) => {
    const { items, total } = await listTargets({ ...scope, indicator: indicator ?? null }, scope.asOf)
    return {
      total,
      items: items.map(({ unit, operator, measure, progress, forecast, ...target }) => ({
        ...target,
        place: shown.placeOrNull(unit),
        operator: SIGNS[operator],
        unit: measure,
        progress: {
          ...progress,
          label: targetStateText(progress),
          without: progress.without.map(shown.place),
          reported: progress.reported.map(stated)
        },
        forecast: forecast && { ...forecast, label: forecastText(forecast), ready: stated(forecast.ready) }
      }))
    }
  }
)

export const pointsOfSale = listing(
  {
    name: 'pointsOfSale',
    path: '/points-of-sale',
    query: z.strictObject(listShape),
    gives: listSchema(pointOfSaleSchema, { active: z.int().min(0) })
  },
  async (scope, _query, today) => {
    const { items, total, present } = await listEntries({ ...scope, kind: 'point-of-sale' }, scope.asOf, today)
    return {
      total,
      more: { active: present },
      items: items.map(({ unit, decision, present: active, kind: _kind, traits: _traits, ...entry }) => ({
        ...entry,
        place: shown.place(unit),
        decision: shown.decision(decision),
        active
      }))
    }
  }
)
