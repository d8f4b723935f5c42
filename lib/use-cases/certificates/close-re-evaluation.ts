import { type NewLineEvent, recordLineEvents, restand } from '@/lib/data/facts/lines'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import { pendingFiling } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { type CertificateRefusal, openCertificate, ownEvent, recordCertificateAct } from './open-certificate'

export interface CloseReEvaluationInput {
  readonly certificateCode: string
  /** The day of the result, or on which the holder took the dossier back. */
  readonly closedOn: PlainDate
  readonly reason: string
}

type Refused = CertificateRefusal | { readonly code: 'NOT_FILED' }

/**
 * Records that a re-evaluation has ended without a new recognition: not reached, or taken back by the holder. The certificate runs to its own
 * term; an extension that only awaited the result ends with it (QĐ 26/2026/QĐ-TTg, Điều 12 khoản 3).
 */
export async function closeReEvaluation(
  ctx: UseCaseContext,
  { certificateCode, closedOn, reason }: CloseReEvaluationInput
): Promise<Result<{ readonly certificateCode: string }, Refused | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly certificateCode: string }, Refused | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openCertificate(ctx, tx, certificateCode)
    if (!opened.ok) return opened
    const { lineId, productId, facts, events: earlier } = opened.value
    if (closedOn > ctx.today) return refuse({ code: 'DAY_IN_FUTURE' })
    if (pendingFiling(facts, closedOn) === null) return refuse({ code: 'NOT_FILED' })
    const events: NewLineEvent[] = [ownEvent(ctx, lineId, 'filing_closed', closedOn, { ground: reason })]
    const undone = new Set(earlier.map(({ undoes }) => undoes))
    const extensions = earlier.filter(
      ({ id, kind, onDay }) => kind === 'extended' && !undone.has(id) && onDay !== null && onDay > closedOn
    )
    for (const { id } of extensions) events.push(ownEvent(ctx, lineId, 'undone', null, { ground: reason, undoes: id }))
    if (extensions.length > 0 && closedOn > facts.endsOn)
      events.push(ownEvent(ctx, lineId, 'extended', closedOn, { ground: reason }))
    const act = await recordCertificateAct(ctx, tx, certificateCode, 'filing_closed', { closedOn, reason })
    await recordLineEvents(tx, act, events)
    await restand(tx, act, [productId])
    return accept({ certificateCode })
  })
}
