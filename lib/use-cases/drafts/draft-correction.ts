import type { Tx } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import type { CertifiableStar } from '@/lib/ocop/rulebook/star'
import { changeRequest, type UseCaseContext } from '../context'
import { type EarlierDecision, type EarlierRefusal, earlierDecision } from './earlier-decision'
import type { DraftRefusal } from './refusals'
import { type EarlierLine, writeDraft } from './write-draft'

/** What one line of the decision really says; `null` = as recorded. */
export interface LineCorrection {
  readonly certificateCode: string
  readonly name: string | null
  readonly star: CertifiableStar | null
  readonly producerCode: string | null
  readonly effectiveOn: PlainDate | null
}

export interface DraftCorrectionInput {
  readonly decisionCode: string
  /** The number and day that the decision really has; `null` = as recorded. */
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly lines: readonly LineCorrection[]
  /** For a revocation that named the wrong certificate: which one stands again, and which was meant. */
  readonly wrongly: { readonly revoked: string; readonly meant: string | null } | null
  readonly reason: string
}

export type CorrectionRefusal =
  | DraftRefusal
  | EarlierRefusal
  | { readonly code: 'CERTIFICATE_NOT_OF_DECISION'; readonly certificate: string }
  | { readonly code: 'CERTIFICATE_NOT_FOUND'; readonly certificate: string }
  | { readonly code: 'PRODUCER_NOT_FOUND' }
  | { readonly code: 'NOTHING_TO_CORRECT' }

async function correctedLine(
  tx: Tx,
  { decision }: EarlierDecision,
  { certificateCode, name, star, producerCode, effectiveOn }: LineCorrection
): Promise<Result<EarlierLine, CorrectionRefusal>> {
  const line = decision.recognitionLines.find(({ certificate }) => certificate?.code === certificateCode)
  if (!line) return refuse({ code: 'CERTIFICATE_NOT_OF_DECISION', certificate: certificateCode })
  const producer = producerCode === null ? null : await tx.producer.findUnique({ where: { code: producerCode } })
  if (producerCode !== null && producer === null) return refuse({ code: 'PRODUCER_NOT_FOUND' })
  if (name === null && star === null && producer === null && effectiveOn === null)
    return refuse({ code: 'NOTHING_TO_CORRECT' })
  return accept({
    lineId: line.id,
    ...(name === null ? {} : { name }),
    ...(star === null ? {} : { star }),
    ...(producer === null ? {} : { producerId: producer.id }),
    ...(effectiveOn === null ? {} : { effectiveOn })
  })
}

/** The wrong revocation taken back, and the right certificate revoked on the same day and ground. */
async function rightRevocation(
  tx: Tx,
  { decision, provinceId }: EarlierDecision,
  { revoked, meant }: NonNullable<DraftCorrectionInput['wrongly']>
): Promise<Result<readonly EarlierLine[], CorrectionRefusal>> {
  const wrong = await tx.certificate.findUnique({ where: { code: revoked }, select: { lineId: true } })
  const event = decision.lineEvents.find(({ lineId, kind }) => lineId === wrong?.lineId && kind === 'revoked')
  if (!wrong || !event) return refuse({ code: 'CERTIFICATE_NOT_OF_DECISION', certificate: revoked })
  const taken: EarlierLine = { lineId: wrong.lineId, undoes: event.id }
  if (meant === null) return accept([taken])
  const right = await tx.certificate.findUnique({ where: { code: meant }, select: { lineId: true } })
  const standing = right ? await tx.standing.findFirst({ where: { lineId: right.lineId, knownTo: null } }) : null
  if (!right || standing?.provinceId !== provinceId)
    return refuse({ code: 'CERTIFICATE_NOT_FOUND', certificate: meant })
  const onDay = dayFromColumn(event.onDay)
  return accept([taken, { lineId: right.lineId, ground: event.ground ?? '', ...(onDay === null ? {} : { onDay }) }])
}

/**
 * Begins the correction of a published decision: its number or day, the name, star, producer or day of its lines, or which certificate a
 * revocation meant. Published, it changes what is shown from then on; what was shown before stays answered to whoever asks what was known.
 */
export async function draftCorrection(
  ctx: UseCaseContext,
  input: DraftCorrectionInput
): Promise<Result<{ readonly draftCode: string }, CorrectionRefusal | AccessRefusal | TransactionRefusal>> {
  const { decisionCode, number, issuedOn, wrongly, reason } = input
  return transaction<{ readonly draftCode: string }, CorrectionRefusal | AccessRefusal>(
    changeRequest(ctx),
    async tx => {
      const opened = await earlierDecision(ctx, tx, decisionCode)
      if (!opened.ok) return opened
      if (issuedOn !== null && issuedOn > ctx.today) return refuse({ code: 'DECISION_DATE_IN_FUTURE' })
      const lines: EarlierLine[] = []
      for (const wanted of input.lines) {
        const line = await correctedLine(tx, opened.value, wanted)
        if (!line.ok) return line
        lines.push(line.value)
      }
      const right = wrongly === null ? accept([]) : await rightRevocation(tx, opened.value, wrongly)
      if (!right.ok) return right
      lines.push(...right.value)
      if (number === null && issuedOn === null && lines.length === 0) return refuse({ code: 'NOTHING_TO_CORRECT' })
      return writeDraft(ctx, tx, {
        kind: 'correction',
        provinceId: opened.value.provinceId,
        subject: reason,
        earlierId: opened.value.decision.id,
        earlierNumber: number,
        earlierIssuedOn: issuedOn,
        lines
      })
    }
  )
}
