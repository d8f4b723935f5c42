import { recordUndertakingState } from '@/lib/data/facts/programme'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { UndertakingState } from '@/lib/ocop/programme/undertaking'
import { refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { followRecord } from './follow-record'
import type { Recorded } from './recording'

export interface ReportStateInput {
  readonly code: string
  readonly state: UndertakingState
  readonly on: PlainDate
  readonly note: string | null
}

/** Records how far a scheme, policy, directive or task has come by a day. */
export async function reportState(ctx: UseCaseContext, { code, state, on, note }: ReportStateInput): Promise<Recorded> {
  if (on > ctx.today) return refuse({ code: 'DAY_IN_FUTURE' })
  return followRecord(ctx, {
    kind: 'undertaking.reported',
    code,
    body: { state, on },
    find: tx => tx.undertaking.findUnique({ where: { code }, select: { id: true, unitId: true } }),
    write: async (tx, act, undertakingId) => {
      await recordUndertakingState(tx, act, { id: ctx.newId(), undertakingId, state, on, note })
      return null
    }
  })
}
