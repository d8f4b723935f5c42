import { recordTarget } from '@/lib/data/facts/programme'
import { can } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Indicator } from '@/lib/ocop/programme/indicator'
import { isWhole, type Quantity } from '@/lib/ocop/programme/quantity'
import { refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { isReversed, type Recorded, recordProgramme, type TypedSource } from './recording'

export interface RecordTargetInput extends Quantity {
  /** `null` = the whole country. */
  readonly unitId: string | null
  readonly indicator: Indicator
  readonly star: number | null
  readonly basis: 'ever' | 'in-force' | 'not-stated'
  readonly measure: string | null
  readonly from: PlainDate | null
  readonly due: PlainDate | null
  readonly denominator: string | null
  readonly note: string | null
  readonly source: TypedSource
  /** The code of the target that this one corrects; it stays, and says by which it was replaced. */
  readonly corrects: string | null
}

/** Records what a source set out to reach, with its operator, deadline and denominator as stated. Source: F40. */
export async function recordTargetOf(ctx: UseCaseContext, input: RecordTargetInput): Promise<Recorded> {
  const { unitId, source, corrects, operator, value, valueTo, ...terms } = input
  if (!isWhole(input)) return refuse({ code: 'QUANTITY_NOT_WHOLE' })
  if (isReversed(terms.from, terms.due)) return refuse({ code: 'SPAN_REVERSED' })
  return recordProgramme(ctx, {
    kind: corrects === null ? 'target.recorded' : 'target.corrected',
    codeKind: 'target',
    place: { unitId, commune: null },
    source,
    body: { indicator: terms.indicator, star: terms.star, operator, value, valueTo, due: terms.due, corrects },
    write: async (tx, { act, id, code, sourceId }) => {
      const earlier = corrects === null ? null : await tx.target.findUnique({ where: { code: corrects } })
      if (corrects !== null) {
        if (!earlier || !can(ctx.actor, 'programme.record', { unitId: earlier.unitId }).ok)
          return { code: 'PROGRAMME_RECORD_NOT_FOUND' }
        if (await tx.target.findUnique({ where: { replacesId: earlier.id } }))
          return { code: 'PROGRAMME_RECORD_ALREADY_CORRECTED' }
      }
      await recordTarget(tx, act, {
        ...terms,
        operator,
        value,
        valueTo,
        id,
        code,
        unitId,
        quote: source.quote,
        sourceId,
        replacesId: earlier?.id ?? null
      })
      return null
    }
  })
}
