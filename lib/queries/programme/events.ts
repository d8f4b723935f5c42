import { database } from '@/lib/data/client'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import type { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { plainDate } from '@/lib/ocop/plain-date'
import { territory } from '../places'
import type { CitedSource, UnitName } from '../registry/shapes'
import { sourceView } from '../registry/source-view'
import { citedFor } from '../registry/sources'
import { unitName } from '../registry/units'
import { replacedIds } from './current'
import type { StatedView } from './targets'

export interface EventListed {
  readonly code: string
  readonly unit: UnitName
  readonly on: PlainDate
  readonly kind: string
  readonly title: string
  readonly organiser: string | null
  readonly handedOver: number
}

interface Slice {
  readonly unitIds: ReadonlySet<string> | null
  readonly year: number | null
  readonly limit: number
  readonly offset: number
}

const include = { _count: { select: { handovers: true } }, batch: true } as const
type Held = Prisma.ProgrammeEventGetPayload<{ include: typeof include }>

/** Events of places up to a day, latest first. */
export async function eventsUpTo(
  { unitIds, year, limit, offset }: Slice,
  on: PlainDate
): Promise<{ readonly items: readonly EventListed[]; readonly total: number }> {
  const where = {
    id: { notIn: await replacedIds() },
    ...(unitIds !== null && { unitId: { in: [...unitIds] } }),
    onDay: {
      lte: dayToColumn(on),
      ...(year !== null && {
        gte: dayToColumn(plainDate(`${year}-01-01`)),
        lt: dayToColumn(plainDate(`${year + 1}-01-01`))
      })
    }
  }
  const [all, rows, total] = await Promise.all([
    territory(),
    database().programmeEvent.findMany({
      where,
      include,
      orderBy: [{ onDay: 'desc' }, { code: 'asc' }],
      take: limit,
      skip: offset
    }),
    database().programmeEvent.count({ where })
  ])
  return { items: rows.map(row => listed(row, dayFromColumn(row.onDay), all)), total }
}

const listed = (row: Held, on: PlainDate, all: Awaited<ReturnType<typeof territory>>): EventListed => ({
  code: row.code,
  unit: unitName(all, row.unitId, on),
  on,
  kind: row.kind,
  title: row.title,
  organiser: row.organiser,
  handedOver: row._count.handovers
})

/** The years in which events were held, latest first. */
export async function eventYears(): Promise<readonly number[]> {
  const rows = await database().$queryRaw<{ readonly year: number }[]>`
    SELECT DISTINCT extract(year FROM on_day)::int AS year FROM programme_event ORDER BY 1 DESC`
  return rows.map(({ year }) => year)
}

export interface EventView extends EventListed {
  readonly attendees: readonly { readonly name: string; readonly title: string | null }[]
  readonly batch: { readonly code: string; readonly year: number; readonly round: number | null } | null
  readonly note: string | null
  /** What sources say of that day: how many came, how many certificates were handed over. */
  readonly attendance: readonly StatedView[]
  readonly handedOverStated: readonly StatedView[]
  readonly sources: readonly CitedSource[]
}

const isAttendee = (value: unknown): value is { readonly name: string; readonly title?: string | null } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'

/** One event; `null` = no such event. */
export async function eventByCode(code: string): Promise<EventView | null> {
  const row = await database().programmeEvent.findUnique({ where: { code }, include })
  if (!row) return null
  const [all, sources, attendance, handedOverStated] = await Promise.all([
    territory(),
    citedFor('event', [row.id]),
    statedOn(row, 'event-attendees'),
    statedOn(row, 'certificates-handed-over')
  ])
  const on = dayFromColumn(row.onDay)
  return {
    ...listed(row, on, all),
    attendees: (Array.isArray(row.attendees) ? row.attendees : [])
      .filter(isAttendee)
      .map(({ name, title }) => ({ name, title: title ?? null })),
    batch: row.batch ? { code: row.batch.code, year: row.batch.programmeYear, round: row.batch.round } : null,
    note: row.note,
    attendance,
    handedOverStated,
    sources: sources.get(row.id) ?? []
  }
}

async function statedOn({ unitId, onDay }: Held, indicator: string): Promise<readonly StatedView[]> {
  const rows = await database().reportedFigure.findMany({
    where: { unitId, asOf: onDay, indicator },
    include: { source: true },
    orderBy: { code: 'asc' }
  })
  return rows.map(row => ({
    code: row.code,
    asOf: dayFromColumn(row.asOf),
    operator: row.operator,
    value: row.value.toNumber(),
    valueTo: row.valueTo?.toNumber() ?? null,
    measure: row.measure,
    source: sourceView(row.source, row.quote)
  }))
}
