import { recordSupport } from '@/lib/data/facts/programme'
import { recordCitations } from '@/lib/data/facts/sources'
import type { SupportCategory } from '@/lib/ocop/programme/support'
import { refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { correctRecord } from './correcting'
import { namedRecords } from './record-entry'
import { citationOf, type Recorded, recordProgramme, type TypedPlace, type TypedSource } from './recording'

export interface RecordSupportInput extends TypedPlace {
  readonly category: SupportCategory
  readonly year: number
  /** The last year, where it was given over several. */
  readonly yearTo: number | null
  readonly producerCode: string | null
  readonly recipient: string | null
  /** Whole đồng; `null` = not stated, which is not nought. */
  readonly amount: number | null
  readonly note: string | null
  readonly source: TypedSource
  readonly corrects: string | null
}

/** Records support that was given or set aside. Source: F54. */
export async function recordSupportOf(ctx: UseCaseContext, input: RecordSupportInput): Promise<Recorded> {
  const { unitId, commune, producerCode, amount, source, corrects, ...said } = input
  if (said.yearTo !== null && said.yearTo <= said.year) return refuse({ code: 'YEARS_REVERSED' })
  return recordProgramme(ctx, {
    kind: corrects === null ? 'support.recorded' : 'support.corrected',
    codeKind: 'support',
    place: { unitId, commune },
    source,
    body: { category: said.category, year: said.year, amount, corrects },
    write: async (tx, at) => {
      const named = await namedRecords(tx, { producerCode, productCode: null, decisionCode: null })
      if ('code' in named) return named
      await recordSupport(tx, at.act, {
        ...said,
        id: at.id,
        code: at.code,
        unitId: at.unitId ?? unitId,
        producerId: named.producerId,
        amount: amount === null ? null : BigInt(amount)
      })
      await recordCitations(tx, at.act, citationOf(ctx, 'support', at, source))
      if (corrects === null) return null
      return correctRecord(tx, ctx.actor, at, await tx.support.findUnique({ where: { code: corrects } }))
    }
  })
}
