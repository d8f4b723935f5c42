import { database } from '@/lib/data/client'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { REPORTED_INDICATORS, type ReportedIndicator } from '@/lib/ocop/programme/reported'
import { sourceView } from '../registry/source-view'
import type { StatedView } from './targets'

export interface ReportedFigureView extends StatedView {
  readonly indicator: ReportedIndicator
  readonly star: number | null
}

const MOST = 100
/** Recognised products stand beside what is counted, on the page of figures. */
const BESIDE_COUNTS: ReportedIndicator = 'recognised-products'

/** What sources report of places beside recognised products, up to a day, the latest first: surveys, proposals, attendance. */
export async function reportedFigures(
  unitIds: ReadonlySet<string> | null,
  on: PlainDate
): Promise<readonly ReportedFigureView[]> {
  const rows = await database().reportedFigure.findMany({
    where: {
      indicator: { in: REPORTED_INDICATORS.filter(each => each !== BESIDE_COUNTS) },
      asOf: { lte: dayToColumn(on) },
      ...(unitIds !== null && { unitId: { in: [...unitIds] } })
    },
    include: { source: true },
    orderBy: [{ asOf: 'desc' }, { indicator: 'asc' }, { star: 'desc' }, { code: 'asc' }],
    take: MOST
  })
  return rows.flatMap(row => {
    const indicator = REPORTED_INDICATORS.find(each => each === row.indicator)
    return indicator === undefined
      ? []
      : [
          {
            indicator,
            code: row.code,
            asOf: dayFromColumn(row.asOf),
            star: row.star,
            operator: row.operator,
            value: row.value.toNumber(),
            valueTo: row.valueTo?.toNumber() ?? null,
            measure: row.measure,
            source: sourceView(row.source, row.quote)
          }
        ]
  })
}
