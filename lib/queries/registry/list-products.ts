import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { Verdict } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Territory } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import { conditions, counted, FACETED, type Faceted, type ProductFilter, rowsFrom } from './product-filter'
import type { Status } from './shapes'
import { day, undeterminedOn, verdictIn, verdictSql } from './standing-sql'
import { typedWords } from './typed-words'
import { placeLine } from './units'

export type ProductSort = 'relevance' | 'name' | 'star' | 'newest' | 'expiry'

export interface ProductsQuestion extends ProductFilter {
  readonly words: string | null
  readonly sort: ProductSort
  readonly limit: number
  readonly offset: number
}

export interface ProductListed extends Status {
  /** The line that is the row. */
  readonly key: string
  readonly code: string
  readonly name: string | null
  readonly producer: string | null
  readonly place: string
}

export interface Facet<T> {
  readonly value: T
  readonly count: number
}

export interface ProductList {
  readonly items: readonly ProductListed[]
  readonly total: number
  /** Among them (or, for what is in force, beside them) those whose term is not known. */
  readonly undetermined: number
  readonly stars: readonly Facet<number | null>[]
  readonly sectors: readonly Facet<string | null>[]
  readonly groups: readonly Facet<string | null>[]
  readonly statuses: readonly Facet<Verdict>[]
  /** Nothing had all the words; these are the nearest. */
  readonly nearest: boolean
}

/** An order of rows, and the same from its end; `null` where that is not worth writing. */
interface Order {
  readonly forwards: Prisma.Sql
  readonly backwards: Prisma.Sql | null
}

/** What has no name comes last. */
const BY_NAME = Prisma.sql`c.name COLLATE "vi-x-icu" NULLS LAST, c.product_id`
const BY_NAME_BACKWARDS = Prisma.sql`c.name COLLATE "vi-x-icu" DESC NULLS FIRST, c.product_id DESC`

const thenByName = (forwards: Prisma.Sql, backwards: Prisma.Sql): Order => ({
  forwards: Prisma.sql`${forwards}, ${BY_NAME}`,
  backwards: Prisma.sql`${backwards}, ${BY_NAME_BACKWARDS}`
})

const SORTS: Record<Exclude<ProductSort, 'relevance'>, (on: PlainDate) => Order> = {
  name: () => ({ forwards: BY_NAME, backwards: BY_NAME_BACKWARDS }),
  star: () => thenByName(Prisma.sql`s.star DESC NULLS LAST`, Prisma.sql`s.star NULLS FIRST`),
  newest: () => thenByName(Prisma.sql`s.since DESC`, Prisma.sql`s.since`),
  // What ends next comes first; what has ended, or may have, after it, the latest first.
  expiry: on => {
    const over = Prisma.sql`NOT (s.determined AND s.until > ${day(on)})`
    const next = Prisma.sql`CASE WHEN s.until > ${day(on)} THEN s.until END`
    return thenByName(
      Prisma.sql`${over}, ${next}, s.until DESC`,
      Prisma.sql`${over} DESC, ${next} DESC NULLS FIRST, s.until`
    )
  }
}

function orderOf({ sort, on }: ProductsQuestion, rank: Prisma.Sql | null): Order {
  if (sort !== 'relevance') return SORTS[sort](on)
  return rank === null ? SORTS.name(on) : { forwards: Prisma.sql`${rank}, ${BY_NAME}`, backwards: null }
}

interface Row {
  readonly line_id: string
  readonly code: string
  readonly name: string | null
  readonly producer_name: string | null
  readonly unit_id: string
  readonly star: number | null
  readonly verdict: Verdict
  readonly determined: boolean
  readonly since: PlainDate
  readonly until: PlainDate
}

/** How many rows there are of each star, sector, group and verdict, before these four filters. */
interface Cell {
  readonly star: number | null
  readonly sector: string | null
  readonly group: string | null
  readonly verdict: Verdict
  readonly n: number
}

/** What a list holds only for those who ask for it. */
const ASKED_FOR: readonly Verdict[] = ['not-yet-in-force', 'annulled']

/** One question, put together once for all that is asked of it. */
interface Asked {
  readonly all: Territory
  readonly question: ProductsQuestion
  readonly words: Prisma.Sql
}

async function cellsOf({ all, question, words }: Asked, statuses: readonly Verdict[]): Promise<readonly Cell[]> {
  const { on, known = null } = question
  const asked = { ...question, statuses }
  const meant = statuses.length === 0 ? Prisma.sql`true` : verdictIn(statuses, on, known)
  const rows = await database().$queryRaw<(Omit<Cell, 'n'> & { readonly n: bigint })[]>`
    SELECT s.star, s.sector_code AS sector, s.group_code AS "group", ${verdictSql(on, known)} AS verdict, count(*) AS n
    FROM ${rowsFrom(asked)} WHERE ${counted(asked)} AND ${conditions(all, asked, FACETED)} AND ${words} AND ${meant}
    GROUP BY 1, 2, 3, 4`
  return rows.map(row => ({ ...row, n: Number(row.n) }))
}

const admits = <T>(filter: readonly T[], value: T): boolean => filter.length === 0 || filter.includes(value)

/** Whether a cell passes each of the filters that have a facet. */
function tests({ stars, sectors, groups = [], statuses }: ProductFilter): Record<Faceted, (cell: Cell) => boolean> {
  return {
    stars: ({ star }) => admits(stars, star),
    sectors: ({ sector }) => admits(sectors, sector),
    groups: ({ group }) => admits(groups, group),
    statuses: ({ verdict }) => (statuses.length === 0 ? !ASKED_FOR.includes(verdict) : statuses.includes(verdict))
  }
}

/** What each choice of a facet would give, all other filters standing. */
function facet<T>(cells: readonly Cell[], filter: ProductFilter, own: Faceted, value: (cell: Cell) => T): Facet<T>[] {
  const passes = tests(filter)
  const others = FACETED.filter(name => name !== own)
  const counts = new Map<T, number>()
  for (const cell of cells)
    if (others.every(name => passes[name](cell))) counts.set(value(cell), (counts.get(value(cell)) ?? 0) + cell.n)
  return [...counts].map(([value, count]) => ({ value, count }))
}

const sum = (cells: readonly Cell[]): number => cells.reduce((total, { n }) => total + n, 0)

/** From here on a page may be nearer to the end of its list, and is then read from there. */
const FAR = 1000

/** Which rows of an order a page is. */
async function sliceOf(
  { limit, offset }: ProductsQuestion,
  { forwards, backwards }: Order,
  total: () => Promise<number>
): Promise<{ readonly reversed: boolean; readonly sql: Prisma.Sql }> {
  const left = backwards === null || offset < FAR ? offset : Math.max(0, (await total()) - offset)
  if (backwards === null || left >= offset)
    return {
      reversed: false,
      sql: Prisma.sql`ORDER BY ${forwards}, s.since, s.line_id LIMIT ${limit} OFFSET ${offset}`
    }
  const size = Math.min(limit, left)
  const order = Prisma.sql`ORDER BY ${backwards}, s.since DESC, s.line_id DESC`
  return { reversed: true, sql: Prisma.sql`${order} LIMIT ${size} OFFSET ${left - size}` }
}

async function pageOf(
  { all, question, words }: Asked,
  rank: Prisma.Sql | null,
  total: () => Promise<number>
): Promise<readonly ProductListed[]> {
  const { on, known = null } = question
  const slice = await sliceOf(question, orderOf(question, rank), total)
  const found = await database().$queryRaw<Row[]>`
    SELECT s.line_id, c.code, c.name, c.producer_name, s.unit_id, s.star, ${verdictSql(on, known)} AS verdict, s.determined,
           s.since::text AS since, s.until::text AS until
    FROM ${rowsFrom(question)} JOIN product_card c ON c.product_id = s.product_id
    WHERE ${counted(question)} AND ${conditions(all, question)} AND ${words} ${slice.sql}`
  const rows = slice.reversed ? found.toReversed() : found
  return rows.map(row => ({
    key: row.line_id,
    code: row.code,
    name: row.name,
    producer: row.producer_name,
    place: placeLine(all, row.unit_id, row.since),
    verdict: row.verdict,
    star: row.star,
    effectiveOn: row.determined ? row.since : null,
    latestOn: row.since,
    expiresOn: row.until,
    endedOn: row.until <= on ? row.until : null
  }))
}

/** Rows in force or not, beside those that are certainly in force. */
async function undeterminedBeside({ all, question, words }: Asked): Promise<number> {
  const [row] = await database().$queryRaw<{ n: bigint }[]>`
    SELECT count(*) AS n FROM standing s
    WHERE ${undeterminedOn(question.on, question.known ?? null)} AND ${conditions(all, question)} AND ${words}`
  return Number(row?.n ?? 0)
}

/** Products as a figure counts them on a day: a page of them, how many in all, and what each filter would give. */
export async function listProducts(question: ProductsQuestion): Promise<ProductList> {
  const all = await territory()
  const typed = await typedWords(question.words)
  const asked = { all, question, words: typed?.meant ?? Prisma.sql`true` }
  const passes = tests(question)
  const passing = (cells: readonly Cell[]) => cells.filter(cell => FACETED.every(name => passes[name](cell)))
  const counting = Promise.all([cellsOf(asked, []), question.basis === 'in-force' ? [] : cellsOf(asked, ASKED_FOR)])
  const [[usual, further], items, beside] = await Promise.all([
    counting,
    pageOf(asked, typed?.rank ?? null, async () => sum(passing((await counting).flat()))),
    question.basis === 'in-force' ? undeterminedBeside(asked) : null
  ])
  const cells = [...usual, ...further]
  const passed = passing(cells)
  return {
    items,
    total: sum(passed),
    undetermined: beside ?? sum(passed.filter(({ verdict }) => verdict === 'undetermined')),
    stars: facet(cells, question, 'stars', ({ star }) => star),
    sectors: facet(cells, question, 'sectors', ({ sector }) => sector),
    groups: facet(cells, question, 'groups', ({ group }) => group),
    statuses: facet(cells, question, 'statuses', ({ verdict }) => verdict),
    nearest: typed?.nearest === true && sum(passed) > 0
  }
}
