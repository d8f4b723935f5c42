import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { fold } from '@/lib/ocop/folding'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { territory } from '../places'
import { unitName } from './units'

interface Slice {
  readonly unitIds: ReadonlySet<string> | null
  readonly limit: number
  readonly offset: number
}

const within = (unitIds: Slice['unitIds']) => (unitIds === null ? {} : { unitId: { in: [...unitIds] } })

/** Producers by name. */
export async function listProducers(
  { unitIds, limit, offset, words }: Slice & { readonly words: string | null },
  on: PlainDate
) {
  const where = { ...within(unitIds), ...(words === null ? {} : { folded: { contains: fold(words) } }) }
  const [cards, total, all] = await Promise.all([
    database().producerCard.findMany({ where, orderBy: [{ name: 'asc' }, { code: 'asc' }], take: limit, skip: offset }),
    database().producerCard.count({ where }),
    territory()
  ])
  const items = cards.map(({ code, name, kind, unitId }) => {
    const unit = unitId === null ? null : unitName(all, unitId, on)
    return { code, name, kind, place: unit && { code: unit.code, name: unit.name, validFrom: unit.validFrom } }
  })
  return { items, total }
}

/** Batches, latest programme year first, each with how many lines came out of it. */
export async function listBatches(
  { unitIds, limit, offset, year }: Slice & { readonly year: number | null },
  on: PlainDate
) {
  const where = { ...within(unitIds), ...(year === null ? {} : { programmeYear: year }) }
  const [batches, total, all] = await Promise.all([
    database().batch.findMany({
      where,
      orderBy: [{ programmeYear: 'desc' }, { round: 'desc' }, { code: 'asc' }],
      include: { decisions: { select: { _count: { select: { recognitionLines: true } } } } },
      take: limit,
      skip: offset
    }),
    database().batch.count({ where }),
    territory()
  ])
  const items = batches.map(({ code, unitId, level, programmeYear, round, title, decisions }) => {
    const unit = unitName(all, unitId, on)
    const lines = decisions.reduce((sum, { _count }) => sum + _count.recognitionLines, 0)
    return {
      code,
      place: { code: unit.code, name: unit.name, validFrom: unit.validFrom },
      level,
      programmeYear,
      round,
      title,
      lines
    }
  })
  return { items, total }
}

/** What sources report, latest first. Claims stand beside counts and are never added to them. */
export async function listReportedFigures({
  unitIds,
  limit,
  offset,
  indicator
}: Slice & { readonly indicator: string | null }) {
  const where = { ...within(unitIds), ...(indicator === null ? {} : { indicator }) }
  const [rows, total, all] = await Promise.all([
    database().reportedFigure.findMany({
      where,
      include: { source: true },
      orderBy: [{ asOf: 'desc' }, { code: 'asc' }],
      take: limit,
      skip: offset
    }),
    database().reportedFigure.count({ where }),
    territory()
  ])
  const items = rows.map(row => {
    const asOf = dayFromColumn(row.asOf)
    const unit = unitName(all, row.unitId, asOf)
    return {
      code: row.code,
      place: { code: unit.code, name: unit.name, validFrom: unit.validFrom },
      asOf,
      indicator: row.indicator,
      basis: row.basis,
      star: row.star,
      operator: row.operator,
      value: row.value.toNumber(),
      valueTo: row.valueTo?.toNumber() ?? null,
      unit: row.measure,
      quote: row.quote,
      source: { code: row.source.code, publisher: row.source.publisher, url: row.source.url }
    }
  })
  return { items, total }
}

/** Programme events, latest first, with who is named as attending and how many certificates were handed over. */
export async function listEvents({ unitIds, limit, offset }: Slice) {
  const where = within(unitIds)
  const [rows, total, all] = await Promise.all([
    database().programmeEvent.findMany({
      where,
      include: { batch: { select: { code: true } }, _count: { select: { handovers: true } } },
      orderBy: [{ onDay: 'desc' }, { code: 'asc' }],
      take: limit,
      skip: offset
    }),
    database().programmeEvent.count({ where }),
    territory()
  ])
  const items = rows.map(({ code, unitId, onDay, kind, title, organiser, attendees, batch, _count }) => {
    const on = dayFromColumn(onDay)
    const unit = unitName(all, unitId, on)
    return {
      code,
      place: { code: unit.code, name: unit.name, validFrom: unit.validFrom },
      on,
      kind,
      title,
      organiser,
      attendees,
      batch: batch?.code ?? null,
      handedOver: _count.handovers
    }
  })
  return { items, total }
}
