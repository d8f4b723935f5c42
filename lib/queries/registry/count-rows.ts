import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Basis } from '@/lib/ocop/registry/count'
import type { Territory } from '@/lib/ocop/territory/territory'
import type { Known } from './known'
import { countedOn, day, inBatch, placedIn, readingJoin, splitPlaces, undeterminedOn } from './standing-sql'
import { type Counted, type Told, talliedRows } from './tally'

export interface FigureQuestion {
  /** The units whose records are meant; `null` = the whole country. */
  readonly unitIds: ReadonlySet<string> | null
  readonly basis: Basis
  readonly on: PlainDate
  /** Only what came out of this batch. */
  readonly batchCode?: string | undefined
  readonly known?: Known | undefined
}

/** The rows that a figure is about, before they are counted by a basis. */
export const meant = (all: Territory, { unitIds, batchCode }: FigureQuestion): Prisma.Sql =>
  batchCode === undefined ? placedIn(all, unitIds) : Prisma.sql`${placedIn(all, unitIds)} AND ${inBatch(batchCode)}`

/** Whether the tally can answer: it holds what is known now, of everything. Other questions are counted row by row. */
export const isTallied = ({ known = null, batchCode }: FigureQuestion): boolean =>
  known === null && batchCode === undefined

export interface CountedRows {
  readonly counted: readonly Counted[]
  /** Rows whose term is not known: among those counted or, for what is in force, beside them. */
  readonly undetermined: number
}

/** The rows of a figure, and what is told of them: from the tally where that is the same, else counted one by one. */
export async function countRows(all: Territory, question: FigureQuestion): Promise<CountedRows> {
  const { unitIds, basis, on } = question
  if (!isTallied(question)) return countDirectly(question, meant(all, question))
  if (unitIds === null) return talliedRows(null, basis, on)
  const { provinces, others } = splitPlaces(all, unitIds)
  const [whole, beside] = await Promise.all([
    provinces.length === 0 ? NONE : talliedRows(provinces, basis, on),
    others.length === 0 ? NONE : countDirectly(question, Prisma.sql`s.unit_id = ANY (${others}::text[])`)
  ])
  return {
    counted: [...whole.counted, ...beside.counted],
    undetermined: whole.undetermined + beside.undetermined
  }
}

const NONE: CountedRows = { counted: [], undetermined: 0 }

interface DirectRow {
  readonly star: number | null
  readonly flags: readonly string[]
  readonly central: boolean
  readonly nameless: boolean
  readonly undetermined: boolean
  readonly n: number
}

/** The same row by row: the definition. */
export async function countDirectly(
  { basis, on, known = null }: FigureQuestion,
  own: Prisma.Sql
): Promise<CountedRows> {
  const [rows, beside] = await Promise.all([
    database().$queryRaw<readonly DirectRow[]>`
      SELECT s.star, r.flags, coalesce(a.level = 'centre', false) AS central,
             s.producer_id IS NULL AND r.producer_group_id IS NULL AS nameless,
             NOT s.determined AND s.until > ${day(on)} AS undetermined, count(*)::int AS n
      FROM standing s ${readingJoin(known)} JOIN recognition_line l ON l.id = s.line_id
      LEFT JOIN decision d ON d.id = l.decision_id LEFT JOIN authority a ON a.id = d.authority_id
      WHERE ${countedOn(basis, on, known)} AND ${own} GROUP BY 1, 2, 3, 4, 5`,
    basis === 'in-force' ? countWhere(Prisma.sql`${undeterminedOn(on, known)} AND ${own}`) : null
  ])
  return {
    counted: rows.flatMap(row => whatOf(row).map(what => ({ what, star: row.star, n: row.n }))),
    undetermined: beside ?? rows.reduce((sum, { undetermined, n }) => sum + (undetermined ? n : 0), 0)
  }
}

const whatOf = ({ flags, central, nameless }: DirectRow): readonly Told[] => [
  'rows',
  ...(central ? (['central'] as const) : []),
  ...(nameless ? (['nameless'] as const) : []),
  ...[...new Set(flags)].map(flag => `flag:${flag}` as const)
]

async function countWhere(where: Prisma.Sql): Promise<number> {
  const [row] = await database().$queryRaw<readonly { readonly n: number }[]>`
    SELECT count(*)::int AS n FROM standing s WHERE ${where}`
  return row?.n ?? 0
}
