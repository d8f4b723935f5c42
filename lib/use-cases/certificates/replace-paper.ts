import { recordLineEvents } from '@/lib/data/facts/lines'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import {
  type CertificateRefusal,
  checkInForce,
  openCertificate,
  ownEvent,
  recordCertificateAct
} from './open-certificate'

export interface ReplacePaperInput {
  readonly certificateCode: string
  readonly on: PlainDate
  /** Lost, damaged, a new name of the holder … */
  readonly reason: string
}

/** Records that a new paper was given out for a certificate in force. Neither its code nor its term changes. */
export async function replacePaper(
  ctx: UseCaseContext,
  { certificateCode, on, reason }: ReplacePaperInput
): Promise<Result<{ readonly certificateCode: string }, CertificateRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly certificateCode: string }, CertificateRefusal | AccessRefusal>(
    changeRequest(ctx),
    async tx => {
      const opened = await openCertificate(ctx, tx, certificateCode)
      if (!opened.ok) return opened
      const inForce = checkInForce(ctx, opened.value, on)
      if (!inForce.ok) return inForce
      const act = await recordCertificateAct(ctx, tx, certificateCode, 'paper_replaced', { on, reason })
      await recordLineEvents(tx, act, [ownEvent(ctx, opened.value.lineId, 'paper_replaced', on, { ground: reason })])
      return accept({ certificateCode })
    }
  )
}
