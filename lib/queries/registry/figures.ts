import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type Basis, type CountRange, type GroupShare, producerRange } from '@/lib/ocop/registry/count'
import { members } from '@/lib/ocop/territory/members'
import { isValidOn, type Territory } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import { type Known, knownFact, knownRow } from './known'
import type { UnitName } from './shapes'
import { countedOn, day, inBatch, placedIn, readingJoin, undeterminedOn } from './standing-sql'
import { unitName } from './units'

export interface FigureQuestion {
  /** The units whose records are meant; `null` = the whole country. */
  readonly unitIds: ReadonlySet<string> | null
  readonly basis: Basis
  readonly on: PlainDate
  /** Only what came out of this batch. */
  readonly batchCode?: string | undefined
  readonly known?: Known | undefined
}

export interface Figures {
  readonly total: number
  /** By star, highest first; the star that is not known last. Stars without products are there with nought. */
  readonly byStar: readonly { readonly star: number | null; readonly count: number; readonly derived: boolean }[]
  /** Rows whose term is not known: counted from their latest bound, or for what is in force, apart. */
  readonly undetermined: number
  readonly producers: CountRange
  /** Distinct producers by star, for the stars whose every row has a producer that can be told apart. */
  readonly producersByStar: readonly { readonly star: number; readonly count: number }[]
  /** Products proposed to the centre and not decided on that day: among the total, never added to it. */
  readonly potentialFiveStar: number
  /** Five-star products with a decision of the centre. */
  readonly fiveStarVerified: number
  readonly flags: readonly { readonly code: string; readonly count: number }[]
}

const STARS = [5, 4, 3, null] as const

/** The rows that a figure is about, before they are counted by a basis. */
export const meant = (all: Territory, { unitIds, batchCode }: FigureQuestion): Prisma.Sql =>
  batchCode === undefined ? placedIn(all, unitIds) : Prisma.sql`${placedIn(all, unitIds)} AND ${inBatch(batchCode)}`

interface Tally {
  readonly star: number | null
  readonly flags: readonly string[]
  readonly central: boolean
  readonly undetermined: boolean
  readonly n: number
}

/** The counted rows by all that is said beside their number, read once. */
async function tallies(counted: Prisma.Sql, { on, known = null }: FigureQuestion): Promise<readonly Tally[]> {
  const rows = await database().$queryRaw<(Omit<Tally, 'n'> & { readonly n: bigint })[]>`
    SELECT s.star, r.flags, coalesce(a.level = 'centre', false) AS central,
           NOT s.determined AND s.until > ${day(on)} AS undetermined, count(*) AS n
    FROM standing s ${readingJoin(known)} JOIN recognition_line l ON l.id = s.line_id
    LEFT JOIN decision d ON d.id = l.decision_id LEFT JOIN authority a ON a.id = d.authority_id
    WHERE ${counted} GROUP BY 1, 2, 3, 4`
  return rows.map(row => ({ ...row, n: Number(row.n) }))
}

/** How many products (or, as `lines`, recognitions) there are in a place on a day, and what must be said beside the number. */
export async function figures(question: FigureQuestion): Promise<Figures> {
  const all = await territory()
  const { basis, on, known = null } = question
  const own = meant(all, question)
  const counted = Prisma.sql`${countedOn(basis, on, known)} AND ${own}`
  const [rows, beside, producers, potential] = await Promise.all([
    tallies(counted, question),
    basis === 'in-force' ? countRows(Prisma.sql`${undeterminedOn(on, known)} AND ${own}`) : null,
    producersBehind(counted, known),
    pendingReferrals(counted, question)
  ])
  const sum = (fits: (row: Tally) => boolean): number => rows.filter(fits).reduce((total, { n }) => total + n, 0)
  const codes = [...new Set(rows.flatMap(({ flags }) => flags))].filter(code => code !== 'DERIVED_COUNT').sort()
  return {
    total: sum(() => true),
    byStar: STARS.map(star => ({
      star,
      count: sum(row => row.star === star),
      derived: rows.some(row => row.star === star && row.flags.includes('DERIVED_COUNT'))
    })),
    undetermined: beside ?? sum(({ undetermined }) => undetermined),
    producers: rangeOf(producers.get('all')),
    producersByStar: STARS.flatMap(star => {
      if (star === null) return []
      const behind = producers.get(star)
      const { atLeast, atMost } = rangeOf(behind)
      return atLeast === atMost && atMost > 0 && behind?.unknown === 0 ? [{ star, count: atMost }] : []
    }),
    potentialFiveStar: potential,
    fiveStarVerified: sum(({ star, central }) => star === 5 && central),
    flags: codes.map(code => ({ code, count: sum(({ flags }) => flags.includes(code)) }))
  }
}

async function countRows(where: Prisma.Sql): Promise<number> {
  const [row] = await database().$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM standing s WHERE ${where}`
  return Number(row?.n ?? 0)
}

async function pendingReferrals(counted: Prisma.Sql, { on, known = null }: FigureQuestion): Promise<number> {
  const [row] = await database().$queryRaw<{ n: bigint }[]>`
    SELECT count(DISTINCT f.product_id) AS n FROM referral f JOIN standing s ON s.product_id = f.product_id
    WHERE coalesce(f.referred_on, f.latest_on) <= ${day(on)} AND ${knownFact(Prisma.sql`f.act`, known)} AND ${counted}
      AND NOT EXISTS (SELECT FROM referral_outcome o WHERE o.referral_id = f.id AND o.kind <> 'reopened' AND o.on_day <= ${day(on)}
        AND ${knownFact(Prisma.sql`o.act`, known)} AND NOT EXISTS (
          SELECT FROM referral_outcome r WHERE r.referral_id = o.referral_id AND r.kind = 'reopened' AND r.act > o.act
            AND ${knownFact(Prisma.sql`r.act`, known)}))`
  return Number(row?.n ?? 0)
}

/** How far a number of products might go up because undated lines may have begun before the day on which they certainly had. */
export async function perhapsBegun(question: FigureQuestion, more: Prisma.Sql = Prisma.sql`true`): Promise<number> {
  const { basis, on, known = null } = question
  const among =
    basis === 'lines'
      ? Prisma.sql`true`
      : Prisma.sql`NOT EXISTS (SELECT FROM standing o WHERE o.product_id = s.product_id AND ${knownRow(known, 'o')} AND o.since <= ${day(on)})`
  const [row] = await database().$queryRaw<{ n: bigint }[]>`
    SELECT ${basis === 'lines' ? Prisma.sql`count(*)` : Prisma.sql`count(DISTINCT s.product_id)`} AS n FROM standing s
    WHERE ${knownRow(known)} AND NOT s.determined AND s.since > ${day(on)} AND ${meant(await territory(), question)} AND ${among} AND ${more}`
  return Number(row?.n ?? 0)
}

/** The three numbers of a place or, without one, of the country, in one reading. */
export async function countProducts(
  on: PlainDate,
  unitIds: ReadonlySet<string> | null = null
): Promise<{ readonly ever: number; readonly inForce: number; readonly undetermined: number }> {
  const [row] = await database().$queryRaw<{ ever: bigint; in_force: bigint; undetermined: bigint }[]>`
    SELECT count(*) FILTER (WHERE ${countedOn('ever', on)}) AS ever,
           count(*) FILTER (WHERE ${countedOn('in-force', on)}) AS in_force,
           count(*) FILTER (WHERE ${undeterminedOn(on)}) AS undetermined
    FROM standing s WHERE s.known_to IS NULL AND ${placedIn(await territory(), unitIds)}`
  return {
    ever: Number(row?.ever ?? 0),
    inForce: Number(row?.in_force ?? 0),
    undetermined: Number(row?.undetermined ?? 0)
  }
}

/** Who stands behind rows: named producers, rows without any, and numbers of unnamed ones with their shares of the rows. */
interface Behind {
  readonly named: number
  readonly unknown: number
  readonly shares: readonly GroupShare[]
}

const NOBODY: Behind = { named: 0, unknown: 0, shares: [] }

const rangeOf = ({ named, unknown, shares }: Behind = NOBODY): CountRange => producerRange(named, shares, unknown)

type StarKey = number | null | 'all'

interface NamedRow {
  readonly star: number | null
  readonly whole: boolean
  readonly named: bigint
  readonly unknown: bigint
}

interface GroupRow {
  readonly star: number | null
  readonly whole: boolean
  readonly stated: number
  readonly counted: bigint
  readonly all: bigint
}

/** The producers behind the counted rows, for all of them and for each star. */
async function producersBehind(counted: Prisma.Sql, known: Known): Promise<ReadonlyMap<StarKey, Behind>> {
  const [named, groups] = await Promise.all([
    database().$queryRaw<NamedRow[]>`
      SELECT s.star, grouping(s.star) = 1 AS whole, count(DISTINCT r.producer_id) AS named,
             count(*) FILTER (WHERE r.producer_id IS NULL AND r.producer_group_id IS NULL) AS unknown
      FROM standing s ${readingJoin(known)} WHERE ${counted} GROUP BY GROUPING SETS ((s.star), ())`,
    database().$queryRaw<GroupRow[]>`
      SELECT x.star, x.whole, g.count AS stated, x.counted, (
        SELECT count(DISTINCT o.line_id) FROM line_reading o WHERE o.producer_group_id = g.id AND ${knownFact(Prisma.sql`o.act`, known)}) AS "all"
      FROM (
        SELECT s.star, grouping(s.star) = 1 AS whole, r.producer_group_id AS group_id, count(*) AS counted
        FROM standing s ${readingJoin(known)} WHERE ${counted} AND r.producer_group_id IS NOT NULL
        GROUP BY GROUPING SETS ((s.star, r.producer_group_id), (r.producer_group_id))) x
      JOIN producer_group g ON g.id = x.group_id`
  ])
  const keyOf = ({ star, whole }: { readonly star: number | null; readonly whole: boolean }) => (whole ? 'all' : star)
  return new Map(
    named.map(row => [
      keyOf(row),
      {
        named: Number(row.named),
        unknown: Number(row.unknown),
        shares: groups
          .filter(group => keyOf(group) === keyOf(row))
          .map(({ stated, counted, all }) => ({ stated, counted: Number(counted), all: Number(all) }))
      }
    ])
  )
}
export interface ProvinceFigure extends UnitName {
  readonly count: number
  /** Recognitions and opening balances held of it: without any, a nought means nothing. */
  readonly decisions: number
}

/** The provinces of a day's division, each with the products ever recognised up to `on`, its predecessors' included. */
export async function provinceFigures(division: PlainDate, on: PlainDate): Promise<readonly ProvinceFigure[]> {
  const all = await territory()
  const provinces = [...all.units.values()].filter(unit => unit.level === 'province' && isValidOn(unit, division))
  const holder = new Map(provinces.flatMap(unit => [...members(all, unit, division)].map(id => [id, unit.id] as const)))
  const [products, decisions] = await Promise.all([
    database().$queryRaw<{ unit_id: string; n: bigint }[]>`
      SELECT s.unit_id, count(*) AS n FROM standing s WHERE ${countedOn('ever', on)} GROUP BY 1`,
    database().$queryRaw<{ unit_id: string; n: bigint }[]>`
      SELECT unit_id, sum(n)::bigint AS n FROM (
        SELECT a.unit_id, count(*) AS n FROM decision_card c JOIN authority a ON a.id = c.authority_id
        WHERE a.unit_id IS NOT NULL AND c.kind = 'recognition' GROUP BY 1
        UNION ALL SELECT b.unit_id, count(*) FROM opening_balance b GROUP BY 1) held GROUP BY 1`
  ])
  const sums = (rows: readonly { unit_id: string; n: bigint }[]) => {
    const totals = new Map<string, number>()
    for (const { unit_id, n } of rows) {
      const id = holder.get(unit_id)
      if (id !== undefined) totals.set(id, (totals.get(id) ?? 0) + Number(n))
    }
    return totals
  }
  const counts = sums(products)
  const held = sums(decisions)
  return provinces.map(unit => ({
    ...unitName(all, unit.id, division),
    count: counts.get(unit.id) ?? 0,
    decisions: held.get(unit.id) ?? 0
  }))
}
