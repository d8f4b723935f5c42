import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { type Actor, grantsOf } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { ENTRY_KINDS } from '@/lib/ocop/programme/indicator'
import { isEntry, type ProgrammeShape } from '@/lib/ocop/programme/register'
import { isValidOn, unitById } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import { replacedIds } from '../programme/current'
import { placeLine } from '../registry/units'
import { scopeOf } from './scope'

export interface ProgrammeEntryLine {
  readonly code: string
  /** What its source calls it; `null` = nothing. */
  readonly name: string | null
  /** Its indicator, category or kind, where lists are of several. */
  readonly sort: string | null
  readonly place: string | null
  readonly from: PlainDate | null
  readonly due: PlainDate | null
}

const MOST = 300

interface Held {
  readonly code: string
  readonly unitId: string | null
  readonly name: string | null
  readonly sort: string | null
  readonly fromDay: Date | null
  readonly toDay: Date | null
}

type Where = { readonly unitId?: { in: string[] } }

const year = (value: number | null): Date | null => (value === null ? null : new Date(Date.UTC(value, 0, 1)))

async function rowsOf(shape: ProgrammeShape, where: Where): Promise<readonly Held[]> {
  const db = database()
  const newest = { orderBy: [{ act: 'desc' as const }, { code: 'asc' as const }], take: MOST }
  const current = { ...where, id: { notIn: await replacedIds() } }
  if (isEntry(shape)) {
    const rows = await db.programmeEntry.findMany({ where: { ...current, kind: shape }, ...newest })
    return rows.map(row => ({ ...row, sort: null, fromDay: row.fromDay ?? row.latestOn, toDay: row.untilDay }))
  }
  switch (shape) {
    case 'target': {
      const rows = await db.target.findMany({ where: { ...where, replacedBy: null }, ...newest })
      return rows.map(row => ({ ...row, name: row.quote, sort: row.indicator, toDay: row.dueOn }))
    }
    case 'figure': {
      const rows = await db.reportedFigure.findMany({ where, ...newest })
      return rows.map(row => ({ ...row, name: row.quote, sort: row.indicator, fromDay: row.asOf, toDay: null }))
    }
    case 'support': {
      const rows = await db.support.findMany({ where: current, ...newest })
      return rows.map(row => ({
        ...row,
        name: row.recipient,
        sort: row.category,
        fromDay: year(row.year),
        toDay: year(row.yearTo)
      }))
    }
    case 'period': {
      const rows = await db.programmePeriod.findMany({ where: current, ...newest })
      return rows.map(row => ({ ...row, name: row.title, sort: null, toDay: row.dueOn }))
    }
    case 'undertaking': {
      const rows = await db.undertaking.findMany({ where: current, ...newest })
      return rows.map(row => ({ ...row, name: row.title, sort: row.kind, toDay: row.dueOn }))
    }
    case 'event': {
      const rows = await db.programmeEvent.findMany({ where: current, ...newest })
      return rows.map(row => ({ ...row, name: row.title, sort: row.kind, fromDay: row.onDay, toDay: null }))
    }
  }
}

/** What was taken down of one kind in the places of the actor, the latest first; what was corrected is not there any more. */
export async function programmeRecords(
  actor: Actor,
  shape: ProgrammeShape,
  today: PlainDate
): Promise<readonly ProgrammeEntryLine[]> {
  const { everywhere, units } = scopeOf(actor, 'programme.record')
  const [all, rows] = await Promise.all([territory(), rowsOf(shape, everywhere ? {} : { unitId: { in: units } })])
  return rows.map(({ code, unitId, name, sort, fromDay, toDay }) => ({
    code,
    name,
    sort,
    place: unitId === null ? null : placeLine(all, unitId, today),
    from: dayFromColumn(fromDay),
    due: dayFromColumn(toDay)
  }))
}

/** How much was taken down of each kind in the places of the actor. */
export async function programmeCounts(actor: Actor): Promise<Readonly<Record<ProgrammeShape, number>>> {
  const { everywhere, units } = scopeOf(actor, 'programme.record')
  const where = everywhere ? {} : { unitId: { in: units } }
  const current = { ...where, id: { notIn: await replacedIds() } }
  const db = database()
  const [target, figure, support, period, undertaking, event, entries] = await Promise.all([
    db.target.count({ where: { ...where, replacedBy: null } }),
    db.reportedFigure.count({ where }),
    db.support.count({ where: current }),
    db.programmePeriod.count({ where: current }),
    db.undertaking.count({ where: current }),
    db.programmeEvent.count({ where: current }),
    db.programmeEntry.groupBy({ by: ['kind'], where: current, _count: { _all: true } })
  ])
  const none = Object.fromEntries(ENTRY_KINDS.map(kind => [kind, 0])) as Record<(typeof ENTRY_KINDS)[number], number>
  for (const { kind, _count } of entries) {
    const known = ENTRY_KINDS.find(each => each === kind)
    if (known) none[known] = _count._all
  }
  return { ...none, target, figure, support, period, undertaking, event }
}

export interface ProgrammePlace {
  readonly value: string
  readonly label: string
}

/** Places for which the actor may record: those of today first, then provinces that are no more. */
export async function programmePlaces(actor: Actor, today: PlainDate): Promise<readonly ProgrammePlace[]> {
  const all = await territory()
  const own = grantsOf(actor).flatMap(({ unitId }) => (unitId === null ? [] : [unitId]))
  const held = grantsOf(actor).flatMap(({ unitId, coveredUnitIds }) => (unitId === null ? [] : [...coveredUnitIds]))
  const units = [...new Set([...own, ...held])]
    .map(id => unitById(all, id))
    .filter(
      unit =>
        (unit.level !== 'commune' || own.includes(unit.id)) && can(actor, 'programme.record', { unitId: unit.id }).ok
    )
  const living = units.filter(unit => isValidOn(unit, today))
  const gone = units.filter(unit => !isValidOn(unit, today))
  const provinces = gone.filter(({ level }) => level === 'province')
  const others = gone.filter(({ level }) => level !== 'province')
  return [...living, ...provinces, ...others].map(({ id }) => ({ value: id, label: placeLine(all, id, today) }))
}
