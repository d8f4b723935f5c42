import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { type Actor, grantsOf } from '@/lib/ocop/access/actor'
import { can, reachOf } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { isValidOn, unitById } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import { unitName } from '../registry/units'
import { entriesOf, isOpen, VISIT_PARTS, type VisitEntry } from './entries'

/** A plan in a list. */
export interface InspectionPlanEntry {
  readonly code: string
  readonly place: string
  readonly year: number
  readonly authority: string
  readonly decidedBy: string | null
  readonly from: PlainDate
  /** The last day, itself included. */
  readonly to: PlainDate
  readonly visits: number
  /** Visits with something left to do. */
  readonly open: number
}

const within = (actor: Actor) => {
  const reach = reachOf(actor, 'inspection.view')
  return reach === 'everywhere' ? {} : { unitId: { in: [...reach] } }
}

/** The plans of the actor's places, the latest first. */
export async function inspectionPlans(actor: Actor, today: PlainDate): Promise<readonly InspectionPlanEntry[]> {
  const [all, rows] = await Promise.all([
    territory(),
    database().inspectionPlan.findMany({
      where: within(actor),
      include: { visits: { include: VISIT_PARTS } },
      orderBy: [{ year: 'desc' }, { fromDay: 'desc' }, { act: 'desc' }]
    })
  ])
  return rows.map(({ code, unitId, year, authority, decidedBy, fromDay, toDay, visits }) => ({
    code,
    place: unitName(all, unitId, today).fullName,
    year,
    authority,
    decidedBy,
    from: dayFromColumn(fromDay),
    to: dayFromColumn(toDay),
    visits: visits.length,
    open: visits.filter(isOpen).length
  }))
}

export interface InspectionPlanView extends Omit<InspectionPlanEntry, 'visits' | 'open'> {
  readonly source: string | null
  readonly visits: readonly VisitEntry[]
  readonly mayManage: boolean
}

/** A plan with its visits; `null` = there is none for the actor. */
export async function inspectionPlan(actor: Actor, code: string, today: PlainDate): Promise<InspectionPlanView | null> {
  const plan = await database().inspectionPlan.findUnique({
    where: { code },
    include: { visits: { include: VISIT_PARTS, orderBy: [{ plannedOn: 'asc' }, { act: 'asc' }, { code: 'asc' }] } }
  })
  if (!plan || !can(actor, 'inspection.view', { unitId: plan.unitId }).ok) return null
  const { unitId, year, authority, decidedBy, source, fromDay, toDay, visits } = plan
  return {
    code,
    place: unitName(await territory(), unitId, today).fullName,
    year,
    authority,
    decidedBy,
    source,
    from: dayFromColumn(fromDay),
    to: dayFromColumn(toDay),
    visits: await entriesOf(visits, today),
    mayManage: can(actor, 'inspection.manage', { unitId }).ok
  }
}

interface Offered {
  readonly value: string
  readonly label: string
}

/** The provinces of today for which the actor may plan. */
export async function inspectionPlaces(actor: Actor, today: PlainDate): Promise<readonly Offered[]> {
  const all = await territory()
  const held = grantsOf(actor).flatMap(({ unitId, coveredUnitIds }) =>
    unitId === null ? [] : [unitId, ...coveredUnitIds]
  )
  return [...new Set(held)]
    .map(id => unitById(all, id))
    .filter(unit => unit.level === 'province' && isValidOn(unit, today))
    .filter(({ id: unitId }) => can(actor, 'inspection.manage', { unitId }).ok)
    .map(({ id }) => ({ value: id, label: unitName(all, id, today).fullName }))
}

/** The plans to which the actor may add a visit from a day on: those that are not over. */
export async function plansToAddTo(
  actor: Actor,
  today: PlainDate
): Promise<readonly Pick<InspectionPlanEntry, 'code' | 'year' | 'authority'>[]> {
  const rows = await database().inspectionPlan.findMany({
    where: { ...within(actor), toDay: { gte: new Date(`${today}T00:00:00Z`) } },
    orderBy: [{ toDay: 'asc' }, { act: 'asc' }]
  })
  return rows
    .filter(({ unitId }) => can(actor, 'inspection.manage', { unitId }).ok)
    .map(({ code, year, authority }) => ({ code, year, authority }))
}
