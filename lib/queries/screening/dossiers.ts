import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { Prisma } from '@/lib/data/generated/client'
import { type Actor, grantsOf } from '@/lib/ocop/access/actor'
import { can, reachOf } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { EVALUATION_KINDS, type EvaluationKind } from '@/lib/ocop/rulebook/rulebook'
import {
  SCREENING_POINTS,
  type ScreeningClock,
  type ScreeningPoint,
  screeningClock
} from '@/lib/ocop/screening/screening'
import { isValidOn, type Territory, unitById } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import { asPart, placeLine, unitName } from '../registry/units'

/** A dossier at a commune, in a list. */
export interface ScreeningEntry {
  readonly code: string
  readonly product: string
  readonly producer: string
  readonly place: string
  readonly receivedOn: PlainDate
  readonly clock: ScreeningClock
  /** `null` = the commune has not reported yet. */
  readonly report: { readonly on: PlainDate; readonly proposes: boolean; readonly reason: string | null } | null
}

export interface ScreeningView extends ScreeningEntry {
  /** "UBND xã Ba Tơ". */
  readonly committee: string
  /** The commune alone, for the line of place and day. */
  readonly commune: string
  /** "UBND tỉnh Quảng Ngãi", to which the report goes. */
  readonly province: string
  readonly slip: string | null
  readonly producerKind: string | null
  readonly representative: string | null
  readonly address: string | null
  readonly setText: string | null
  readonly evaluation: EvaluationKind
  /** Empty while there is no report. */
  readonly assessments: readonly {
    readonly point: ScreeningPoint
    readonly meets: boolean
    readonly opinion: string | null
  }[]
  /** Whether the reader reports on it. */
  readonly mayReport: boolean
}

type Row = Prisma.ReceivedDossierGetPayload<{ include: { report: true } }>

function entryOf(all: Territory, row: Row, today: PlainDate): ScreeningEntry {
  const receivedOn = dayFromColumn(row.receivedOn)
  const { report } = row
  const reportedOn = report === null ? null : dayFromColumn(report.reportedOn)
  return {
    code: row.code,
    product: row.productName,
    producer: row.producerName,
    place: placeLine(all, row.unitId, today),
    receivedOn,
    clock: screeningClock(receivedOn, reportedOn, today),
    report:
      report === null || reportedOn === null
        ? null
        : { on: reportedOn, proposes: report.proposes, reason: report.reason }
  }
}

const MOST_LISTED = 500

const within = (actor: Actor) => {
  const reach = reachOf(actor, 'screening.view')
  return reach === 'everywhere' ? {} : { unitId: { in: [...reach] } }
}

/** The dossiers of the communes that the actor may look at: those at the communes by their deadlines, those reported the latest first. */
export async function screenedDossiers(
  actor: Actor,
  today: PlainDate
): Promise<{
  readonly open: readonly ScreeningEntry[]
  readonly passedOn: readonly ScreeningEntry[]
  readonly givenBack: readonly ScreeningEntry[]
}> {
  const [all, open, reported] = await Promise.all([
    territory(),
    database().receivedDossier.findMany({
      where: { ...within(actor), report: null },
      include: { report: true },
      orderBy: [{ receivedOn: 'asc' }, { code: 'asc' }],
      take: MOST_LISTED
    }),
    database().receivedDossier.findMany({
      where: { ...within(actor), report: { isNot: null } },
      include: { report: true },
      orderBy: { report: { act: 'desc' } },
      take: MOST_LISTED
    })
  ])
  const entries = reported.map(row => entryOf(all, row, today))
  return {
    open: open.map(row => entryOf(all, row, today)),
    passedOn: entries.filter(({ report }) => report?.proposes === true),
    givenBack: entries.filter(({ report }) => report?.proposes === false)
  }
}

/** Dossiers that wait for the report of the actor's own commune, the one with the least time first. */
export async function waitingScreenings(
  actor: Actor,
  today: PlainDate,
  most: number
): Promise<{ readonly items: readonly ScreeningEntry[]; readonly total: number }> {
  const reach = reachOf(actor, 'screening.report')
  const where: Prisma.ReceivedDossierWhereInput = {
    report: null,
    ...(reach === 'everywhere' ? {} : { unitId: { in: [...reach] } })
  }
  const [all, rows, total] = await Promise.all([
    territory(),
    database().receivedDossier.findMany({
      where,
      include: { report: true },
      orderBy: [{ receivedOn: 'asc' }, { code: 'asc' }],
      take: most
    }),
    database().receivedDossier.count({ where })
  ])
  return { items: rows.map(row => entryOf(all, row, today)), total }
}

/** A dossier of a commune; `null` = there is none for the actor. */
export async function screenedDossier(actor: Actor, code: string, today: PlainDate): Promise<ScreeningView | null> {
  const row = await database().receivedDossier.findUnique({
    where: { code },
    include: { report: true, assessments: true }
  })
  if (!row || !can(actor, 'screening.view', { unitId: row.unitId }).ok) return null
  const all = await territory()
  const unit = unitById(all, row.unitId)
  const own = unitName(all, unit.id, today)
  const evaluation = EVALUATION_KINDS.find(kind => kind === row.evaluation)
  if (evaluation === undefined) throw new Error(`no such evaluation: ${row.evaluation}`)
  const [, province = ''] = placeLine(all, row.unitId, today).split(', ')
  return {
    ...entryOf(all, row, today),
    committee: `UBND ${asPart(own.fullName)}`,
    commune: own.name,
    province: `UBND ${province}`,
    slip: row.slip,
    producerKind: row.producerKind,
    representative: row.representative,
    address: row.address,
    setText: row.setText,
    evaluation,
    assessments: SCREENING_POINTS.flatMap(point => {
      const found = row.assessments.find(each => each.point === point)
      return found === undefined ? [] : [{ point, meets: found.meets, opinion: found.opinion }]
    }),
    mayReport: row.report === null && can(actor, 'screening.report', { unitId: row.unitId }).ok
  }
}

/** The communes for which the actor may receive dossiers. */
export async function screeningPlaces(
  actor: Actor,
  today: PlainDate
): Promise<readonly { readonly value: string; readonly label: string }[]> {
  const all = await territory()
  const ids = grantsOf(actor).flatMap(({ unitId }) => (unitId === null ? [] : [unitId]))
  return [...new Set(ids)]
    .map(id => unitById(all, id))
    .filter(unit => unit.level === 'commune' && isValidOn(unit, today))
    .filter(({ id }) => can(actor, 'screening.report', { unitId: id }).ok)
    .map(({ id }) => ({ value: id, label: placeLine(all, id, today) }))
}
