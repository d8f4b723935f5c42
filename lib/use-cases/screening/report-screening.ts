import { lockHistory, recordAct } from '@/lib/data/acts'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import type { ReceptionRefusal } from '@/lib/ocop/screening/reception'
import {
  reportProblems,
  SCREENING_POINTS,
  type ScreeningRefusal,
  type ScreeningReport
} from '@/lib/ocop/screening/screening'
import { authorOf, changeRequest, type UseCaseContext } from '../context'

export interface ReportScreeningInput extends ScreeningReport {
  readonly dossierCode: string
  readonly reportedOn: PlainDate
}

const written = (text: string): string | null => text.trim() || null

/** Records what a commune found on the four points, and that it passes the dossier on to the province or gives it back (Mẫu 03). Once. */
export async function reportScreening(
  ctx: UseCaseContext,
  { dossierCode, reportedOn, ...report }: ReportScreeningInput
): Promise<
  Result<{ readonly dossierCode: string }, ScreeningRefusal | ReceptionRefusal | AccessRefusal | TransactionRefusal>
> {
  return transaction<{ readonly dossierCode: string }, ScreeningRefusal | ReceptionRefusal | AccessRefusal>(
    changeRequest(ctx),
    async tx => {
      await lockHistory(tx)
      const dossier = await tx.receivedDossier.findUnique({ where: { code: dossierCode }, include: { report: true } })
      if (!dossier) return refuse({ code: 'RECEIVED_DOSSIER_NOT_FOUND' })
      const allowed = can(ctx.actor, 'screening.report', { unitId: dossier.unitId })
      if (!allowed.ok)
        return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'RECEIVED_DOSSIER_NOT_FOUND' }) : allowed
      if (dossier.report) return refuse({ code: 'SCREENING_ALREADY_REPORTED' })
      if (reportedOn < dayFromColumn(dossier.receivedOn) || reportedOn > ctx.today)
        return refuse({ code: 'REPORT_DAY_IMPOSSIBLE' })
      const [problem] = reportProblems(report)
      if (problem) return refuse(problem)
      const { assessments, proposal, reason } = report
      const proposes = proposal === 'propose'
      const act = await recordAct(tx, {
        kind: proposes ? 'dossier.passed_on' : 'dossier.given_back',
        visibility: 'internal',
        accountId: authorOf(ctx),
        subject: dossierCode,
        body: { on: reportedOn },
        at: ctx.at
      })
      const dossierId = dossier.id
      await tx.screeningReport.create({
        data: { dossierId, reportedOn: dayToColumn(reportedOn), proposes, reason: written(reason), act }
      })
      await tx.screeningAssessment.createMany({
        data: SCREENING_POINTS.map(point => ({
          dossierId,
          point,
          meets: assessments[point].meets === true,
          opinion: written(assessments[point].opinion),
          act
        }))
      })
      return accept({ dossierCode })
    }
  )
}
