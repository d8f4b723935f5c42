import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { GroupShare } from '@/lib/ocop/registry/count'
import type { Territory } from '@/lib/ocop/territory/territory'
import { type FigureQuestion, meant } from './count-rows'
import { type Known, knownFact } from './known'
import { countedOn, readingJoin } from './standing-sql'
import type { StarKey, TalliedDistinct } from './tally'

/** The named producers behind rows, each once, and numbers of unnamed ones with their shares of the rows. */
export interface Behind {
  readonly named: ReadonlyMap<StarKey, number>
  readonly shares: ReadonlyMap<StarKey, readonly GroupShare[]>
}

/** The producers behind the rows of a figure, for all of them and for each star; named ones as the tally has them, where it does. */
export async function countProducers(
  all: Territory,
  question: FigureQuestion,
  tallied: TalliedDistinct | null
): Promise<Behind> {
  const { basis, on, known = null } = question
  const counted = Prisma.sql`${countedOn(basis, on, known)} AND ${meant(all, question)}`
  const [named, shares] = await Promise.all([
    tallied === null ? distinctProducers(counted) : tallied.producers,
    groupShares(counted, known)
  ])
  return { named, shares }
}

const keyOf = ({ star, whole }: { readonly star: number | null; readonly whole: boolean }): StarKey =>
  whole ? 'all' : star

/** Distinct producers among rows, counted one by one. */
async function distinctProducers(counted: Prisma.Sql): Promise<ReadonlyMap<StarKey, number>> {
  const rows = await database().$queryRaw<
    readonly { readonly star: number | null; readonly whole: boolean; readonly n: number }[]
  >`
    SELECT s.star, grouping(s.star) = 1 AS whole, count(DISTINCT s.producer_id)::int AS n
    FROM standing s WHERE ${counted} GROUP BY GROUPING SETS ((s.star), ())`
  return new Map(rows.map(row => [keyOf(row), row.n]))
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
