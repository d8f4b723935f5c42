import { isTakenElsewhere } from '@/lib/data/draft-results'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { changedBy, type DraftInput, openDraft, recordDraftAct } from './open-draft'
import type { DraftRefusal } from './refusals'

export interface StrikeLineInput extends DraftInput {
  readonly position: number
  /** Why the line is struck; `null` takes it back in. */
  readonly reason: string | null
}

/** Strikes a line from the annex with its reason, or takes it back in. Its result is free for another draft while struck. */
export async function strikeLine(
  ctx: UseCaseContext,
  { position, reason, ...input }: StrikeLineInput
): Promise<Result<{ readonly draftCode: string }, DraftRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly draftCode: string }, DraftRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openDraft(ctx, tx, input, 'decision.draft', ['drafting', 'submitted'])
    if (!opened.ok) return opened
    const draft = opened.value
    const line = draft.lines.find(each => each.position === position)
    if (!line) return refuse({ code: 'LINE_NOT_IN_DRAFT', position })
    if (reason === null && line.resultId !== null && (await isTakenElsewhere(tx, line.resultId, draft.id)))
      return refuse({ code: 'RESULT_TAKEN_ELSEWHERE', position })
    await recordDraftAct(ctx, tx, draft.code, reason === null ? 'line_restored' : 'line_struck', { position, reason })
    await tx.draftLine.update({ where: { id: line.id }, data: { struck: reason !== null, struckReason: reason } })
    await tx.decisionDraft.update({ where: { id: draft.id }, data: changedBy(ctx) })
    return accept({ draftCode: draft.code })
  })
}
