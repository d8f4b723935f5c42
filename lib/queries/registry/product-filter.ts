import { Prisma } from '@/lib/data/generated/client'
import type { Verdict } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Basis } from '@/lib/ocop/registry/count'
import type { LineKind } from '@/lib/ocop/registry/draw-up'
import type { Territory } from '@/lib/ocop/territory/territory'
import { productsHeld } from './held-sql'
import { type Known, knownFact, knownRow } from './known'
import { type Moved, movedSql } from './movement-sql'
import { countedOn, day, inBatch, inNoBatch, lapsingBy, placedIn, readingJoin, verdictIn } from './standing-sql'

/** Which products are meant. A `null` among values = not known; no values = whatever they are. */
export interface ProductFilter {
  /** The units whose records are meant; `null` = the whole country. */
  readonly unitIds: ReadonlySet<string> | null
  readonly producerCode?: string | undefined
  /** `null` = out of no batch that is known. */
  readonly batchCode?: string | null | undefined
  readonly stars: readonly (number | null)[]
  readonly sectors: readonly (string | null)[]
  readonly groups?: readonly (string | null)[] | undefined
  readonly sets?: readonly (string | null)[] | undefined
  readonly changes?: readonly LineKind[] | undefined
  /** Years in which the counted line began. */
  readonly years?: readonly (number | null)[] | undefined
  readonly producerKinds?: readonly (string | null)[] | undefined
  readonly statuses: readonly Verdict[]
  /** Only what is in force and whose term is over by this day. */
  readonly lapsingBy?: PlainDate | undefined
  /** Only what began or ended in a span of days, by recognitions (`basis` is `lines`). */
  readonly moved?: Moved | undefined
  readonly basis: Basis
  readonly on: PlainDate
  readonly known?: Known | undefined
}

/** Filters that a facet counts without, so that its choices say what they would give. */
export const FACETED = ['stars', 'sectors', 'groups', 'statuses'] as const
export type Faceted = (typeof FACETED)[number]

const TEXTS = Prisma.sql`text[]`

function among(column: Prisma.Sql, values: readonly (string | number | null)[] | undefined, type: Prisma.Sql) {
  if (values === undefined || values.length === 0) return []
  const known = values.filter(value => value !== null)
  const unknown = values.length > known.length ? Prisma.sql`${column} IS NULL` : Prisma.sql`false`
  return [Prisma.sql`(${column} = ANY (${known}::${type}) OR ${unknown})`]
}

/** The kind of the producer of a row, as it was known. */
export const producerKindOf = (known: Known): Prisma.Sql =>
  known === null
    ? Prisma.sql`(SELECT m.kind::text FROM producer_card m WHERE m.producer_id = s.producer_id)`
    : Prisma.sql`(SELECT m.kind::text FROM producer_reading m WHERE m.producer_id = s.producer_id AND m.act <= ${known}
        ORDER BY m.from_day DESC NULLS LAST, m.act DESC, m.id DESC LIMIT 1)`

/** How the line of a row came about: new, upgrade, renewal, downgrade. */
export const CHANGE = Prisma.sql`(SELECT l.kind::text FROM recognition_line l WHERE l.id = s.line_id)`

/** The year in which the line of a row began; not known where its day is not. */
export const YEAR = Prisma.sql`(CASE WHEN s.determined THEN extract(year FROM s.since)::int END)`

/** Products of a producer as it was known; the code of a double means the record that stands for it. */
const producerIs = (code: string, known: Known): Prisma.Sql => {
  const producer = Prisma.sql`(SELECT coalesce((
    SELECT m.living_id FROM ocop_merged('producer', ${known}::int) m WHERE m.member_id = p.id), p.id) FROM producer p WHERE p.code = ${code})`
  return Prisma.sql`s.product_id IN (SELECT h.product_id FROM ${productsHeld(Prisma.sql`ARRAY[${producer}]`, known)} h)`
}

/** What a filter asks of a row of standing, beside being counted. */
export function conditions(all: Territory, filter: ProductFilter, without: readonly Faceted[] = []): Prisma.Sql {
  const { on, known = null } = filter
  const unless = (name: Faceted, parts: readonly Prisma.Sql[]) => (without.includes(name) ? [] : parts)
  return Prisma.join(
    [
      placedIn(all, filter.unitIds),
      ...(filter.producerCode === undefined ? [] : [producerIs(filter.producerCode, known)]),
      ...(filter.batchCode === undefined ? [] : [filter.batchCode === null ? inNoBatch : inBatch(filter.batchCode)]),
      ...unless('stars', among(Prisma.sql`s.star`, filter.stars, Prisma.sql`smallint[]`)),
      ...unless('sectors', among(Prisma.sql`s.sector_code`, filter.sectors, TEXTS)),
      ...unless('groups', among(Prisma.sql`s.group_code`, filter.groups, TEXTS)),
      ...among(Prisma.sql`s.set_code`, filter.sets, TEXTS),
      ...among(CHANGE, filter.changes, TEXTS),
      ...among(YEAR, filter.years, Prisma.sql`int[]`),
      ...among(producerKindOf(known), filter.producerKinds, TEXTS),
      ...(filter.lapsingBy === undefined ? [] : [lapsingBy(on, filter.lapsingBy, known)]),
      ...(filter.moved === undefined ? [] : [movedSql(filter.moved, known)]),
      ...unless('statuses', filter.statuses.length === 0 ? [] : [verdictIn(filter.statuses, on, known)])
    ],
    ' AND '
  )
}

/** Rows that a basis counts. Who asks for what is not yet in force gets it too: it is the first thing known of its product. */
export function counted({ basis, on, statuses, known = null }: ProductFilter): Prisma.Sql {
  const usual = countedOn(basis, on, known)
  if (basis === 'in-force' || !statuses.includes('not-yet-in-force')) return usual
  const first =
    basis === 'lines'
      ? Prisma.sql`true`
      : Prisma.sql`NOT EXISTS (SELECT FROM standing o WHERE o.product_id = s.product_id AND ${knownRow(known, 'o')} AND o.since < s.since)`
  return Prisma.sql`((${usual}) OR (${knownRow(known)} AND s.determined AND s.since > ${day(on)} AND ${first}))`
}

/**
 * Where rows come from: standing, as `s`. An annulled line stands for nothing and has no row there; who asks for annulled ones gets
 * a row made of its facts that ended as it began: each of them as a line, and as a product where nothing else is left of it.
 */
export function rowsFrom({ basis, statuses, known = null }: ProductFilter): Prisma.Sql {
  if (!statuses.includes('annulled')) return Prisma.sql`standing s`
  const once = basis === 'lines' ? Prisma.sql`` : Prisma.sql`DISTINCT ON (s.product_id)`
  const alone =
    basis === 'lines'
      ? Prisma.sql`true`
      : Prisma.sql`NOT EXISTS (SELECT FROM standing o WHERE o.product_id = s.product_id AND ${knownRow(known, 'o')})`
  const columns = Prisma.sql`line_id, product_id, known_from, known_to, since, until, next_from, end_reason, determined, star,
    sector_code, group_code, set_code, unit_id, province_id, producer_id`
  return Prisma.sql`(SELECT ${columns} FROM standing UNION ALL (
    SELECT ${once} s.line_id, s.product_id, e.act, NULL::int, coalesce(r.effective_on, r.latest_on), coalesce(r.effective_on, r.latest_on),
           NULL::date, 'annulled', true, r.star, r.sector_code, r.group_code, r.set_code, r.unit_id, r.province_id, r.producer_id
    FROM line_event e JOIN (SELECT l.id AS line_id, l.product_id FROM recognition_line l) s ON s.line_id = e.line_id
    ${readingJoin(known)}
    WHERE e.kind = 'annulled' AND ${knownFact(Prisma.sql`e.act`, known)} AND ${alone}
      AND NOT EXISTS (SELECT FROM line_event x WHERE x.undoes = e.id AND ${knownFact(Prisma.sql`x.act`, known)})
    ORDER BY s.product_id, e.act DESC)) s`
}
