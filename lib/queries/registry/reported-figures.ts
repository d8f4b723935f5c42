import { database } from '@/lib/data/client'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { territory } from '../places'
import type { CitedSource, UnitName } from './shapes'
import { unitName } from './units'

export interface ReportedFigureView {
  readonly code: string
  /** `null` = the whole country. */
  readonly unit: UnitName | null
  readonly asOf: PlainDate
  readonly indicator: string
  readonly star: number | null
  readonly operator: 'eq' | 'approx' | 'gt' | 'gte' | 'lt' | 'lte' | 'range' | 'almost'
  readonly value: number
  readonly valueTo: number | null
  readonly measure: string | null
  readonly source: CitedSource
}

/**
 * What sources report of recognised products in these units, or of the whole country, up to a day, latest first. A claim, never
 * added to a count.
 */
export async function reportedProducts(
  unitIds: ReadonlySet<string> | null,
  on: PlainDate,
  limit: number
): Promise<readonly ReportedFigureView[]> {
  const rows = await database().reportedFigure.findMany({
    where: {
      unitId: unitIds === null ? null : { in: [...unitIds] },
      asOf: { lte: dayToColumn(on) },
      indicator: 'recognised-products'
    },
    include: { source: true },
    orderBy: [{ asOf: 'desc' }, { star: { sort: 'asc', nulls: 'first' } }, { code: 'asc' }],
    take: limit
  })
  const all = await territory()
  return rows.map(({ code, unitId, asOf, indicator, star, operator, value, valueTo, measure, quote, source }) => ({
    code,
    unit: unitId === null ? null : unitName(all, unitId, dayFromColumn(asOf)),
    asOf: dayFromColumn(asOf),
    indicator,
    star,
    operator,
    value: value.toNumber(),
    valueTo: valueTo?.toNumber() ?? null,
    measure,
    source: {
      code: source.code,
      title: source.title,
      publisher: source.publisher,
      author: source.author,
      url: source.url,
      publishedOn: dayFromColumn(source.publishedOn),
      quote
    }
  }))
}
