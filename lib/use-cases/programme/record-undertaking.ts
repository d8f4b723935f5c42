import { recordUndertaking, recordUndertakingState } from '@/lib/data/facts/programme'
import { recordCitations } from '@/lib/data/facts/sources'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { UndertakingKind, UndertakingState } from '@/lib/ocop/programme/undertaking'
import { refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { correctRecord } from './correcting'
import { citationOf, isReversed, type Recorded, recordProgramme, type TypedSource } from './recording'

export interface RecordUndertakingInput {
  readonly unitId: string
  readonly kind: UndertakingKind
  readonly title: string
  /** Its number among others of its source. */
  readonly position: number | null
  readonly eventCode: string | null
  readonly addressee: string | null
  readonly from: PlainDate | null
  readonly due: PlainDate | null
  readonly note: string | null
  /** How far it has come, and by which day; both or neither. */
  readonly state: UndertakingState | null
  readonly stateOn: PlainDate | null
  readonly source: TypedSource
  readonly corrects: string | null
}

/** Records a scheme, policy, directive or task, with how far it has come. What is being drafted is not issued (F52, F53). */
export async function recordUndertakingOf(ctx: UseCaseContext, input: RecordUndertakingInput): Promise<Recorded> {
  const { unitId, eventCode, state, stateOn, source, corrects, ...said } = input
  if (isReversed(said.from, said.due)) return refuse({ code: 'SPAN_REVERSED' })
  if (state !== null && stateOn === null) return refuse({ code: 'DAY_MISSING' })
  if (stateOn !== null && stateOn > ctx.today) return refuse({ code: 'DAY_IN_FUTURE' })
  return recordProgramme(ctx, {
    kind: corrects === null ? 'undertaking.recorded' : 'undertaking.corrected',
    codeKind: 'undertaking',
    place: { unitId, commune: null },
    source,
    body: { undertaking: said.kind, title: said.title, due: said.due, corrects },
    write: async (tx, at) => {
      const event = eventCode === null ? null : await tx.programmeEvent.findUnique({ where: { code: eventCode } })
      if (eventCode !== null && !event) return { code: 'PROGRAMME_EVENT_NOT_FOUND' }
      const { act, id, code } = at
      await recordUndertaking(tx, act, { ...said, id, code, unitId, parentId: null, eventId: event?.id ?? null })
      if (state !== null && stateOn !== null)
        await recordUndertakingState(tx, act, { id: ctx.newId(), undertakingId: id, state, on: stateOn, note: null })
      await recordCitations(tx, act, citationOf(ctx, 'undertaking', at, source))
      if (corrects === null) return null
      return correctRecord(tx, ctx.actor, at, await tx.undertaking.findUnique({ where: { code: corrects } }))
    }
  })
}
