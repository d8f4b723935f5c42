import { database } from '@/lib/data/client'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import type { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { territory } from '../places'
import { replacedIds } from '../programme/current'
import { type Counted, countedBeside } from './claims'
import type { Known } from './known'
import type { CitedSource, UnitName } from './shapes'
import { unitName } from './units'

interface Slice {
  readonly unitIds: ReadonlySet<string> | null
  readonly known: Known
  readonly limit: number
  readonly offset: number
}

interface Page<T> {
  readonly items: readonly T[]
  readonly total: number
}

const about = ({ unitIds, known }: Slice) => ({
  ...(unitIds !== null && { unitId: { in: [...unitIds] } }),
  ...(known !== null && { act: { lte: known } })
})

export interface BatchListed {
  readonly code: string
  readonly unit: UnitName
  readonly level: 'district' | 'province' | 'centre'
  readonly programmeYear: number
  readonly round: number | null
  readonly title: string | null
  readonly decisions: readonly string[]
  readonly lines: number
}

/** Batches, latest programme year first, each with how many lines came out of it. */
export async function listBatches(
  { limit, offset, year, ...slice }: Slice & { readonly year: number | null },
  on: PlainDate
): Promise<Page<BatchListed>> {
  const where = { ...about({ limit, offset, ...slice }), ...(year !== null && { programmeYear: year }) }
  const { known } = slice
  const [all, batches, total] = await Promise.all([
    territory(),
    database().batch.findMany({
      where,
      orderBy: [{ programmeYear: 'desc' }, { round: 'desc' }, { code: 'asc' }],
      include: {
        decisions: {
          where: known === null ? {} : { act: { lte: known } },
          select: { code: true, _count: { select: { recognitionLines: true } } },
          orderBy: { act: 'asc' }
        }
      },
      take: limit,
      skip: offset
    }),
    database().batch.count({ where })
  ])
  const items = batches.map(({ code, unitId, level, programmeYear, round, title, decisions }) => ({
    code,
    unit: unitName(all, unitId, on),
    level,
    programmeYear,
    round,
    title,
    decisions: decisions.map(decision => decision.code),
    lines: decisions.reduce((sum, { _count }) => sum + _count.recognitionLines, 0)
  }))
  return { items, total }
}

/** What sources report up to a day, latest first, each beside what is counted. Claims are never added to counts. */
export async function listReportedFigures(
  { limit, offset, indicator, ...slice }: Slice & { readonly indicator: string | null },
  on: PlainDate
) {
  const where = {
    ...about({ limit, offset, ...slice }),
    asOf: { lte: dayToColumn(on) },
    ...(indicator !== null && { indicator })
  }
  const [all, rows, total] = await Promise.all([
    territory(),
    database().reportedFigure.findMany({
      where,
      include: { source: true },
      orderBy: [{ asOf: 'desc' }, { code: 'asc' }],
      take: limit,
      skip: offset
    }),
    database().reportedFigure.count({ where })
  ])
  const claims = rows.map(row => ({ ...row, asOf: dayFromColumn(row.asOf) }))
  const comparable = claims.filter(claim => claim.indicator === COUNTABLE)
  const counts = await countedBeside(comparable, slice.known)
  const countOf = new Map(comparable.map(({ id }, index) => [id, counts[index]]))
  const items = claims.map(claim => ({
    code: claim.code,
    /** `null` = the whole country. */
    unit: claim.unitId === null ? null : unitName(all, claim.unitId, claim.asOf),
    asOf: claim.asOf,
    indicator: claim.indicator,
    basis: claim.basis,
    star: claim.star,
    operator: claim.operator,
    value: claim.value.toNumber(),
    valueTo: claim.valueTo?.toNumber() ?? null,
    measure: claim.measure,
    quote: claim.quote,
    note: claim.note,
    source: citedIn(claim),
    /** `null` where the registry counts nothing of the kind. */
    counted: countOf.get(claim.id) ?? (null as Counted | null)
  }))
  return { items, total }
}

type Claiming = Prisma.ReportedFigureGetPayload<{ include: { source: true } }>

function citedIn({ source, quote }: Pick<Claiming, 'source' | 'quote'>): CitedSource {
  const { code, title, publisher, author, url, publishedOn } = source
  return { code, title, publisher, author, url, publishedOn: dayFromColumn(publishedOn), quote }
}

/** The only indicator that rows of the registry can be counted for. */
const COUNTABLE = 'recognised-products'

/** Programme events up to a day, latest first, with how many certificates were handed over. */
export async function listEvents({ limit, offset, ...slice }: Slice, on: PlainDate) {
  const where = {
    ...about({ limit, offset, ...slice }),
    id: { notIn: await replacedIds(slice.known) },
    onDay: { lte: dayToColumn(on) }
  }
  const [all, rows, total] = await Promise.all([
    territory(),
    database().programmeEvent.findMany({
      where,
      include: { batch: { select: { code: true } }, _count: { select: { handovers: true } } },
      orderBy: [{ onDay: 'desc' }, { code: 'asc' }],
      take: limit,
      skip: offset
    }),
    database().programmeEvent.count({ where })
  ])
  const items = rows.map(({ code, unitId, onDay, kind, title, organiser, attendees, batch, _count }) => {
    const day = dayFromColumn(onDay)
    return {
      code,
      unit: unitName(all, unitId, day),
      on: day,
      kind,
      title,
      organiser,
      attendees: attendees as unknown,
      batch: batch?.code ?? null,
      handedOver: _count.handovers
    }
  })
  return { items, total }
}
