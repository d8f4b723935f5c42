import { database } from '@/lib/data/client'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import type { PlainDate } from '@/lib/ocop/plain-date'
import {
  UNDERTAKING_KINDS,
  UNDERTAKING_STATES,
  type UndertakingKind,
  type UndertakingState
} from '@/lib/ocop/programme/undertaking'
import { territory } from '../places'
import type { CitedSource, UnitName } from '../registry/shapes'
import { citedFor } from '../registry/sources'
import { unitName } from '../registry/units'
import { replacedIds } from './current'

export interface UndertakingView {
  readonly code: string
  readonly unit: UnitName
  readonly kind: UndertakingKind
  readonly title: string
  readonly position: number | null
  readonly addressee: string | null
  readonly from: PlainDate | null
  readonly due: PlainDate | null
  readonly note: string | null
  /** The latest state known of by the day; `null` = none is told. */
  readonly state: { readonly state: UndertakingState; readonly on: PlainDate } | null
  readonly sources: readonly CitedSource[]
}

interface Which {
  readonly unitIds?: ReadonlySet<string> | null
  readonly eventCode?: string
}

const MOST = 200

const oneOf = <T extends string>(all: readonly T[], value: string): T => {
  const found = all.find(each => each === value)
  if (!found) throw new Error(`unknown value ${value}`)
  return found
}

/** Schemes, policies, directives and tasks of places or of an event, in the order of their sources, as they stood on a day. */
export async function undertakings(
  { unitIds = null, eventCode }: Which,
  on: PlainDate
): Promise<readonly UndertakingView[]> {
  const rows = await database().undertaking.findMany({
    where: {
      id: { notIn: await replacedIds() },
      ...(unitIds !== null && { unitId: { in: [...unitIds] } }),
      ...(eventCode !== undefined && { event: { code: eventCode } })
    },
    include: {
      states: { where: { onDay: { lte: dayToColumn(on) } }, orderBy: [{ onDay: 'desc' }, { act: 'desc' }], take: 1 }
    },
    orderBy: [{ unitId: 'asc' }, { kind: 'desc' }, { position: 'asc' }, { title: 'asc' }, { id: 'asc' }],
    take: MOST
  })
  const [all, sources] = await Promise.all([
    territory(),
    citedFor(
      'undertaking',
      rows.map(({ id }) => id)
    )
  ])
  return rows.map(({ states: [state], ...row }) => ({
    code: row.code,
    unit: unitName(all, row.unitId, on),
    kind: oneOf(UNDERTAKING_KINDS, row.kind),
    title: row.title,
    position: row.position,
    addressee: row.addressee,
    from: dayFromColumn(row.fromDay),
    due: dayFromColumn(row.dueOn),
    note: row.note,
    state: state ? { state: oneOf(UNDERTAKING_STATES, state.state), on: dayFromColumn(state.onDay) } : null,
    sources: sources.get(row.id) ?? []
  }))
}

export interface PeriodView {
  readonly code: string
  readonly unit: UnitName
  readonly title: string
  readonly from: PlainDate | null
  readonly due: PlainDate | null
  readonly localName: string | null
  readonly note: string | null
}

/** The periods of the programme in places, oldest first. They overlap. */
export async function periods(unitIds: ReadonlySet<string> | null, on: PlainDate): Promise<readonly PeriodView[]> {
  const rows = await database().programmePeriod.findMany({
    where: {
      id: { notIn: await replacedIds() },
      ...(unitIds !== null && { unitId: { in: [...unitIds] } })
    },
    orderBy: [{ unitId: 'asc' }, { fromDay: 'asc' }, { code: 'asc' }],
    take: MOST
  })
  const all = await territory()
  return rows.map(row => ({
    code: row.code,
    unit: unitName(all, row.unitId, on),
    title: row.title,
    from: dayFromColumn(row.fromDay),
    due: dayFromColumn(row.dueOn),
    localName: row.localName,
    note: row.note
  }))
}
