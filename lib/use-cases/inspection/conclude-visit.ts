import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import { type Conclusion, judgeConclusion } from '@/lib/ocop/inspection/conclusion'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { asFinding, openVisit, recordVisitAct } from './open-visit'
import type { InspectionRefusal } from './refusals'

interface Visited {
  readonly visitCode: string
}

export interface ConcludeVisitInput extends Visited, Conclusion {
  /** The body that concludes. */
  readonly concludedBy: string
  /** Number of the conclusion's paper; `null` = none. */
  readonly document: string | null
  readonly note: string | null
}

/**
 * Concludes a visit and says what is recommended. No status changes and nothing of it is public: only a published decision revokes.
 * Where revoking is recommended the 15 days of the law begin.
 */
export async function concludeVisit(
  ctx: UseCaseContext,
  { visitCode, concludedBy, document, note, ...said }: ConcludeVisitInput
): Promise<Result<Visited, InspectionRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<Visited, InspectionRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openVisit(ctx, tx, visitCode)
    if (!opened.ok) return opened
    const { id, record, conclusion, productIds, findings } = opened.value
    if (record === null) return refuse({ code: 'VISIT_NOT_RECORDED' })
    if (conclusion !== null) return refuse({ code: 'VISIT_ALREADY_CONCLUDED' })
    const { recommendation, on } = said
    const ground = recommendation === 'revoke' ? said.ground : null
    const remedyBy = recommendation === 'remedy' ? said.remedyBy : null
    const visit = { on: dayFromColumn(record.onDay), products: productIds, findings: findings.map(asFinding) }
    const judged = judgeConclusion(visit, { on, recommendation, ground, remedyBy }, ctx.today)
    if (!judged.ok) return judged
    const act = await recordVisitAct(ctx, tx, visitCode, 'concluded', { on, recommendation, ground, document })
    await tx.inspectionConclusion.create({
      data: {
        visitId: id,
        onDay: dayToColumn(on),
        concludedBy,
        document,
        recommendation,
        ground,
        remedyBy: dayToColumn(remedyBy),
        note,
        act
      }
    })
    return accept({ visitCode })
  })
}

export interface SettleVisitInput extends Visited {
  readonly onDay: PlainDate
  /** What was put right, or why nothing is revoked after all. */
  readonly note: string
}

/** Records that what a visit recommends has come to its end without a revocation. */
export async function settleVisit(
  ctx: UseCaseContext,
  { visitCode, onDay, note }: SettleVisitInput
): Promise<Result<Visited, InspectionRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<Visited, InspectionRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openVisit(ctx, tx, visitCode)
    if (!opened.ok) return opened
    const { id, stage, conclusion, followUps } = opened.value
    const running = followUps.find(({ draft }) => draft.state !== 'discarded')
    if (stage === 'drafted' && running) return refuse({ code: 'REVOCATION_ALREADY_DRAFTED', draft: running.draft.code })
    if (conclusion === null || (stage !== 'to-remedy' && stage !== 'to-revoke'))
      return refuse({ code: 'NOTHING_TO_SETTLE' })
    if (onDay > ctx.today) return refuse({ code: 'DAY_IN_FUTURE' })
    const act = await recordVisitAct(ctx, tx, visitCode, 'settled', { onDay })
    await tx.inspectionSettlement.create({ data: { visitId: id, onDay: dayToColumn(onDay), note, act } })
    return accept({ visitCode })
  })
}
