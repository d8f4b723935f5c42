import { lockHistory, recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { dayToColumn } from '@/lib/data/dates'
import { type InspectionTarget, inspectionTarget } from '@/lib/data/inspection-targets'
import { placeOfPage } from '@/lib/data/misreport-places'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { checkPlan } from '@/lib/ocop/inspection/plan'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'
import type { InspectionRefusal } from './refusals'

/** Whom to visit: codes of producers, or of products. */
type TargetCodes = readonly string[]

export interface PlanInspectionInput {
  /** The province. */
  readonly unitId: string
  readonly year: number
  /** Who inspects, as the plan's paper names it. */
  readonly authority: string
  /** Number and day of that paper; `null` = not known. */
  readonly decidedBy: string | null
  readonly from: PlainDate
  /** The last day, itself included. */
  readonly to: PlainDate
  readonly source: string | null
  readonly targets: TargetCodes
}

export interface AddVisitsInput {
  readonly planCode: string
  readonly targets: TargetCodes
  /** `null` = some day of the plan. */
  readonly plannedOn: PlainDate | null
  readonly reason: string | null
  /** The visitor's report that led to it. */
  readonly misreportId: string | null
}

/** Everything that is to be visited, each once; nothing of another province. */
async function targetsOf(
  ctx: UseCaseContext,
  tx: Tx,
  codes: TargetCodes
): Promise<Result<readonly InspectionTarget[], InspectionRefusal>> {
  const targets: InspectionTarget[] = []
  for (const code of new Set(codes)) {
    const target = await inspectionTarget(tx, code)
    const own = target?.unitIds.some(unitId => can(ctx.actor, 'inspection.manage', { unitId }).ok) ?? false
    if (target === null || !own) return refuse({ code: 'INSPECTION_TARGET_NOT_FOUND', target: code })
    targets.push(target)
  }
  return accept(targets)
}

interface Planned {
  readonly planId: string
  readonly act: number
  readonly plannedOn: PlainDate | null
  readonly reason: string | null
  readonly misreportId: string | null
}

async function writeVisits(
  ctx: UseCaseContext,
  tx: Tx,
  targets: readonly InspectionTarget[],
  { planId, act, plannedOn, reason, misreportId }: Planned
): Promise<readonly string[]> {
  const rows = targets.map(({ producerId, productId }) => ({
    id: ctx.newId(),
    code: ctx.newCode('visit'),
    planId,
    producerId,
    productId,
    plannedOn: dayToColumn(plannedOn),
    reason,
    misreportId,
    act
  }))
  await tx.inspectionVisit.createMany({ data: rows })
  return rows.map(({ code }) => code)
}

/** Records a plan of inspection of a year, with whom it wants visited. Internal: nobody is told before a decision. */
export async function planInspection(
  ctx: UseCaseContext,
  { unitId, year, authority, decidedBy, from, to, source, targets }: PlanInspectionInput
): Promise<Result<{ readonly planCode: string }, InspectionRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly planCode: string }, InspectionRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    await lockHistory(tx)
    const allowed = can(ctx.actor, 'inspection.manage', { unitId })
    if (!allowed.ok && allowed.refusal.code !== 'OUTSIDE_YOUR_PLACE') return allowed
    const unit = await tx.unit.findUnique({ where: { id: unitId } })
    if (!allowed.ok || unit?.level !== 'province') return refuse({ code: 'INSPECTION_UNIT_NOT_OFFERED' })
    const whole = checkPlan(year, from, to)
    if (!whole.ok) return whole
    const found = await targetsOf(ctx, tx, targets)
    if (!found.ok) return found
    const planCode = ctx.newCode('inspectionPlan')
    const act = await recordAct(tx, {
      kind: 'inspection.planned',
      visibility: 'internal',
      accountId: authorOf(ctx),
      subject: planCode,
      body: { unit: unitId, year, from, to, visits: found.value.length },
      at: ctx.at
    })
    const id = ctx.newId()
    await tx.inspectionPlan.create({
      data: {
        id,
        code: planCode,
        unitId,
        year,
        authority,
        decidedBy,
        fromDay: dayToColumn(from),
        toDay: dayToColumn(to),
        source,
        act
      }
    })
    await writeVisits(ctx, tx, found.value, { planId: id, act, plannedOn: null, reason: null, misreportId: null })
    return accept({ planCode })
  })
}

/** The report, if it is there for the actor. Without a place it is everybody's. */
async function seesReport(ctx: UseCaseContext, tx: Tx, misreportId: string): Promise<boolean> {
  const report = await tx.misreport.findUnique({ where: { id: misreportId } })
  if (report === null) return false
  const place = await placeOfPage(tx, report.page)
  return can(ctx.actor, 'misreport.view', { unitIds: place === null ? [] : [place] }).ok
}

/** Adds visits to a plan, also because of a visitor's report, which stays linked to them. */
export async function addVisits(
  ctx: UseCaseContext,
  { planCode, targets, plannedOn, reason, misreportId }: AddVisitsInput
): Promise<
  Result<
    { readonly planCode: string; readonly visitCodes: readonly string[] },
    InspectionRefusal | AccessRefusal | TransactionRefusal
  >
> {
  type Added = { readonly planCode: string; readonly visitCodes: readonly string[] }
  return transaction<Added, InspectionRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    await lockHistory(tx)
    const plan = await tx.inspectionPlan.findUnique({ where: { code: planCode } })
    if (plan === null) return refuse({ code: 'INSPECTION_PLAN_NOT_FOUND' })
    const allowed = can(ctx.actor, 'inspection.manage', { unitId: plan.unitId })
    if (!allowed.ok)
      return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'INSPECTION_PLAN_NOT_FOUND' }) : allowed
    if (misreportId !== null && !(await seesReport(ctx, tx, misreportId)))
      return refuse({ code: 'MISREPORT_NOT_FOUND' })
    const found = await targetsOf(ctx, tx, targets)
    if (!found.ok) return found
    if (found.value.length === 0) return refuse({ code: 'NOTHING_TO_INSPECT' })
    const act = await recordAct(tx, {
      kind: 'inspection.visits_added',
      visibility: 'internal',
      accountId: authorOf(ctx),
      subject: planCode,
      body: { visits: found.value.length, plannedOn, misreport: misreportId },
      at: ctx.at
    })
    const planned = { planId: plan.id, act, plannedOn, reason, misreportId }
    return accept({ planCode, visitCodes: await writeVisits(ctx, tx, found.value, planned) })
  })
}
