import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Basis } from '@/lib/ocop/registry/count'
import { day } from './standing-sql'

/** The tally: signed changes of counts per day, month and year, kept by `ocop_tally` in the transaction of each act. */

/** What is counted of rows: all, those decided by the centre, those without any producer, those with a flag. */
export type Told = 'rows' | 'central' | 'nameless' | `flag:${string}`

/** So many rows, by star and by what is told of them. */
export interface Counted {
  readonly what: Told
  readonly star: number | null
  readonly n: number
}

interface TallyRow {
  readonly what: Told
  readonly star: number
  readonly n: number
  readonly undetermined: number
}

const UNKNOWN_STAR = 0
const ANY_STAR = -1

const COLUMNS = { ever: Prisma.sql`t.ever`, 'in-force': Prisma.sql`t.in_force`, lines: Prisma.sql`t.lines` } as const

/** Changes up to a day, each once: whole years before the day's own, whole months before its own, and the days of that month. */
function upTo(table: Prisma.Sql, on: PlainDate, meant: Prisma.Sql): Prisma.Sql {
  const year = day(`${on.slice(0, 4)}-01-01` as PlainDate)
  const month = day(`${on.slice(0, 7)}-01` as PlainDate)
  return Prisma.sql`(
    SELECT t.* FROM ${table} t WHERE ${meant} AND t.level = 'y' AND t.bucket < ${year}
    UNION ALL SELECT t.* FROM ${table} t WHERE ${meant} AND t.level = 'm' AND t.bucket >= ${year} AND t.bucket < ${month}
    UNION ALL SELECT t.* FROM ${table} t WHERE ${meant} AND t.level = 'd' AND t.bucket >= ${month} AND t.bucket <= ${day(on)})`
}

const ofProvinces = (provinces: readonly string[] | null): Prisma.Sql =>
  provinces === null ? Prisma.sql`true` : Prisma.sql`t.province_id = ANY (${provinces}::text[])`

const starOf = (star: number): number | null => (star === UNKNOWN_STAR ? null : star)

/** What is told of the rows of whole provinces, `null` = of all, on a day; and how many of them have a term that is not known. */
export async function talliedRows(
  provinces: readonly string[] | null,
  basis: Basis,
  on: PlainDate
): Promise<{ readonly counted: readonly Counted[]; readonly undetermined: number }> {
  const rows = await database().$queryRaw<readonly TallyRow[]>`
    SELECT t.what, t.star, sum(${COLUMNS[basis]})::int AS n, sum(t.undetermined)::int AS undetermined
    FROM ${upTo(Prisma.sql`tally`, on, ofProvinces(provinces))} t GROUP BY 1, 2`
  return {
    counted: rows.map(({ what, star, n }) => ({ what, star: starOf(star), n })),
    undetermined: rows.reduce((sum, row) => sum + (row.what === 'rows' ? row.undetermined : 0), 0)
  }
}

/** The rows of each province by star. */
export async function talliedByProvince(
  basis: Basis,
  on: PlainDate
): Promise<readonly { readonly province: string; readonly star: number | null; readonly n: number }[]> {
  const rows = await database().$queryRaw<
    readonly { readonly province: string; readonly star: number; readonly n: number }[]
  >`
    SELECT t.province_id AS province, t.star, sum(${COLUMNS[basis]})::int AS n
    FROM ${upTo(Prisma.sql`tally`, on, Prisma.sql`t.what = 'rows'`)} t GROUP BY 1, 2`
  return rows.map(row => ({ ...row, star: starOf(row.star) }))
}

/** The key under which distinct things of these provinces are tallied; `null` when they are not tallied together. */
export async function tallyScope(provinces: readonly string[] | null): Promise<string | null> {
  if (provinces === null) return 'country'
  const [only, ...others] = provinces
  if (only !== undefined && others.length === 0) return only
  const [row] = await database().$queryRaw<readonly { readonly scope: string }[]>`
    SELECT t.scope FROM tally_scope t GROUP BY t.scope
    HAVING array_agg(t.province_id ORDER BY t.province_id COLLATE "C") = ${[...provinces].sort()}::text[]`
  return row?.scope ?? null
}

/** Distinct things of a scope on a day. */
export interface TalliedDistinct {
  /** Producers behind its rows, of all of them and by star. */
  readonly producers: ReadonlyMap<StarKey, number>
  /** Products proposed to the centre and not decided. */
  readonly pending: number
  /** Products (as `lines`: lines) that may have begun by the day although nothing says so. */
  readonly maybe: number
}

/** A star, the star that is not known, or whatever star. */
export type StarKey = number | null | 'all'

interface DistinctRow {
  readonly what: 'producers' | 'pending' | 'maybe'
  readonly star: number
  readonly n: number
}

export async function talliedDistinct(scope: string, basis: Basis, on: PlainDate): Promise<TalliedDistinct> {
  const rows = await database().$queryRaw<readonly DistinctRow[]>`
    SELECT t.what, t.star, sum(${COLUMNS[basis]})::int AS n
    FROM ${upTo(Prisma.sql`tally_distinct`, on, Prisma.sql`t.scope = ${scope}`)} t GROUP BY 1, 2`
  const keyOf = (star: number): StarKey => (star === ANY_STAR ? 'all' : starOf(star))
  const one = (name: DistinctRow['what']): number => rows.find(({ what }) => what === name)?.n ?? 0
  return {
    producers: new Map(rows.flatMap(({ what, star, n }) => (what === 'producers' ? [[keyOf(star), n] as const] : []))),
    pending: one('pending'),
    maybe: one('maybe')
  }
}
