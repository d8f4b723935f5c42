import { database } from '@/lib/data/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { yearOf } from '@/lib/ocop/plain-date'
import { SUPPORT_CATEGORIES, type SupportCategory } from '@/lib/ocop/programme/support'
import { territory } from '../places'
import type { Known } from '../registry/known'
import { producersById } from '../registry/producer-names'
import type { CitedSource, ProducerName, UnitName } from '../registry/shapes'
import { citedFor } from '../registry/sources'
import { unitName } from '../registry/units'
import { replacedIds } from './current'

export interface SupportView {
  readonly code: string
  readonly unit: UnitName
  readonly category: SupportCategory
  readonly year: number
  readonly yearTo: number | null
  readonly producer: ProducerName | null
  readonly recipient: string | null
  /** Whole đồng; `null` = no source states it, which is not nought. */
  readonly amount: number | null
  readonly note: string | null
  readonly sources: readonly CitedSource[]
}

/** The sum of what is stated, and how many items state nothing. */
export interface SupportSum {
  readonly amount: number
  readonly unstated: number
  readonly items: number
}

export interface SupportReport {
  readonly items: readonly SupportView[]
  readonly byCategory: readonly (SupportSum & { readonly category: SupportCategory })[]
  readonly byYear: readonly (SupportSum & { readonly year: number })[]
  readonly total: SupportSum
}

const sumOf = (items: readonly SupportView[]): SupportSum => ({
  amount: items.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
  unstated: items.filter(({ amount }) => amount === null).length,
  items: items.length
})

const MOST = 500

/** Support given in places up to the year of a day, with its sums. Categories without support are there with nought items. */
export async function supportReport(
  unitIds: ReadonlySet<string> | null,
  on: PlainDate,
  known: Known = null
): Promise<SupportReport> {
  const rows = await database().support.findMany({
    where: {
      year: { lte: yearOf(on) },
      id: { notIn: await replacedIds(known) },
      ...(unitIds !== null && { unitId: { in: [...unitIds] } }),
      ...(known !== null && { act: { lte: known } })
    },
    orderBy: [{ year: 'desc' }, { category: 'asc' }, { code: 'asc' }],
    take: MOST
  })
  const [all, sources, producers] = await Promise.all([
    territory(),
    citedFor(
      'support',
      rows.map(({ id }) => id),
      known
    ),
    producersById(
      rows.map(({ producerId }) => producerId),
      known
    )
  ])
  const items = rows.map((row): SupportView => {
    const category = SUPPORT_CATEGORIES.find(each => each === row.category)
    if (!category) throw new Error(`unknown category of support ${row.category}`)
    const producer = row.producerId === null ? undefined : producers.get(row.producerId)
    return {
      code: row.code,
      unit: unitName(all, row.unitId, on),
      category,
      year: row.year,
      yearTo: row.yearTo,
      producer: producer ? { code: producer.code, name: producer.name } : null,
      recipient: row.recipient,
      amount: row.amount === null ? null : Number(row.amount),
      note: row.note,
      sources: sources.get(row.id) ?? []
    }
  })
  const years = [...new Set(items.map(({ year }) => year))]
  return {
    items,
    byCategory: SUPPORT_CATEGORIES.map(category => ({
      category,
      ...sumOf(items.filter(item => item.category === category))
    })),
    byYear: years.map(year => ({ year, ...sumOf(items.filter(item => item.year === year)) })),
    total: sumOf(items)
  }
}
