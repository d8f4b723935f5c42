import { Prisma } from '@/lib/data/generated/client'
import type { Verdict } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Basis } from '@/lib/ocop/registry/count'

/**
 * The definitions of `lib/ocop/registry/count` and `certificate/verdict` over rows of standing as known now, aliased `s`; a test
 * holds the two together.
 */

const day = (on: PlainDate): Prisma.Sql => Prisma.sql`${on}::text::date`

/** The rows that a figure counts on a day. */
export function countedOn(basis: Basis, on: PlainDate): Prisma.Sql {
  const begun = Prisma.sql`s.known_to IS NULL AND s.since <= ${day(on)}`
  if (basis === 'lines') return begun
  if (basis === 'in-force') return Prisma.sql`${begun} AND s.determined AND s.until > ${day(on)}`
  return Prisma.sql`${begun} AND (s.next_from IS NULL OR s.next_from > ${day(on)})`
}

/** Rows whose term is not known, that stand apart of the figure of what is in force. */
export const undeterminedOn = (on: PlainDate): Prisma.Sql =>
  Prisma.sql`s.known_to IS NULL AND NOT s.determined AND s.since <= ${day(on)} AND s.until > ${day(on)}`

/** First day on which the term as the line reads it is over, without an extension; for the rows that are extended only. */
const TERM_END = Prisma.sql`(SELECT r.ends_on FROM line_reading r WHERE r.line_id = s.line_id ORDER BY r.act DESC LIMIT 1)`

/** The verdict over a row of standing on a day. An annulled line has no row. */
export const verdictSql = (on: PlainDate): Prisma.Sql => Prisma.sql`CASE
  WHEN s.since > ${day(on)} THEN CASE WHEN s.determined THEN 'not-yet-in-force' ELSE 'undetermined' END
  WHEN s.until <= ${day(on)} THEN s.end_reason
  WHEN NOT s.determined THEN 'undetermined'
  WHEN EXISTS (SELECT FROM line_event e WHERE e.line_id = s.line_id AND e.kind = 'extended') AND ${day(on)} >= ${TERM_END} THEN 'extended'
  ELSE 'valid' END`

export const verdictIn = (verdicts: readonly Verdict[], on: PlainDate): Prisma.Sql =>
  Prisma.sql`${verdictSql(on)} = ANY (${verdicts}::text[])`
