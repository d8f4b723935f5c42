import { lockHistory } from '@/lib/data/acts'
import { lockDraft } from '@/lib/data/drafts'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { type DraftInput, recordDraftAct, writerOf } from './open-draft'
import type { DraftRefusal } from './refusals'

/**
 * Gives the consent of a second person to an issued decision that ends unusually many certificates: to the version that was seen, by
 * somebody other than the one who last changed it.
 */
export async function approveDraft(
  ctx: UseCaseContext,
  { draftCode, version }: DraftInput
): Promise<Result<{ readonly draftCode: string }, DraftRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly draftCode: string }, DraftRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    await lockHistory(tx)
    const draft = await lockDraft(tx, draftCode)
    if (!draft) return refuse({ code: 'DRAFT_NOT_FOUND' })
    const allowed = can(ctx.actor, 'decision.approve', { provinceId: draft.provinceId, preparedBy: draft.updatedBy })
    if (!allowed.ok)
      return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'DRAFT_NOT_FOUND' }) : allowed
    if (draft.version !== version) return refuse({ code: 'DRAFT_CHANGED', version: draft.version })
    if (draft.state !== 'issued') return refuse({ code: 'DRAFT_AT_ANOTHER_STEP' })
    if (draft.kind === 'recognition' || draft.kind === 'approval') return refuse({ code: 'NOTHING_TO_SECOND' })
    await recordDraftAct(ctx, tx, draft.code, 'seconded', { version })
    await tx.decisionDraft.update({
      where: { id: draft.id },
      data: { approvedAt: ctx.at, approvedBy: writerOf(ctx), approvedVersion: version }
    })
    return accept({ draftCode: draft.code })
  })
}
