import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { isEnd, type Movement } from '@/lib/ocop/registry/movement'
import { type Known, knownRow } from './known'
import { day } from './standing-sql'

/** Days, both included. */
export interface Span {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The star that a product had before a line: of its first line there is none. */
export type StarBefore = number | 'unknown' | 'none'

/** Rows of standing, aliased `s`, that moved in a span. */
export interface Moved extends Span {
  /** `null` = everything that began. */
  readonly movement: Movement | null
  readonly before?: StarBefore | undefined
}

const within = (column: Prisma.Sql, { from, to }: Span): Prisma.Sql =>
  Prisma.sql`${column} BETWEEN ${day(from)} AND ${day(to)}`

/** Rows that began in a span; of undated ones, that had certainly begun by a day in it. */
export const begunIn = (span: Span): Prisma.Sql => within(Prisma.sql`s.since`, span)

/** Rows whose first day out of force lies in a span. What is not dated has no known end. */
export const endedIn = (span: Span): Prisma.Sql => Prisma.sql`s.determined AND ${within(Prisma.sql`s.until`, span)}`

/** The movement by which the line of a row, joined as `l`, began. */
export const BEGINNING = Prisma.sql`CASE WHEN l.opening_balance_id IS NOT NULL THEN 'opening' ELSE l.kind::text END`

/** The star of the product's line before that of a row, `unknown` where it is not known, NULL where there is no such line. */
export const starBefore = (known: Known): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(o.star::text, 'unknown') FROM standing o
  WHERE o.product_id = s.product_id AND ${knownRow(known, 'o')} AND o.next_from = s.since AND o.line_id <> s.line_id
  ORDER BY o.since DESC LIMIT 1)`

/** What a row must be to be one of those that moved. */
export function movedSql({ movement, before, ...span }: Moved, known: Known): Prisma.Sql {
  const earlier =
    before === undefined
      ? Prisma.sql`true`
      : Prisma.sql`${starBefore(known)} IS NOT DISTINCT FROM ${before === 'none' ? null : String(before)}::text`
  if (movement === null) return Prisma.sql`${begunIn(span)} AND ${earlier}`
  if (isEnd(movement)) return Prisma.sql`${endedIn(span)} AND s.end_reason = ${movement} AND ${earlier}`
  return Prisma.sql`${begunIn(span)} AND ${earlier} AND (SELECT ${BEGINNING} FROM recognition_line l WHERE l.id = s.line_id) = ${movement}`
}
