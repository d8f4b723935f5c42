import { database } from '@/lib/data/client'
import { dayToColumn } from '@/lib/data/dates'
import type { Prisma } from '@/lib/data/generated/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { addDays, type PlainDate } from '@/lib/ocop/plain-date'
import { type Scope, scopeOf, type Waiting } from '../officer/scope'
import { entriesOf, VISIT_PARTS, type VisitEntry } from './entries'

/** How far ahead a visit shows that has its day. */
const AHEAD_DAYS = 14

const of = ({ everywhere, units }: Scope): Prisma.InspectionVisitWhereInput =>
  everywhere ? {} : { plan: { unitId: { in: units } } }

async function waitingWhere(
  where: Prisma.InspectionVisitWhereInput,
  orderBy: Prisma.InspectionVisitOrderByWithRelationInput,
  today: PlainDate,
  most: number
): Promise<Waiting<VisitEntry>> {
  const [rows, total] = await Promise.all([
    database().inspectionVisit.findMany({
      where,
      include: VISIT_PARTS,
      orderBy: [orderBy, { act: 'asc' }, { code: 'asc' }],
      take: most
    }),
    database().inspectionVisit.count({ where })
  ])
  return { items: await entriesOf(rows, today), total }
}

/** Recommendations to revoke of the actor's places without a published decision, the oldest first. */
export function violationsToRevoke(actor: Actor, today: PlainDate, most: number): Promise<Waiting<VisitEntry>> {
  const where = {
    ...of(scopeOf(actor, 'inspection.view')),
    conclusion: { is: { recommendation: 'revoke' as const } },
    settlement: { is: null },
    followUps: { none: { draft: { state: 'published' as const } } }
  }
  return waitingWhere(where, { conclusion: { onDay: 'asc' } }, today, most)
}

/** Visits of the actor's places to be made soon, or made and not concluded. */
export function visitsAhead(actor: Actor, today: PlainDate, most: number): Promise<Waiting<VisitEntry>> {
  const soon = dayToColumn(addDays(today, AHEAD_DAYS))
  const where = {
    ...of(scopeOf(actor, 'inspection.view')),
    conclusion: { is: null },
    OR: [{ plannedOn: { lte: soon } }, { record: { isNot: null } }]
  }
  return waitingWhere(where, { plannedOn: 'asc' }, today, most)
}
