import { recordEntryMember } from '@/lib/data/facts/programme'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { followRecord } from './follow-record'
import { namedRecords } from './record-entry'
import type { Recorded } from './recording'

export interface AddMemberInput {
  readonly code: string
  readonly producerCode: string | null
  readonly productCode: string | null
  /** A day by which it certainly belonged. */
  readonly on: PlainDate
  readonly until: PlainDate | null
}

/** Records that a producer or product belongs to an entry: to a craft village, to a value chain. */
export async function addMember(ctx: UseCaseContext, input: AddMemberInput): Promise<Recorded> {
  const { code, producerCode, productCode, on, until } = input
  if (producerCode === null && productCode === null) return refuse({ code: 'MEMBER_MISSING' })
  if (on > ctx.today) return refuse({ code: 'DAY_IN_FUTURE' })
  if (until !== null && until <= on) return refuse({ code: 'SPAN_REVERSED' })
  return followRecord(ctx, {
    kind: 'programme-entry.joined',
    code,
    body: { producer: producerCode, product: productCode, on },
    find: tx => tx.programmeEntry.findUnique({ where: { code }, select: { id: true, unitId: true } }),
    write: async (tx, act, entryId) => {
      const named = await namedRecords(tx, { producerCode, productCode, decisionCode: null })
      if ('code' in named) return named
      const { producerId, productId } = named
      await recordEntryMember(tx, act, {
        id: ctx.newId(),
        entryId,
        producerId,
        productId,
        from: on,
        latestOn: on,
        until
      })
      return null
    }
  })
}
