import { recordPeriod } from '@/lib/data/facts/programme'
import { recordCitations } from '@/lib/data/facts/sources'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { correctRecord } from './correcting'
import { citationOf, isReversed, type Recorded, recordProgramme, type TypedSource } from './recording'

export interface RecordPeriodInput {
  readonly unitId: string
  readonly title: string
  readonly from: PlainDate | null
  readonly due: PlainDate | null
  /** What the programme is called there. */
  readonly localName: string | null
  readonly note: string | null
  readonly source: TypedSource
  readonly corrects: string | null
}

/** Records a period or a year's plan of the programme in a place, and what it is called there. Periods may overlap (F39). */
export async function recordPeriodOf(ctx: UseCaseContext, input: RecordPeriodInput): Promise<Recorded> {
  const { unitId, source, corrects, ...said } = input
  if (isReversed(said.from, said.due)) return refuse({ code: 'SPAN_REVERSED' })
  return recordProgramme(ctx, {
    kind: corrects === null ? 'period.recorded' : 'period.corrected',
    codeKind: 'period',
    place: { unitId, commune: null },
    source,
    body: { title: said.title, from: said.from, due: said.due, corrects },
    write: async (tx, at) => {
      await recordPeriod(tx, at.act, { ...said, id: at.id, code: at.code, unitId })
      await recordCitations(tx, at.act, citationOf(ctx, 'programme_period', at, source))
      if (corrects === null) return null
      return correctRecord(tx, ctx.actor, at, await tx.programmePeriod.findUnique({ where: { code: corrects } }))
    }
  })
}
