import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { ROLES, type Role } from '@/lib/ocop/access/actor'
import { isWithin, type PlainDate } from '@/lib/ocop/plain-date'
import { nameOf } from '@/lib/ocop/territory/territory'
import { territory } from '../places'

/** A role as pages show it. */
export interface RoleView {
  readonly grantId: string
  readonly role: Role
  /** The place or the producer; `null` = the whole country. */
  readonly place: string | null
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly state: 'held' | 'coming' | 'ended'
}

function stateOn(on: PlainDate, from: PlainDate, until: PlainDate | null): RoleView['state'] {
  if (until !== null && (until <= on || until <= from)) return 'ended'
  return isWithin(on, { from, until }) ? 'held' : 'coming'
}

const STATES: readonly RoleView['state'][] = ['held', 'coming', 'ended']

const inOrder = (a: RoleView, b: RoleView): number =>
  STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
  ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
  ((a.place ?? '') < (b.place ?? '') ? -1 : 1)

/** The roles of accounts under the names their places have on the day, by account, those of today first. */
export async function rolesOf(
  accountIds: readonly string[],
  on: PlainDate
): Promise<ReadonlyMap<string, readonly RoleView[]>> {
  const [all, grants] = await Promise.all([
    territory(),
    database().roleGrant.findMany({
      where: { accountId: { in: [...accountIds] } },
      orderBy: [{ grantedAt: 'asc' }, { id: 'asc' }]
    })
  ])
  const producerIds = grants.flatMap(({ producerId }) => (producerId === null ? [] : [producerId]))
  const cards = await database().producerCard.findMany({ where: { producerId: { in: producerIds } } })
  const producers = new Map(cards.map(({ producerId, name }) => [producerId, name]))
  const roles = new Map<string, RoleView[]>(accountIds.map(id => [id, []]))
  for (const { id, accountId, role, unitId, producerId, fromDay, untilDay } of grants) {
    const unit = unitId === null ? undefined : all.units.get(unitId)
    const [from, until] = [dayFromColumn(fromDay), dayFromColumn(untilDay)]
    roles.get(accountId)?.push({
      grantId: id,
      role,
      place: unit ? nameOf(all, unit, on).fullName : (producers.get(producerId ?? '') ?? null),
      from,
      until,
      state: stateOn(on, from, until)
    })
  }
  for (const list of roles.values()) list.sort(inOrder)
  return roles
}
