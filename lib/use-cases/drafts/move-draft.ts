import { isEmpty } from '@/lib/data/drafts'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { changedBy, type DraftInput, openDraft, recordDraftAct } from './open-draft'
import type { DraftRefusal } from './refusals'

type Moved = Result<{ readonly draftCode: string }, DraftRefusal | AccessRefusal | TransactionRefusal>

/** Sends a draft to be signed (trình ký). It needs at least one line. */
export async function submitDraft(ctx: UseCaseContext, input: DraftInput): Promise<Moved> {
  return transaction<{ readonly draftCode: string }, DraftRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openDraft(ctx, tx, input, 'decision.submit', ['drafting'])
    if (!opened.ok) return opened
    const { id, code } = opened.value
    if (isEmpty(opened.value)) return refuse({ code: 'DECISION_HAS_NO_LINES' })
    await recordDraftAct(ctx, tx, code, 'submitted')
    await tx.decisionDraft.update({ where: { id }, data: { ...changedBy(ctx), state: 'submitted' } })
    return accept({ draftCode: code })
  })
}

/** Takes a draft back to be worked on, from the signature or before it is published. */
export async function returnDraft(ctx: UseCaseContext, input: DraftInput): Promise<Moved> {
  return transaction<{ readonly draftCode: string }, DraftRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openDraft(ctx, tx, input, 'decision.draft', ['submitted', 'issued'])
    if (!opened.ok) return opened
    const { id, code, origin } = opened.value
    if (origin === 'transcribed') return refuse({ code: 'DRAFT_AT_ANOTHER_STEP' })
    await recordDraftAct(ctx, tx, code, 'returned')
    await tx.decisionDraft.update({ where: { id }, data: { ...changedBy(ctx), state: 'drafting' } })
    return accept({ draftCode: code })
  })
}

/** Gives a draft up. Its results are free for another one; the draft itself is kept. */
export async function discardDraft(ctx: UseCaseContext, input: DraftInput): Promise<Moved> {
  return transaction<{ readonly draftCode: string }, DraftRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openDraft(ctx, tx, input, 'decision.draft', ['drafting', 'submitted', 'issued'])
    if (!opened.ok) return opened
    const { id, code } = opened.value
    await recordDraftAct(ctx, tx, code, 'discarded')
    await tx.decisionDraft.update({ where: { id }, data: { ...changedBy(ctx), state: 'discarded' } })
    return accept({ draftCode: code })
  })
}
