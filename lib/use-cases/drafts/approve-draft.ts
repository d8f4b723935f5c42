import { lockHistory } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { type LockedDraft, lockDraft } from '@/lib/data/drafts'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { type DraftInput, recordDraftAct, writerOf } from './open-draft'
import type { DraftRefusal } from './refusals'

type Seconded = Result<{ readonly draftCode: string }, DraftRefusal | AccessRefusal | TransactionRefusal>

/** The issued draft that a second person has looked at, locked, in the version that was seen. Another province's does not exist. */
async function openForSecond(
  ctx: UseCaseContext,
  tx: Tx,
  { draftCode, version }: DraftInput
): Promise<Result<LockedDraft, DraftRefusal | AccessRefusal>> {
  await lockHistory(tx)
  const draft = await lockDraft(tx, draftCode)
  if (!draft) return refuse({ code: 'DRAFT_NOT_FOUND' })
  const allowed = can(ctx.actor, 'decision.approve', { provinceId: draft.provinceId, preparedBy: draft.updatedBy })
  if (!allowed.ok) return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'DRAFT_NOT_FOUND' }) : allowed
  if (draft.version !== version) return refuse({ code: 'DRAFT_CHANGED', version: draft.version })
  if (draft.state !== 'issued') return refuse({ code: 'DRAFT_AT_ANOTHER_STEP' })
  if (draft.kind === 'recognition' || draft.kind === 'approval') return refuse({ code: 'NOTHING_TO_SECOND' })
  return accept(draft)
}

/**
 * Gives the consent of a second person to an issued decision that ends unusually many certificates: to the version that was seen, by
 * somebody other than the one who last changed it.
 */
export async function approveDraft(ctx: UseCaseContext, input: DraftInput): Promise<Seconded> {
  return transaction<{ readonly draftCode: string }, DraftRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openForSecond(ctx, tx, input)
    if (!opened.ok) return opened
    const { id, code, version } = opened.value
    await recordDraftAct(ctx, tx, code, 'seconded', { version })
    await tx.decisionDraft.update({
      where: { id },
      data: { approvedAt: ctx.at, approvedBy: writerOf(ctx), approvedVersion: version }
    })
    return accept({ draftCode: code })
  })
}

export interface SendBackDraftInput extends DraftInput {
  /** Why the second person does not agree, for whoever prepared it. */
  readonly note: string
}

/**
 * Sends a decision back with the second person's reason: one drafted here is to be worked on again, one taken down from a source
 * stays as it is. Whoever prepared it remains the first person, so that sending back makes nobody their own second.
 */
export async function sendBackDraft(ctx: UseCaseContext, { note, ...input }: SendBackDraftInput): Promise<Seconded> {
  return transaction<{ readonly draftCode: string }, DraftRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openForSecond(ctx, tx, input)
    if (!opened.ok) return opened
    const { id, code, version, origin, state } = opened.value
    await recordDraftAct(ctx, tx, code, 'sent_back', { version, note })
    await tx.decisionDraft.update({
      where: { id },
      data: {
        state: origin === 'enacted' ? 'drafting' : state,
        version: { increment: 1 },
        approvedAt: null,
        approvedBy: null,
        approvedVersion: null,
        sentBackAt: ctx.at,
        sentBackBy: writerOf(ctx),
        sentBackNote: note
      }
    })
    return accept({ draftCode: code })
  })
}
