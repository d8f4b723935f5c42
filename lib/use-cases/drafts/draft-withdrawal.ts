import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import { type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { type EarlierRefusal, earlierDecision } from './earlier-decision'
import type { DraftRefusal } from './refusals'
import { writeDraft } from './write-draft'

export interface DraftWithdrawalInput {
  readonly decisionCode: string
  /** Certificates of that decision alone; none = all that it gave and that have not been annulled. */
  readonly certificateCodes: readonly string[]
  readonly reason: string
}

type WithdrawalRefusal =
  | DraftRefusal
  | EarlierRefusal
  | { readonly code: 'CERTIFICATE_NOT_OF_DECISION'; readonly certificate: string }

/**
 * Begins the withdrawal of a wrong recognition decision, whole or for some of its certificates (QĐ 26/2026/QĐ-TTg, Điều 10 khoản 1
 * điểm b). When it is issued without a day of effect of its own, what it withdraws is as if it had not been.
 */
export async function draftWithdrawal(
  ctx: UseCaseContext,
  { decisionCode, certificateCodes, reason }: DraftWithdrawalInput
): Promise<Result<{ readonly draftCode: string }, WithdrawalRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly draftCode: string }, WithdrawalRefusal | AccessRefusal>(
    changeRequest(ctx),
    async tx => {
      const opened = await earlierDecision(ctx, tx, decisionCode)
      if (!opened.ok) return opened
      const { decision, provinceId } = opened.value
      const lineOf = new Map(decision.recognitionLines.map(line => [line.certificate?.code ?? '', line]))
      const stranger = certificateCodes.find(code => !lineOf.has(code))
      if (stranger !== undefined) return refuse({ code: 'CERTIFICATE_NOT_OF_DECISION', certificate: stranger })
      const wanted =
        certificateCodes.length === 0
          ? decision.recognitionLines
          : [...new Set(certificateCodes)].flatMap(code => lineOf.get(code) ?? [])
      const standing = await tx.standing.findMany({
        where: { knownTo: null, lineId: { in: wanted.map(({ id }) => id) } },
        select: { lineId: true }
      })
      const stands = new Set(standing.map(({ lineId }) => lineId))
      const lines = wanted.filter(({ id }) => stands.has(id))
      if (lines.length === 0) return refuse({ code: 'DECISION_HAS_NO_LINES' })
      return writeDraft(ctx, tx, {
        kind: 'withdrawal',
        provinceId,
        subject: reason,
        earlierId: decision.id,
        lines: lines.map(({ id }) => ({ lineId: id, ground: reason }))
      })
    }
  )
}
