import { Prisma } from '@/lib/data/generated/client'
import type { Verdict } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Basis } from '@/lib/ocop/registry/count'
import { provinceOf, type Territory, unitById } from '@/lib/ocop/territory/territory'
import { type Known, knownFact, knownRow } from './known'

/**
 * The definitions of `lib/ocop/registry/count` and `certificate/verdict` over rows of standing, aliased `s`, as known now or at an
 * earlier act; a test holds the two together.
 */

export const day = (on: PlainDate): Prisma.Sql => Prisma.sql`${on}::text::date`

/** The rows that a figure counts on a day. */
export function countedOn(basis: Basis, on: PlainDate, known: Known = null): Prisma.Sql {
  const begun = Prisma.sql`${knownRow(known)} AND s.since <= ${day(on)}`
  if (basis === 'lines') return begun
  if (basis === 'in-force') return Prisma.sql`${begun} AND s.determined AND s.until > ${day(on)}`
  return Prisma.sql`${begun} AND (s.next_from IS NULL OR s.next_from > ${day(on)})`
}

/** Rows whose term is not known, that stand apart of the figure of what is in force. */
export const undeterminedOn = (on: PlainDate, known: Known = null): Prisma.Sql =>
  Prisma.sql`${knownRow(known)} AND NOT s.determined AND s.since <= ${day(on)} AND s.until > ${day(on)}`

/** First day on which the term as the line reads it is over, without an extension; for the rows that are extended only. */
const termEnd = (known: Known): Prisma.Sql => Prisma.sql`(
  SELECT r.ends_on FROM line_reading r WHERE r.line_id = s.line_id AND ${knownFact(Prisma.sql`r.act`, known)}
  ORDER BY r.act DESC LIMIT 1)`

/**
 * First day on which the term of a row is over, an extension included, whatever else ends it before. Most rows run to their term, and there
 * nothing else has to be read.
 */
export const termEndOfRow = (known: Known): Prisma.Sql => Prisma.sql`CASE WHEN s.end_reason = 'expired' THEN s.until
  ELSE greatest(${termEnd(known)}, (SELECT max(e.on_day) FROM line_event e WHERE e.line_id = s.line_id AND e.kind = 'extended'
    AND ${knownFact(Prisma.sql`e.act`, known)} AND NOT EXISTS (
      SELECT FROM line_event x WHERE x.undoes = e.id AND ${knownFact(Prisma.sql`x.act`, known)}))) END`

/** Rows in force on a day whose term is over by another: what will lapse unless it is recognised again. */
export const lapsingBy = (on: PlainDate, by: PlainDate, known: Known = null): Prisma.Sql =>
  Prisma.sql`${countedOn('in-force', on, known)} AND ${termEndOfRow(known)} <= ${day(by)}`

/** What happened to the line of a row by a day and was known, and has not been undone: of some kinds, as `alias`. */
const happened = (alias: Prisma.Sql, kinds: Prisma.Sql, on: PlainDate, known: Known): Prisma.Sql => Prisma.sql`
  ${alias}.kind IN (${kinds}) AND ${alias}.on_day <= ${day(on)} AND ${knownFact(Prisma.sql`${alias}.act`, known)}
  AND NOT EXISTS (SELECT FROM line_event x WHERE x.undoes = ${alias}.id AND ${knownFact(Prisma.sql`x.act`, known)})`

/** Whether a dossier for re-evaluation was filed in time and waits, neither closed nor followed by a late one. */
const waitsInTime = (on: PlainDate, known: Known): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT FROM line_event f WHERE f.line_id = s.line_id AND ${happened(Prisma.sql`f`, Prisma.sql`'filed'`, on, known)}
    AND NOT EXISTS (SELECT FROM line_event c WHERE c.line_id = f.line_id AND c.on_day >= f.on_day
      AND ${happened(Prisma.sql`c`, Prisma.sql`'filing_closed', 'filed_late'`, on, known)}))`

/** The verdict over a row of standing on a day. An annulled line has no row. */
export const verdictSql = (on: PlainDate, known: Known = null): Prisma.Sql => Prisma.sql`CASE
  WHEN s.since > ${day(on)} THEN CASE WHEN s.determined THEN 'not-yet-in-force' ELSE 'undetermined' END
  WHEN s.until <= ${day(on)} THEN s.end_reason
  WHEN NOT s.determined THEN 'undetermined'
  WHEN EXISTS (SELECT FROM line_event e WHERE e.line_id = s.line_id AND e.kind = 'extended') AND ${day(on)} >= ${termEnd(known)} THEN 'extended'
  WHEN ${waitsInTime(on, known)} THEN 'under-re-evaluation'
  ELSE 'valid' END`

export const verdictIn = (verdicts: readonly Verdict[], on: PlainDate, known: Known = null): Prisma.Sql =>
  Prisma.sql`${verdictSql(on, known)} = ANY (${verdicts}::text[])`

/** Rows whose decision came out of a batch. */
export const inBatch = (batchCode: string): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT FROM recognition_line l JOIN decision d ON d.id = l.decision_id JOIN batch b ON b.id = d.batch_id
  WHERE l.id = s.line_id AND b.code = ${batchCode})`

/** Rows whose decision is of no batch, and rows without a decision. */
export const inNoBatch: Prisma.Sql = Prisma.sql`NOT EXISTS (
  SELECT FROM recognition_line l JOIN decision d ON d.id = l.decision_id WHERE l.id = s.line_id AND d.batch_id IS NOT NULL)`

/** Whole provinces, which an index and the tally know, and the units beside them that are asked for one by one. */
export interface SplitPlaces {
  readonly provinces: readonly string[]
  readonly others: readonly string[]
}

export function splitPlaces(all: Territory, unitIds: ReadonlySet<string>): SplitPlaces {
  const isWhole = (id: string): boolean => unitIds.has(id) && (all.parts.get(id) ?? []).every(part => isWhole(part.id))
  const provinces = [...unitIds].filter(id => unitById(all, id).level === 'province' && isWhole(id)).sort()
  const whole = new Set(provinces)
  return { provinces, others: [...unitIds].filter(id => !whole.has(provinceOf(all, unitById(all, id)).id)) }
}

/** Rows that lie in one of these units; `null` = anywhere. */
export function placedIn(all: Territory, unitIds: ReadonlySet<string> | null): Prisma.Sql {
  if (unitIds === null) return Prisma.sql`true`
  const { provinces, others } = splitPlaces(all, unitIds)
  const parts = [
    ...(provinces.length === 0 ? [] : [Prisma.sql`s.province_id = ANY (${provinces}::text[])`]),
    ...(others.length === 0 ? [] : [Prisma.sql`s.unit_id = ANY (${others}::text[])`])
  ]
  return parts.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(parts, ' OR ')})`
}

/** The reading of the line behind a row that was known, as `r`. */
export const readingJoin = (known: Known): Prisma.Sql => Prisma.sql`
  JOIN line_reading r ON r.line_id = s.line_id AND ${knownFact(Prisma.sql`r.act`, known)} AND NOT EXISTS (
    SELECT FROM line_reading later
    WHERE later.line_id = r.line_id AND later.act > r.act AND ${knownFact(Prisma.sql`later.act`, known)})`

/** The same where rows are few: each is looked up, instead of joining all readings there are. */
export const readingLookup = (known: Known): Prisma.Sql => Prisma.sql`
  CROSS JOIN LATERAL (
    SELECT r.flags, r.producer_group_id FROM line_reading r
    WHERE r.line_id = s.line_id AND ${knownFact(Prisma.sql`r.act`, known)} ORDER BY r.act DESC LIMIT 1) r`
