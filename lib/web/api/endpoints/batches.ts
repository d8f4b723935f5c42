import { z } from 'zod'
import { batchByCode } from '@/lib/queries/registry/batch'
import { listBatches } from '@/lib/queries/registry/list-records'
import { batchListedSchema, batchRecordSchema, listSchema } from '../shapes'
import * as shown from '../shown'
import { listing, listShape } from './listing'
import { record } from './record'
import { year } from './year'

export const batches = listing(
  {
    name: 'batches',
    path: '/batches',
    query: z.strictObject({ ...listShape, year }),
    gives: listSchema(batchListedSchema)
  },
  async (scope, { year: of }) => {
    const { items, total } = await listBatches({ ...scope, year: of ?? null }, scope.asOf)
    return { total, items: items.map(({ unit, ...rest }) => ({ ...rest, place: shown.place(unit) })) }
  }
)

export const batch = record(
  { name: 'batch', path: '/batches/{code}', kind: 'batch', missing: 'BATCH_NOT_FOUND', gives: batchRecordSchema },
  async (code, { asOf, known }, today) => {
    const found = await batchByCode(code, asOf, today, known)
    return (
      found && {
        code: found.code,
        place: shown.place(found.unit),
        level: found.level,
        programmeYear: found.year,
        round: found.round,
        title: found.title,
        total: { products: found.total.products, producers: found.total.producers },
        byStar: found.byStar,
        potentialFiveStar: found.referred,
        decisions: found.decisions.map(shown.decision),
        lines: found.lines.map(shown.annexRow),
        sources: found.sources
      }
    )
  }
)
