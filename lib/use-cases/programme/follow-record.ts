import { lockHistory, recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'
import type { ProgrammeRefusal, Recorded, RecordedProgramme } from './recording'

interface Following {
  readonly kind: string
  readonly code: string
  readonly body: Readonly<Record<string, string | number | null>>
  readonly find: (tx: Tx) => Promise<{ readonly id: string; readonly unitId: string } | null>
  readonly write: (tx: Tx, act: number, id: string) => Promise<ProgrammeRefusal | null>
}

/** Records what became of a record of the programme later: its end, a member, a state. Public at once. */
export const followRecord = (ctx: UseCaseContext, { kind, code, body, find, write }: Following): Promise<Recorded> =>
  transaction<RecordedProgramme, ProgrammeRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    await lockHistory(tx)
    const record = await find(tx)
    if (!record) return refuse({ code: 'PROGRAMME_RECORD_NOT_FOUND' })
    const allowed = can(ctx.actor, 'programme.record', { unitId: record.unitId })
    if (!allowed.ok)
      return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'PROGRAMME_RECORD_NOT_FOUND' }) : allowed
    if (await tx.programmeReplacement.findUnique({ where: { replacedId: record.id } }))
      return refuse({ code: 'PROGRAMME_RECORD_ALREADY_CORRECTED' })
    const act = await recordAct(tx, {
      kind,
      visibility: 'public',
      accountId: authorOf(ctx),
      subject: code,
      body,
      at: ctx.at
    })
    const objection = await write(tx, act, record.id)
    return objection === null ? accept({ code }) : refuse(objection)
  })
