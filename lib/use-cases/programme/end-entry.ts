import { recordEntryEnding } from '@/lib/data/facts/programme'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { followRecord } from './follow-record'
import type { Recorded } from './recording'

export interface EndEntryInput {
  readonly code: string
  /** First day on which it was over. */
  readonly on: PlainDate
  readonly reason: string
}

/** Records that an entry is over: a shop closed, a channel gone. What was there before that day stays counted for it. */
export async function endEntry(ctx: UseCaseContext, { code, on, reason }: EndEntryInput): Promise<Recorded> {
  if (on > ctx.today) return refuse({ code: 'DAY_IN_FUTURE' })
  return followRecord(ctx, {
    kind: 'programme-entry.ended',
    code,
    body: { on, reason },
    find: tx => tx.programmeEntry.findUnique({ where: { code }, select: { id: true, unitId: true } }),
    write: async (tx, act, entryId) => {
      await recordEntryEnding(tx, act, { id: ctx.newId(), entryId, on, reason })
      return null
    }
  })
}
