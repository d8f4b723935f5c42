import { lockHistory, recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { violationOf } from '@/lib/data/violation'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import type { ScoringMode } from '@/lib/ocop/council/session'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { LineKind } from '@/lib/ocop/registry/draw-up'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import type { EvaluationKind } from '@/lib/ocop/rulebook/rulebook'
import { rulebookFor } from '@/lib/ocop/rulebook/rulebook-for'
import { loadSheet } from '@/lib/ocop/rulebook/sheets/load-sheet'
import { authorOf, changeRequest, type UseCaseContext } from '../context'
import type { CouncilRefusal } from './refusals'

export interface PlanSessionInput {
  readonly councilCode: string
  readonly batchCode: string
  readonly onDay: PlainDate
  readonly mode: ScoringMode
  /** Part totals even where the sheet is known, as many councils report them. */
  readonly byParts: boolean
  /** The day the files were received in full; `null` = not known. */
  readonly receivedOn: PlainDate | null
  /** Rows of the batch that come before the session. */
  readonly resultIds: readonly string[]
}

const EVALUATION_OF: Readonly<Record<LineKind, EvaluationKind>> = {
  new: 'first',
  upgrade: 'upgrade',
  renewal: 're-evaluation',
  downgrade: 're-evaluation',
  unknown: 'first'
}

/** `26/2026:7` is set 7 of that text. */
const setNumberOf = (setCode: string | null, rulebook: string): number | null => {
  const [text, number] = setCode?.split(':') ?? []
  return text === rulebook && number !== undefined ? Number(number) : null
}

interface Sheet {
  readonly rulebook: string
  readonly setNumber: number | null
}

/** By which text and sheet a row is scored: the sheet of its set where it is held, else the totals of the parts. */
async function sheetOf(
  { kind, setCode }: { readonly kind: LineKind; readonly setCode: string | null },
  { onDay, receivedOn, byParts }: PlanSessionInput
): Promise<Sheet> {
  const rulebook = rulebookFor({ kind: EVALUATION_OF[kind], receivedOn, decidedOn: onDay }).rulebook.code
  const setNumber = byParts ? null : setNumberOf(setCode, rulebook)
  const sheet = setNumber === null ? null : await loadSheet(rulebook, setNumber)
  return { rulebook, setNumber: sheet === null ? null : setNumber }
}

/** Rows that lie before another session which is not closed, or was closed with a result. */
const takenElsewhere = (tx: Tx, resultIds: readonly string[]) =>
  tx.sessionDossier.findFirst({
    where: { resultId: { in: [...resultIds] }, returned: null },
    include: { result: { select: { productName: true } } }
  })

/** Prepares a session of a council over rows of a batch. Everything about it is still open but its day, its manner and its files. */
export async function planSession(
  ctx: UseCaseContext,
  input: PlanSessionInput
): Promise<Result<{ readonly sessionCode: string }, CouncilRefusal | AccessRefusal | TransactionRefusal>> {
  const { councilCode, batchCode, onDay, mode, resultIds } = input
  try {
    return await transaction<{ readonly sessionCode: string }, CouncilRefusal | AccessRefusal>(
      changeRequest(ctx),
      async tx => {
        await lockHistory(tx)
        const council = await tx.council.findUnique({ where: { code: councilCode } })
        const batch = await tx.batch.findUnique({ where: { code: batchCode } })
        if (!council || !batch || batch.unitId !== council.unitId || batch.level !== council.level)
          return refuse({ code: 'COUNCIL_NOT_FOUND' })
        const allowed = can(ctx.actor, 'council.manage', { unitId: council.unitId })
        if (!allowed.ok)
          return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'COUNCIL_NOT_FOUND' }) : allowed
        if (onDay < dayFromColumn(council.fromDay)) return refuse({ code: 'SESSION_DAY_OUTSIDE_COUNCIL' })
        const results = await tx.evaluationResult.findMany({
          where: { batchId: batch.id, id: { in: [...resultIds] } },
          orderBy: { position: 'asc' }
        })
        if (results.length === 0) return refuse({ code: 'SESSION_WITHOUT_DOSSIERS' })
        const taken = await takenElsewhere(tx, resultIds)
        if (taken) return refuse({ code: 'RESULT_IN_ANOTHER_SESSION', product: taken.result.productName })

        const sessionCode = ctx.newCode('session')
        const act = await recordAct(tx, {
          kind: 'session.planned',
          visibility: 'internal',
          accountId: authorOf(ctx),
          subject: sessionCode,
          body: { council: councilCode, batch: batchCode, on: onDay, mode, files: results.length },
          at: ctx.at
        })
        const id = ctx.newId()
        const day = dayToColumn(onDay)
        await tx.councilSession.create({
          data: { id, code: sessionCode, councilId: council.id, batchId: batch.id, onDay: day, mode, act }
        })
        const sheets = await Promise.all(results.map(row => sheetOf(row, input)))
        await tx.sessionDossier.createMany({
          data: results.map((row, index) => ({
            id: ctx.newId(),
            sessionId: id,
            resultId: row.id,
            position: index + 1,
            rulebook: sheets[index]?.rulebook ?? '',
            setNumber: sheets[index]?.setNumber ?? null,
            act
          }))
        })
        return accept({ sessionCode })
      }
    )
  } catch (error) {
    if (violationOf(error)?.constraint !== 'council_session_once') throw error
    return refuse({ code: 'SESSION_ALREADY_PLANNED' })
  }
}
