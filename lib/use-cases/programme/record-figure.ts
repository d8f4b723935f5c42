import { dayToColumn } from '@/lib/data/dates'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { isWhole, type Quantity } from '@/lib/ocop/programme/quantity'
import type { ReportedIndicator } from '@/lib/ocop/programme/reported'
import { refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { type Recorded, recordProgramme, type TypedSource } from './recording'

export interface RecordFigureInput extends Quantity {
  readonly unitId: string | null
  readonly asOf: PlainDate
  readonly indicator: ReportedIndicator
  readonly star: number | null
  readonly basis: 'ever' | 'in-force' | 'lines' | 'not-stated'
  readonly measure: string | null
  readonly note: string | null
  readonly source: TypedSource
}

/** Records what a source reports, with its words: a survey, a count, an attendance. Never corrected by what is counted (M11). */
export async function recordFigure(ctx: UseCaseContext, input: RecordFigureInput): Promise<Recorded> {
  const { unitId, asOf, indicator, source, ...stated } = input
  if (!isWhole(input)) return refuse({ code: 'QUANTITY_NOT_WHOLE' })
  if (asOf > ctx.today) return refuse({ code: 'DAY_IN_FUTURE' })
  return recordProgramme(ctx, {
    kind: 'reported-figure.recorded',
    codeKind: 'reportedFigure',
    place: { unitId, commune: null },
    source,
    body: { indicator, asOf, operator: stated.operator, value: stated.value, valueTo: stated.valueTo },
    write: async (tx, { act, id, code, sourceId }) => {
      await tx.reportedFigure.create({
        data: { ...stated, id, code, unitId, asOf: dayToColumn(asOf), indicator, quote: source.quote, sourceId, act }
      })
      return null
    }
  })
}
