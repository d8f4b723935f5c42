import { recordLineEvents, restand } from '@/lib/data/facts/lines'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import { isInForce, verdictOn } from '@/lib/ocop/certificate/verdict'
import { addDays, type PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { type CertificateRefusal, openCertificate, ownEvent, recordCertificateAct } from './open-certificate'

export interface SurrenderCertificateInput {
  readonly certificateCode: string
  /** First day out of force, as the holder's letter names it; may lie ahead. */
  readonly from: PlainDate
  /** The letter: number and day, as filed. */
  readonly letter: string
}

/** Records that the holder gives a certificate back of their own will. What was recognised until then stays counted. */
export async function surrenderCertificate(
  ctx: UseCaseContext,
  { certificateCode, from, letter }: SurrenderCertificateInput
): Promise<Result<{ readonly certificateCode: string }, CertificateRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly certificateCode: string }, CertificateRefusal | AccessRefusal>(
    changeRequest(ctx),
    async tx => {
      const opened = await openCertificate(ctx, tx, certificateCode)
      if (!opened.ok) return opened
      const { lineId, productId, facts } = opened.value
      if (!isInForce(verdictOn(facts, addDays(from, -1))) || !isInForce(verdictOn(facts, from)))
        return refuse({ code: 'CERTIFICATE_NOT_IN_FORCE', certificate: certificateCode })
      const act = await recordCertificateAct(ctx, tx, certificateCode, 'surrendered', { from, letter })
      await recordLineEvents(tx, act, [ownEvent(ctx, lineId, 'surrendered', from, { ground: letter })])
      await restand(tx, act, [productId])
      return accept({ certificateCode })
    }
  )
}
