import { dayToColumn } from '@/lib/data/dates'
import { recordCitations } from '@/lib/data/facts/sources'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { correctRecord } from './correcting'
import { citationOf, type Recorded, recordProgramme, type TypedPlace, type TypedSource } from './recording'

export interface RecordEventInput extends TypedPlace {
  readonly on: PlainDate
  readonly kind: string
  readonly title: string
  readonly organiser: string | null
  readonly batchCode: string | null
  readonly attendees: readonly { readonly name: string; readonly title: string | null }[]
  readonly note: string | null
  readonly source: TypedSource
  readonly corrects: string | null
}

/**
 * Records an event of the programme: a conference, a fair, a course. Hand-overs of certificates are recorded where certificates are
 * kept; an event with hand-overs is not corrected here, since papers name it. Source: F67.
 */
export async function recordEvent(ctx: UseCaseContext, input: RecordEventInput): Promise<Recorded> {
  const { unitId, commune, on, batchCode, attendees, source, corrects, ...said } = input
  if (on > ctx.today) return refuse({ code: 'DAY_IN_FUTURE' })
  return recordProgramme(ctx, {
    kind: corrects === null ? 'event.recorded' : 'event.corrected',
    codeKind: 'event',
    place: { unitId, commune },
    source,
    body: { on, event: said.kind, title: said.title, corrects },
    write: async (tx, at) => {
      const batch = batchCode === null ? null : await tx.batch.findUnique({ where: { code: batchCode } })
      if (batchCode !== null && !batch) return { code: 'BATCH_NOT_FOUND' }
      await tx.programmeEvent.create({
        data: {
          ...said,
          id: at.id,
          code: at.code,
          unitId: at.unitId ?? unitId,
          onDay: dayToColumn(on),
          batchId: batch?.id ?? null,
          attendees: attendees.map(person => ({ ...person })),
          act: at.act
        }
      })
      await recordCitations(tx, at.act, citationOf(ctx, 'event', at, source))
      if (corrects === null) return null
      const earlier = await tx.programmeEvent.findUnique({
        where: { code: corrects },
        include: { _count: { select: { handovers: true } } }
      })
      if (earlier && earlier._count.handovers > 0) return { code: 'EVENT_HAS_HANDOVERS' }
      return correctRecord(tx, ctx.actor, at, earlier)
    }
  })
}
