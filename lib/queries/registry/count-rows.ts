import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Basis } from '@/lib/ocop/registry/count'
import type { Territory } from '@/lib/ocop/territory/territory'
import type { Known } from './known'
import {
  countedOn,
  day,
  inBatch,
  placedIn,
  readingJoin,
  readingLookup,
  splitPlaces,
  undeterminedOn
} from './standing-sql'
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

/** Where the tally answers: whole provinces (`null` = all of them), and units beside them, whose rows are counted one by one. */
export interface TalliedPlaces {
  readonly provinces: readonly string[] | null
  readonly others: readonly string[]
}

/** The places of a question for the tally; `null` when it cannot answer. Later communes of an earlier day hold nothing and are left out. */
export async function talliedPlaces(all: Territory, question: FigureQuestion): Promise<TalliedPlaces | null> {
  if (!isTallied(question)) return null
  if (question.unitIds === null) return { provinces: null, others: [] }
  const { provinces, others } = splitPlaces(all, question.unitIds)
  return { provinces, others: provinces.length === 0 || (await hasBegun(others, question)) ? others : [] }
}

async function hasBegun(unitIds: readonly string[], { on }: FigureQuestion): Promise<boolean> {
  if (unitIds.length === 0) return false
  const [row] = await database().$queryRaw<readonly { readonly begun: boolean }[]>`
    SELECT EXISTS (SELECT FROM standing s
      WHERE s.known_to IS NULL AND s.unit_id = ANY (${unitIds}::text[]) AND s.since <= ${day(on)}) AS begun`
  return row?.begun === true
}

export interface CountedRows {
  readonly counted: readonly Counted[]
  /** Rows whose term is not known: among those counted or, for what is in force, beside them. */
  readonly undetermined: number
}

/** The rows of a figure, and what is told of them: from the tally where that is the same, else counted one by one. */
export async function countRows(
  all: Territory,
  question: FigureQuestion,
  places: TalliedPlaces | null
): Promise<CountedRows> {
  const { basis, on } = question
  if (places === null) return countDirectly(question, meant(all, question), hasFewRows(all, question))
  const { provinces, others } = places
  const [whole, beside] = await Promise.all([
    provinces?.length === 0 ? NONE : talliedRows(provinces, basis, on),
    others.length === 0 ? NONE : countDirectly(question, Prisma.sql`s.unit_id = ANY (${others}::text[])`, true)
  ])
  return {
    counted: [...whole.counted, ...beside.counted],
    undetermined: whole.undetermined + beside.undetermined
  }
}

/** Parts of provinces only: their rows are few, and looking each up is sooner than reading whole tables. */
export const hasFewRows = (all: Territory, { unitIds }: FigureQuestion): boolean =>
  unitIds !== null && splitPlaces(all, unitIds).provinces.length === 0

/** Whether the centre decided a row; of five stars only, as nothing else is told of it. */
const BY_CENTRE = Prisma.sql`CASE WHEN s.star = 5 THEN (
  SELECT a.level = 'centre' FROM recognition_line l JOIN decision d ON d.id = l.decision_id JOIN authority a ON a.id = d.authority_id
  WHERE l.id = s.line_id) END`

const NONE: CountedRows = { counted: [], undetermined: 0 }

interface DirectRow {
  readonly star: number | null
  readonly flags: readonly string[]
  readonly central: boolean | null
  readonly nameless: boolean
  readonly undetermined: boolean
  readonly n: number
}

/** The same row by row: the definition. */
async function countDirectly(
  { basis, on, known = null }: FigureQuestion,
  own: Prisma.Sql,
  few: boolean
): Promise<CountedRows> {
  const [rows, beside] = await Promise.all([
    database().$queryRaw<readonly DirectRow[]>`
      SELECT s.star, r.flags, ${BY_CENTRE} AS central,
             s.producer_id IS NULL AND r.producer_group_id IS NULL AS nameless,
             NOT s.determined AND s.until > ${day(on)} AS undetermined, count(*)::int AS n
      FROM standing s ${few ? readingLookup(known) : readingJoin(known)}
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
  ...(central === true ? (['central'] as const) : []),
  ...(nameless ? (['nameless'] as const) : []),
  ...[...new Set(flags)].map(flag => `flag:${flag}` as const)
]

async function countWhere(where: Prisma.Sql): Promise<number> {
  const [row] = await database().$queryRaw<readonly { readonly n: number }[]>`
    SELECT count(*)::int AS n FROM standing s WHERE ${where}`
  return row?.n ?? 0
}
