import { database } from '@/lib/data/client'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import type { Prisma } from '@/lib/data/generated/client'
import { earliest, type PlainDate } from '@/lib/ocop/plain-date'
import { type Exact, toNumber, toOneDecimal } from '@/lib/ocop/programme/exact'
import { type Indicator, isIndicator, termsOf } from '@/lib/ocop/programme/indicator'
import {
  type Forecast,
  forecast,
  hasBegun,
  isFrozen,
  isOver,
  judgedOn,
  type Measured,
  type ProgressState,
  progressOf
} from '@/lib/ocop/programme/progress'
import { boundsOf, isAssumedAtLeast, type Quantity } from '@/lib/ocop/programme/quantity'
import type { Basis } from '@/lib/ocop/registry/count'
import { members } from '@/lib/ocop/territory/members'
import { unitById } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import type { Known } from '../registry/known'
import type { CitedSource, UnitName } from '../registry/shapes'
import { sourceView } from '../registry/source-view'
import { dayWithin, unitName } from '../registry/units'
import { measure } from './measure'

/** A statement of a source about the same thing, with the day it is about. */
export interface StatedView extends Quantity {
  readonly code: string
  readonly asOf: PlainDate
  readonly measure: string | null
  readonly source: CitedSource
}

export interface TargetProgressView {
  readonly state: ProgressState
  readonly atMinimum: boolean
  readonly near: boolean
  /** The day it is judged on: not after its last one. */
  readonly judgedOn: PlainDate
  /** It stands still because the tier it counts by is no more. */
  readonly frozen: boolean
  readonly over: boolean
  readonly measured: Measured | null
  /** Whether rows of the registry were counted, or a source's number stands in for want of rows. */
  readonly from: 'rows' | 'reported' | null
  /** The other way of counting, where the source does not say which it means. */
  readonly inForce: Measured | null
  /** Rounded for showing; the state rests on the exact fraction. */
  readonly percent: number | null
  readonly multiple: number | null
  readonly without: readonly UnitName[]
  /** What sources say of the same thing up to that day, latest first. */
  readonly reported: readonly StatedView[]
}

export interface ForecastView {
  readonly value: number
  readonly expected: boolean
  readonly borderline: boolean
  readonly counted: number
  readonly ready: StatedView
}

export interface TargetView extends Quantity {
  readonly code: string
  /** `null` = the whole country. */
  readonly unit: UnitName | null
  readonly indicator: Indicator
  readonly star: number | null
  readonly basis: 'ever' | 'in-force' | 'not-stated'
  readonly measure: string | null
  readonly from: PlainDate | null
  readonly due: PlainDate | null
  readonly denominator: string | null
  readonly note: string | null
  /** The source gives no operator: read as "at least". */
  readonly assumedAtLeast: boolean
  readonly replacedBy: string | null
  readonly source: CitedSource
  readonly progress: TargetProgressView
  readonly forecast: ForecastView | null
}

interface Slice {
  readonly unitIds: ReadonlySet<string> | null
  readonly known: Known
  readonly limit: number
  readonly offset: number
  readonly indicator?: string | null
}

const include = { source: true, replacedBy: { select: { code: true, act: true } } } as const
type Held = Prisma.TargetGetPayload<{ include: typeof include }>

/** Targets of places, those with the latest end first, each with how far it is reached on the day. */
export async function listTargets(
  { unitIds, known, limit, offset, indicator = null }: Slice,
  on: PlainDate
): Promise<{ readonly items: readonly TargetView[]; readonly total: number }> {
  const where = {
    ...(unitIds !== null && { unitId: { in: [...unitIds] } }),
    ...(known !== null && { act: { lte: known } }),
    ...(indicator !== null && { indicator })
  }
  const [rows, total] = await Promise.all([
    database().target.findMany({
      where,
      include,
      orderBy: [
        { dueOn: { sort: 'desc', nulls: 'last' } },
        { unitId: 'asc' },
        { indicator: 'desc' },
        { star: { sort: 'desc', nulls: 'first' } },
        { code: 'asc' }
      ],
      take: limit,
      skip: offset
    }),
    database().target.count({ where })
  ])
  const items: TargetView[] = []
  for (const row of rows) items.push(await viewOf(row, on, known))
  return { items, total }
}

const quantityOf = (row: Pick<Held, 'operator' | 'value' | 'valueTo'>): Quantity => ({
  operator: row.operator,
  value: row.value.toNumber(),
  valueTo: row.valueTo?.toNumber() ?? null
})

const shown = (value: Exact | null): number | null => value && toOneDecimal(value)

async function viewOf(row: Held, on: PlainDate, known: Known): Promise<TargetView> {
  if (!isIndicator(row.indicator)) throw new Error(`unknown indicator ${row.indicator}`)
  const all = await territory()
  const quantity = quantityOf(row)
  const { indicator, star } = row
  const from = dayFromColumn(row.fromDay)
  const due = dayFromColumn(row.dueOn)
  const terms = { indicator, quantity, from, due }
  const day = judgedOn(terms, on)
  const unit = row.unitId === null ? null : unitById(all, row.unitId)
  const unitIds = unit === null ? null : members(all, unit, dayWithin(unit, day))
  const basis: Basis = row.basis === 'in-force' ? 'in-force' : 'ever'
  const question = { indicator, star, basis, unit, from, on: day, known }
  const [counted, inForce, reported] = await Promise.all([
    measure(question),
    row.basis === 'not-stated' && termsOf(indicator).rows === 'products'
      ? measure({ ...question, basis: 'in-force' })
      : null,
    statedOf(indicator, star, unitIds, day, known)
  ])
  const stated = counted.measured === null ? measuredFrom(indicator, reported[0]) : null
  const measured = counted.measured ?? stated
  const found = progressOf(terms, measured, on)
  return {
    ...quantity,
    code: row.code,
    unit: unit && unitName(all, unit.id, day),
    indicator,
    star,
    basis: row.basis as TargetView['basis'],
    measure: row.measure,
    from,
    due,
    denominator: row.denominator,
    note: row.note,
    assumedAtLeast: isAssumedAtLeast(quantity) && termsOf(indicator).measure !== 'each',
    replacedBy: row.replacedBy && (known === null || row.replacedBy.act <= known) ? row.replacedBy.code : null,
    source: sourceView(row.source, row.quote),
    progress: {
      state: found.state,
      atMinimum: found.atMinimum,
      near: found.near,
      judgedOn: day,
      frozen: isFrozen(terms, on),
      over: isOver(terms, on),
      measured,
      from: counted.measured !== null ? 'rows' : stated !== null ? 'reported' : null,
      inForce: inForce?.measured ?? null,
      percent: shown(found.percent),
      multiple: shown(found.multiple),
      without: counted.without,
      reported
    },
    forecast: await forecastOf(terms, measured, unitIds, on, known, star)
  }
}

/** A source's number where nothing can be counted: only for things that are numbered, and only as exact as it is stated. */
function measuredFrom(indicator: Indicator, stated: StatedView | undefined): Measured | null {
  if (stated === undefined || termsOf(indicator).measure !== 'count') return null
  const { least, most } = boundsOf(stated)
  return least === null || most === null ? null : { least: toNumber(least), most: toNumber(most), whole: null }
}

const STATED_AT_MOST = 5

async function statedOf(
  indicator: string,
  star: number | null,
  unitIds: ReadonlySet<string> | null,
  on: PlainDate,
  known: Known,
  since: PlainDate | null = null
): Promise<readonly StatedView[]> {
  const rows = await database().reportedFigure.findMany({
    where: {
      indicator,
      star,
      asOf: { lte: dayToColumn(on), ...(since !== null && { gte: dayToColumn(since) }) },
      ...(unitIds === null ? { unitId: null } : { unitId: { in: [...unitIds] } }),
      ...(known !== null && { act: { lte: known } })
    },
    include: { source: true },
    orderBy: [{ asOf: 'desc' }, { act: 'asc' }, { code: 'asc' }],
    take: STATED_AT_MOST
  })
  return rows.map(row => ({
    ...quantityOf(row),
    code: row.code,
    asOf: dayFromColumn(row.asOf),
    measure: row.measure,
    source: sourceView(row.source, row.quote)
  }))
}

/** What surveys of the period found ready. */
const READY = 'assisted-ready-products'

async function forecastOf(
  terms: Parameters<typeof forecast>[0],
  measured: Measured | null,
  unitIds: ReadonlySet<string> | null,
  on: PlainDate,
  known: Known,
  star: number | null
): Promise<ForecastView | null> {
  const { indicator, from, due } = terms
  if (indicator !== 'recognised-products' || star !== null || measured === null || measured.least !== measured.most)
    return null
  if (!hasBegun(terms, on) || isOver(terms, on)) return null
  const [ready] = await statedOf(READY, null, unitIds, earliest(on, due) ?? on, known, from)
  const found = ready ?? (await statedOf(READY, 3, unitIds, earliest(on, due) ?? on, known, from))[0]
  if (!found) return null
  const reckoned: Forecast = forecast(terms, measured.least, found)
  return {
    value: toNumber(reckoned.value),
    expected: reckoned.expected,
    borderline: reckoned.borderline,
    counted: measured.least,
    ready: found
  }
}
