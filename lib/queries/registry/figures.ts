import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type Basis, type CountRange, type GroupShare, producerRange } from '@/lib/ocop/registry/count'
import { members } from '@/lib/ocop/territory/members'
import { isValidOn } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import type { UnitName } from './shapes'
import { countedOn, inBatch, undeterminedOn } from './standing-sql'
import { unitName } from './units'

export interface FigureQuestion {
  /** The units whose records are meant; `null` = the whole country. */
  readonly unitIds: ReadonlySet<string> | null
  readonly basis: Basis
  readonly on: PlainDate
  /** Only what came out of this batch. */
  readonly batchCode?: string
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

const within = (unitIds: ReadonlySet<string> | null): Prisma.Sql =>
  unitIds === null ? Prisma.sql`true` : Prisma.sql`s.unit_id = ANY (${[...unitIds]}::text[])`

/** The latest reading of the line behind a row of standing. */
const READING = Prisma.sql`CROSS JOIN LATERAL (
  SELECT r.flags, r.producer_id, r.producer_group_id FROM line_reading r WHERE r.line_id = s.line_id ORDER BY r.act DESC LIMIT 1) r`

/** How many products (or, as `lines`, recognitions) there are in a place on a day, and what must be said beside the number. */
export async function figures({ unitIds, basis, on, batchCode }: FigureQuestion): Promise<Figures> {
  const meant = batchCode === undefined ? within(unitIds) : Prisma.sql`${within(unitIds)} AND ${inBatch(batchCode)}`
  const counted = Prisma.sql`${countedOn(basis, on)} AND ${meant}`
  const apart = Prisma.sql`${undeterminedOn(on)} AND ${meant}`
  const [byStar, [unknown], flags, producers, producersByStar, [potential], [verified]] = await Promise.all([
    database().$queryRaw<{ star: number | null; n: bigint; derived: boolean }[]>`
      SELECT s.star, count(*) AS n, bool_or('DERIVED_COUNT' = ANY (r.flags)) AS derived
      FROM standing s ${READING} WHERE ${counted} GROUP BY 1`,
    database().$queryRaw<{ n: bigint }[]>`
      SELECT count(*) AS n FROM standing s WHERE ${basis === 'in-force' ? apart : Prisma.sql`${counted} AND ${apart}`}`,
    database().$queryRaw<{ code: string; n: bigint }[]>`
      SELECT flag AS code, count(*) AS n FROM standing s ${READING} CROSS JOIN LATERAL unnest(r.flags) AS flag
      WHERE ${counted} AND flag <> 'DERIVED_COUNT' GROUP BY 1 ORDER BY 1`,
    countProducers(counted),
    exactProducersByStar(counted),
    database().$queryRaw<{ n: bigint }[]>`
      SELECT count(DISTINCT f.product_id) AS n FROM referral f
      WHERE coalesce(f.referred_on, f.latest_on) <= ${on}::text::date
        AND NOT EXISTS (SELECT FROM referral_outcome o WHERE o.referral_id = f.id AND o.on_day <= ${on}::text::date)
        AND EXISTS (SELECT FROM standing s WHERE s.product_id = f.product_id AND ${counted})`,
    database().$queryRaw<{ n: bigint }[]>`
      SELECT count(*) AS n FROM standing s JOIN recognition_line l ON l.id = s.line_id
      JOIN decision d ON d.id = l.decision_id JOIN authority a ON a.id = d.authority_id
      WHERE ${counted} AND s.star = 5 AND a.level = 'centre'`
  ])
  const stars: readonly (number | null)[] = [5, 4, 3, null]
  const rows = stars.map(star => {
    const found = byStar.find(row => row.star === star)
    return { star, count: Number(found?.n ?? 0), derived: found?.derived ?? false }
  })
  return {
    total: rows.reduce((sum, { count }) => sum + count, 0),
    byStar: rows,
    undetermined: Number(unknown?.n ?? 0),
    producers,
    producersByStar,
    potentialFiveStar: Number(potential?.n ?? 0),
    fiveStarVerified: Number(verified?.n ?? 0),
    flags: flags.map(({ code, n }) => ({ code, count: Number(n) }))
  }
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
    FROM standing s WHERE s.known_to IS NULL AND ${within(unitIds)}`
  return {
    ever: Number(row?.ever ?? 0),
    inForce: Number(row?.in_force ?? 0),
    undetermined: Number(row?.undetermined ?? 0)
  }
}

/** How many distinct producers stand behind the rows: named, counted without names, or not known at all. */
async function countProducers(counted: Prisma.Sql): Promise<CountRange> {
  const [[named], groups] = await Promise.all([
    database().$queryRaw<{ named: bigint; unknown: bigint }[]>`
      SELECT count(DISTINCT r.producer_id) AS named,
             count(*) FILTER (WHERE r.producer_id IS NULL AND r.producer_group_id IS NULL) AS unknown
      FROM standing s ${READING} WHERE ${counted}`,
    database().$queryRaw<{ stated: number; counted: bigint; all: bigint }[]>`
      SELECT g.count AS stated, count(*) AS counted,
             (SELECT count(DISTINCT o.line_id) FROM line_reading o WHERE o.producer_group_id = g.id) AS all
      FROM standing s ${READING} JOIN producer_group g ON g.id = r.producer_group_id
      WHERE ${counted} AND r.producer_id IS NULL GROUP BY g.id`
  ])
  const shares: GroupShare[] = groups.map(group => ({
    stated: group.stated,
    counted: Number(group.counted),
    all: Number(group.all)
  }))
  return producerRange(Number(named?.named ?? 0), shares, Number(named?.unknown ?? 0))
}

async function exactProducersByStar(counted: Prisma.Sql): Promise<Figures['producersByStar']> {
  const stars = [5, 4, 3]
  const ranges = await Promise.all(stars.map(star => countProducers(Prisma.sql`${counted} AND s.star = ${star}`)))
  return stars.flatMap((star, index) => {
    const range = ranges[index]
    return range && range.atLeast === range.atMost && range.atMost > 0 ? [{ star, count: range.atMost }] : []
  })
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
