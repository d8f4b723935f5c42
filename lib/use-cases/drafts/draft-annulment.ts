import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import type { Result } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { type EarlierRefusal, earlierDecision } from './earlier-decision'
import type { DraftRefusal } from './refusals'
import { writeDraft } from './write-draft'

export interface DraftAnnulmentInput {
  readonly decisionCode: string
  readonly reason: string
}

/**
 * Begins the annulment of a published decision of any kind: what it recognised will never have been, what it ended will stand again, what it
 * corrected will be as it was. Both decisions stay on the public page. An annulment can be annulled in turn.
 */
export async function draftAnnulment(
  ctx: UseCaseContext,
  { decisionCode, reason }: DraftAnnulmentInput
): Promise<Result<{ readonly draftCode: string }, DraftRefusal | EarlierRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly draftCode: string }, DraftRefusal | EarlierRefusal | AccessRefusal>(
    changeRequest(ctx),
    async tx => {
      const opened = await earlierDecision(ctx, tx, decisionCode)
      if (!opened.ok) return opened
      const { decision, provinceId } = opened.value
      const touched = [
        ...decision.recognitionLines.map(({ id }) => id),
        ...decision.lineEvents.map(({ lineId }) => lineId)
      ]
      return writeDraft(ctx, tx, {
        kind: 'annulment',
        provinceId,
        subject: reason,
        earlierId: decision.id,
        lines: [...new Set(touched)].map(lineId => ({ lineId }))
      })
    }
  )
}
