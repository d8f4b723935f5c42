import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { GroupShare } from '@/lib/ocop/registry/count'
import type { Territory } from '@/lib/ocop/territory/territory'
import { type FigureQuestion, isTallied, meant } from './count-rows'
import { type Known, knownFact } from './known'
import { countedOn, day, readingJoin, splitPlaces } from './standing-sql'
import { talliedProducers, tallyScope } from './tally'

/** A star, the star that is not known, or whatever star. */
export type StarKey = number | null | 'all'

/** The named producers behind rows, each once, and numbers of unnamed ones with their shares of the rows. */
export interface Behind {
  readonly named: ReadonlyMap<StarKey, number>
  readonly shares: ReadonlyMap<StarKey, readonly GroupShare[]>
}

/** The producers behind the rows of a figure, for all of them and for each star. */
export async function countProducers(all: Territory, question: FigureQuestion): Promise<Behind> {
  const { basis, on, known = null } = question
  const counted = Prisma.sql`${countedOn(basis, on, known)} AND ${meant(all, question)}`
  const scope = await scopeOf(all, question)
  const [named, shares] = await Promise.all([
    scope === null ? distinctProducers(counted) : talliedProducers(scope, basis, on),
    groupShares(counted, known)
  ])
  return { named: new Map(named.map(({ star, n }) => [star, n])), shares }
}

/** The key of the tally that has each producer of the figure once. */
async function scopeOf(all: Territory, question: FigureQuestion): Promise<string | null> {
  if (!isTallied(question)) return null
  if (question.unitIds === null) return tallyScope(null)
  const { provinces, others } = splitPlaces(all, question.unitIds)
  if (provinces.length === 0 || (others.length > 0 && (await hasBegun(others, question)))) return null
  return tallyScope(provinces)
}

/** Whether anything of these units had begun. Later communes hold nothing of an earlier day. */
async function hasBegun(unitIds: readonly string[], { on }: FigureQuestion): Promise<boolean> {
  const [row] = await database().$queryRaw<readonly { readonly begun: boolean }[]>`
    SELECT EXISTS (SELECT FROM standing s
      WHERE s.known_to IS NULL AND s.unit_id = ANY (${unitIds}::text[]) AND s.since <= ${day(on)}) AS begun`
  return row?.begun === true
}

const keyOf = ({ star, whole }: { readonly star: number | null; readonly whole: boolean }): StarKey =>
  whole ? 'all' : star

/** Distinct producers among rows, counted one by one. */
export async function distinctProducers(
  counted: Prisma.Sql
): Promise<readonly { readonly star: StarKey; readonly n: number }[]> {
  const rows = await database().$queryRaw<
    readonly { readonly star: number | null; readonly whole: boolean; readonly n: number }[]
  >`
    SELECT s.star, grouping(s.star) = 1 AS whole, count(DISTINCT s.producer_id)::int AS n
    FROM standing s WHERE ${counted} GROUP BY GROUPING SETS ((s.star), ())`
  return rows.map(row => ({ star: keyOf(row), n: row.n }))
}

interface GroupRow {
  readonly star: number | null
  readonly whole: boolean
  readonly stated: number
  readonly counted: number
  readonly all: number
}

/** What sources state of unnamed producers, and which share of their rows is counted. */
async function groupShares(counted: Prisma.Sql, known: Known): Promise<ReadonlyMap<StarKey, readonly GroupShare[]>> {
  const rows = await database().$queryRaw<readonly GroupRow[]>`
    SELECT x.star, x.whole, g.count AS stated, x.counted, (
      SELECT count(DISTINCT o.line_id)::int FROM line_reading o
      WHERE o.producer_group_id = g.id AND ${knownFact(Prisma.sql`o.act`, known)}) AS "all"
    FROM (
      SELECT s.star, grouping(s.star) = 1 AS whole, r.producer_group_id AS group_id, count(*)::int AS counted
      FROM standing s ${readingJoin(known)} WHERE ${counted} AND r.producer_group_id IS NOT NULL
      GROUP BY GROUPING SETS ((s.star, r.producer_group_id), (r.producer_group_id))) x
    JOIN producer_group g ON g.id = x.group_id`
  const shares = new Map<StarKey, GroupShare[]>()
  for (const { stated, counted, all, ...row } of rows)
    shares.set(keyOf(row), [...(shares.get(keyOf(row)) ?? []), { stated, counted, all }])
  return shares
}
