import { recordAct } from '@/lib/data/acts'
import { dayToColumn } from '@/lib/data/dates'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import type { EvaluationKind } from '@/lib/ocop/rulebook/rulebook'
import type { ReceptionRefusal } from '@/lib/ocop/screening/reception'
import { authorOf, changeRequest, type UseCaseContext } from '../context'

export interface ReceiveDossierInput {
  /** The commune. */
  readonly unitId: string
  readonly receivedOn: PlainDate
  /** Number of the intake slip, as the commune writes it. */
  readonly slip: string | null
  readonly productName: string
  readonly producerName: string
  readonly producerKind:
    | 'cooperative'
    | 'cooperative_group'
    | 'enterprise'
    | 'household'
    | 'farm'
    | 'association'
    | 'other'
    | null
  readonly representative: string | null
  readonly address: string | null
  /** Set or group, as it is written. */
  readonly setText: string | null
  readonly evaluation: EvaluationKind
}

/** Records that a commune received a full dossier: from the next day the fifteen working days run (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2). */
export async function receiveDossier(
  ctx: UseCaseContext,
  { unitId, receivedOn, ...told }: ReceiveDossierInput
): Promise<Result<{ readonly dossierCode: string }, ReceptionRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly dossierCode: string }, ReceptionRefusal | AccessRefusal>(
    changeRequest(ctx),
    async tx => {
      const allowed = can(ctx.actor, 'screening.report', { unitId })
      if (!allowed.ok && allowed.refusal.code !== 'OUTSIDE_YOUR_PLACE') return allowed
      const unit = allowed.ok ? await tx.unit.findUnique({ where: { id: unitId } }) : null
      if (unit?.level !== 'commune') return refuse({ code: 'COMMUNE_NOT_OFFERED' })
      if (receivedOn > ctx.today) return refuse({ code: 'RECEIVED_IN_FUTURE' })
      const dossierCode = ctx.newCode('dossier')
      const act = await recordAct(tx, {
        kind: 'dossier.received',
        visibility: 'internal',
        accountId: authorOf(ctx),
        subject: dossierCode,
        body: { unit: unitId, on: receivedOn, evaluation: told.evaluation },
        at: ctx.at
      })
      await tx.receivedDossier.create({
        data: { id: ctx.newId(), code: dossierCode, unitId, receivedOn: dayToColumn(receivedOn), ...told, act }
      })
      return accept({ dossierCode })
    }
  )
}
