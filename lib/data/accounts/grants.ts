import type { Actor, Grant } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import type { Subjects, Verb } from '@/lib/ocop/access/verb'
import { latest, type PlainDate } from '@/lib/ocop/plain-date'
import type { Territory } from '@/lib/ocop/territory/territory'
import type { Tx } from '../client'
import { dayFromColumn, dayToColumn } from '../dates'
import { coveredUnits, heldPlaces } from '../places'
import type { KeptGrant } from './sessions'

/** The unit and all whose records it holds on the day; on a day before the unit began, all that it will begin with. */
function coveredBy(all: Territory, unitId: string, on: PlainDate): ReadonlySet<string> {
  const unit = all.units.get(unitId)
  return unit ? coveredUnits(all, unit, latest(on, unit.validFrom) ?? on) : NOWHERE
}

const NOWHERE: ReadonlySet<string> = new Set()

/** Grants with the units that they cover on a day. */
export async function grantsOn(kept: readonly KeptGrant[], on: PlainDate): Promise<readonly Grant[]> {
  const all = kept.some(grant => grant.unitId !== null) ? (await heldPlaces()).territory : null
  return kept.map(({ role, unitId, producerId, from, until }) => ({
    role,
    unitId,
    producerId,
    from,
    until,
    coveredUnitIds: all && unitId !== null ? coveredBy(all, unitId, on) : NOWHERE
  }))
}

type Account = Actor & { readonly kind: 'account' }

/** The people who may do something to a record on a day, by name. Closed accounts are nobody. */
export async function peopleWhoMay<V extends Verb>(
  tx: Tx,
  verb: V,
  subject: Subjects[V],
  on: PlainDate
): Promise<readonly Account[]> {
  const day = dayToColumn(on)
  const current = { fromDay: { lte: day }, OR: [{ untilDay: null }, { untilDay: { gt: day } }] }
  const accounts = await tx.account.findMany({
    where: { disabledAt: null, grants: { some: { ...current, role: { not: 'producer' } } } },
    include: { grants: { where: current } },
    orderBy: [{ displayName: 'asc' }, { login: 'asc' }]
  })
  const people: Account[] = []
  for (const { id, displayName, grants } of accounts) {
    const kept = grants.map(grant => ({
      ...grant,
      from: dayFromColumn(grant.fromDay),
      until: dayFromColumn(grant.untilDay)
    }))
    const person: Account = { kind: 'account', accountId: id, displayName, grants: await grantsOn(kept, on), on }
    if (can(person, verb, subject).ok) people.push(person)
  }
  return people
}
