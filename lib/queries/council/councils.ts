import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { type Actor, grantsOf } from '@/lib/ocop/access/actor'
import { can, reachOf } from '@/lib/ocop/access/can'
import type { CouncilRole } from '@/lib/ocop/council/seat'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { isValidOn, unitById } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import { unitName } from '../registry/units'

/** A council in a list. */
export interface CouncilEntry {
  readonly code: string
  readonly name: string
  readonly place: string
  readonly establishedBy: string | null
  readonly from: PlainDate
  readonly seats: number
  readonly sessions: number
}

/** The councils whose papers the actor keeps, the latest first. */
export async function councilsOf(actor: Actor, today: PlainDate): Promise<readonly CouncilEntry[]> {
  const reach = reachOf(actor, 'council.manage')
  const [all, rows] = await Promise.all([
    territory(),
    database().council.findMany({
      where: reach === 'everywhere' ? {} : { unitId: { in: [...reach] } },
      include: { seats: { include: { ending: true } }, _count: { select: { sessions: true } } },
      orderBy: [{ fromDay: 'desc' }, { act: 'desc' }]
    })
  ])
  return rows.map(({ code, name, unitId, establishedBy, fromDay, seats, _count }) => ({
    code,
    name,
    place: unitName(all, unitId, today).fullName,
    establishedBy,
    from: dayFromColumn(fromDay),
    seats: seats.filter(({ ending }) => ending === null).length,
    sessions: _count.sessions
  }))
}

export interface CouncilSeatEntry {
  readonly seatId: string
  readonly name: string
  readonly organisation: string | null
  readonly role: CouncilRole
  readonly scores: boolean
  readonly login: string | null
  readonly from: PlainDate
  readonly until: PlainDate | null
}

export interface CouncilView extends Omit<CouncilEntry, 'seats' | 'sessions'> {
  readonly seats: readonly CouncilSeatEntry[]
  readonly sessions: readonly {
    readonly code: string
    readonly on: PlainDate
    /** Then its papers can be printed. */
    readonly closed: boolean
  }[]
}

/** A council for whoever keeps its papers; `null` = there is none for the actor. */
export async function councilOf(actor: Actor, code: string, today: PlainDate): Promise<CouncilView | null> {
  const row = await database().council.findUnique({
    where: { code },
    include: {
      seats: {
        include: { ending: true, account: { select: { login: true } } },
        orderBy: [{ act: 'asc' }, { id: 'asc' }]
      },
      sessions: { orderBy: { onDay: 'desc' }, select: { code: true, onDay: true, closing: { select: { act: true } } } }
    }
  })
  if (!row || !can(actor, 'council.manage', { unitId: row.unitId }).ok) return null
  return {
    code,
    name: row.name,
    place: unitName(await territory(), row.unitId, today).fullName,
    establishedBy: row.establishedBy,
    from: dayFromColumn(row.fromDay),
    seats: row.seats.map(({ id, name, organisation, role, scores, account, fromDay, ending }) => ({
      seatId: id,
      name,
      organisation,
      role,
      scores,
      login: account?.login ?? null,
      from: dayFromColumn(fromDay),
      until: ending === null ? null : dayFromColumn(ending.untilDay)
    })),
    sessions: row.sessions.map(({ code: session, onDay, closing }) => ({
      code: session,
      on: dayFromColumn(onDay),
      closed: closing !== null
    }))
  }
}

/** The provinces and districts for which the actor may set a council up; those of today first. */
export async function councilPlaces(
  actor: Actor,
  today: PlainDate
): Promise<readonly { readonly value: string; readonly label: string }[]> {
  const all = await territory()
  const held = grantsOf(actor).flatMap(({ unitId, coveredUnitIds }) =>
    unitId === null ? [] : [unitId, ...coveredUnitIds]
  )
  const units = [...new Set(held)]
    .map(id => unitById(all, id))
    .filter(unit => unit.level !== 'commune' && can(actor, 'council.manage', { unitId: unit.id }).ok)
  const living = units.filter(unit => isValidOn(unit, today))
  const gone = units.filter(unit => !isValidOn(unit, today))
  return [...living, ...gone].map(({ id }) => ({ value: id, label: unitName(all, id, today).fullName }))
}

/** A batch whose rows can be brought before a council. */
export interface PlannableBatch {
  readonly code: string
  readonly place: string
  readonly year: number
  readonly round: number | null
  readonly councils: readonly { readonly value: string; readonly label: string }[]
  readonly rows: readonly {
    readonly resultId: string
    readonly position: number
    readonly product: string
    readonly producer: string
    readonly setText: string | null
    /** The session that has it already; `null` = none. */
    readonly sessionCode: string | null
  }[]
  readonly sessions: readonly { readonly code: string; readonly on: PlainDate; readonly closed: boolean }[]
}

/** A batch, for whoever may bring it before a council; `null` = there is none for the actor. */
export async function plannableBatch(actor: Actor, code: string, today: PlainDate): Promise<PlannableBatch | null> {
  const batch = await database().batch.findUnique({ where: { code } })
  if (!batch || !can(actor, 'council.manage', { unitId: batch.unitId }).ok) return null
  const { unitId, level } = batch
  const [all, councils, rows, sessions] = await Promise.all([
    territory(),
    database().council.findMany({ where: { unitId, level }, orderBy: { fromDay: 'desc' } }),
    database().evaluationResult.findMany({
      where: { batchId: batch.id },
      orderBy: { position: 'asc' },
      include: { sessionDossiers: { where: { returned: null }, include: { session: { select: { code: true } } } } }
    }),
    database().councilSession.findMany({
      where: { batchId: batch.id },
      orderBy: { onDay: 'desc' },
      include: { closing: true }
    })
  ])
  return {
    code,
    place: unitName(all, unitId, today).fullName,
    year: batch.programmeYear,
    round: batch.round,
    councils: councils.map(council => ({
      value: council.code,
      label: council.establishedBy === null ? council.name : `${council.name} (${council.establishedBy})`
    })),
    rows: rows.map((row, index) => ({
      resultId: row.id,
      position: index + 1,
      product: row.productName,
      producer: row.producerName,
      setText: row.setText,
      sessionCode: row.sessionDossiers[0]?.session.code ?? null
    })),
    sessions: sessions.map(session => ({
      code: session.code,
      on: dayFromColumn(session.onDay),
      closed: session.closing !== null
    }))
  }
}
