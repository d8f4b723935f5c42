import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type Known, knownFact } from './known'
import { day } from './standing-sql'

/** What is held of a place for a year, beside what sources say that there is. */
export interface YearCoverage {
  readonly year: number
  readonly decisions: number
  readonly lines: number
  /** Batches that sources tell of, and the products in them; each source's word once. */
  readonly reportedBatches: number
  readonly reportedProducts: number
}

interface Row {
  readonly year: number
  readonly decisions: bigint
  readonly lines: bigint
  readonly batches: bigint
  readonly products: Prisma.Decimal | null
}

/** Decisions of recognition held of places by year up to a day, beside the batches that sources report. Latest year first. */
export async function coverageByYear(
  unitIds: ReadonlySet<string> | null,
  on: PlainDate,
  known: Known = null
): Promise<readonly YearCoverage[]> {
  const within = (column: Prisma.Sql) =>
    unitIds === null ? Prisma.sql`true` : Prisma.sql`${column} = ANY (${[...unitIds]}::text[])`
  const rows = await database().$queryRaw<Row[]>`
    WITH held AS (
      SELECT extract(year FROM c.sort_on)::int AS year, count(*) AS decisions,
             sum((SELECT count(*) FROM recognition_line l WHERE l.decision_id = c.decision_id))::bigint AS lines
      FROM decision_card c JOIN authority a ON a.id = c.authority_id JOIN decision d ON d.id = c.decision_id
      WHERE c.kind = 'recognition' AND c.sort_on <= ${day(on)} AND ${knownFact(Prisma.sql`d.act`, known)}
        AND ${within(Prisma.sql`a.unit_id`)} GROUP BY 1),
    told AS (
      SELECT extract(year FROM f.as_of)::int AS year, count(*) AS batches, sum(f.value) AS products
      FROM reported_figure f
      WHERE f.indicator = 'batch-products' AND f.star IS NULL AND f.as_of <= ${day(on)} AND ${knownFact(Prisma.sql`f.act`, known)}
        AND ${within(Prisma.sql`f.unit_id`)} GROUP BY 1)
    SELECT coalesce(h.year, t.year) AS year, coalesce(h.decisions, 0) AS decisions, coalesce(h.lines, 0) AS lines,
           coalesce(t.batches, 0) AS batches, t.products
    FROM held h FULL JOIN told t ON t.year = h.year ORDER BY 1 DESC`
  return rows.map(({ year, decisions, lines, batches, products }) => ({
    year,
    decisions: Number(decisions),
    lines: Number(lines),
    reportedBatches: Number(batches),
    reportedProducts: products === null ? 0 : Number(products)
  }))
}
