import { lateFilingDaysOn } from '@/lib/data/conventions'
import { recordLineEvents, restand } from '@/lib/data/facts/lines'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import { type FilingRefusal, judgeFiling, resultDueOn } from '@/lib/ocop/certificate/re-evaluation'
import { pendingFiling } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import {
  type CertificateRefusal,
  checkInForce,
  openCertificate,
  ownEvent,
  recordCertificateAct
} from './open-certificate'

export interface FileReEvaluationInput {
  readonly certificateCode: string
  /** The day the full dossier was received. */
  readonly filedOn: PlainDate
  /** The number of the intake slip; `null` = none was given. */
  readonly slip: string | null
}

export interface FiledReEvaluation {
  readonly certificateCode: string
  readonly inTime: boolean
  /** First day out of force after an extension by law; `null` = none. */
  readonly extendedTo: PlainDate | null
  readonly dueOn: PlainDate | null
}

type Refused = CertificateRefusal | FilingRefusal | { readonly code: 'ALREADY_FILED'; readonly filedOn: PlainDate }

/**
 * Records that the holder of a certificate in force has filed for re-evaluation. In time, the certificate is under re-evaluation until
 * its term is over; late, the law lets it live on for a while (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6 and Điều 12 khoản 3, the days a
 * dated setting of the authority). A timely dossier moves no term: where no decision comes in time the certificate expires.
 */
export async function fileReEvaluation(
  ctx: UseCaseContext,
  { certificateCode, filedOn, slip }: FileReEvaluationInput
): Promise<Result<FiledReEvaluation, Refused | AccessRefusal | TransactionRefusal>> {
  return transaction<FiledReEvaluation, Refused | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openCertificate(ctx, tx, certificateCode)
    if (!opened.ok) return opened
    const { lineId, productId, authorityId, facts } = opened.value
    const pending = pendingFiling(facts, filedOn)
    if (pending) return refuse({ code: 'ALREADY_FILED', filedOn: pending.on })
    if (filedOn >= facts.endsOn) return refuse({ code: 'FILED_AFTER_END', endsOn: facts.endsOn })
    const inForce = checkInForce(ctx, opened.value, filedOn)
    if (!inForce.ok) return inForce
    const lateDays = authorityId === null ? 0 : await lateFilingDaysOn(tx, authorityId, filedOn)
    const judged = judgeFiling(filedOn, facts.endsOn, lateDays)
    if (!judged.ok) return judged
    const { inTime, extendedTo, source } = judged.value
    const act = await recordCertificateAct(ctx, tx, certificateCode, 'filed', { filedOn, inTime, extendedTo, slip })
    await recordLineEvents(tx, act, [
      ownEvent(ctx, lineId, inTime ? 'filed' : 'filed_late', filedOn, { ground: slip }),
      ...(extendedTo === null ? [] : [ownEvent(ctx, lineId, 'extended', extendedTo, { ground: source })])
    ])
    await restand(tx, act, [productId])
    return accept({ certificateCode, inTime, extendedTo, dueOn: resultDueOn(filedOn) })
  })
}
