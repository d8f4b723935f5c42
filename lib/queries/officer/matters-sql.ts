import { Prisma } from '@/lib/data/generated/client'
import type { LineFlag } from '@/lib/ocop/registry/draw-up'
import type { MatterKind } from '@/lib/ocop/registry/matter'
import type { Scope } from './scope'

/** Where matters are looked for: the units of a right, and what belongs to no unit where the right reaches the centre. */
export interface MatterScope extends Scope {
  readonly centre: boolean
}

const within = (column: string, { everywhere, centre, units }: MatterScope): Prisma.Sql => {
  const unit = Prisma.raw(column)
  return Prisma.sql`(${everywhere} OR ${unit} = ANY (${units}::text[]) OR (${centre} AND ${unit} IS NULL))`
}

/** From this share of trigrams on two names of one producer are so alike that a person is asked. Numbers in them must be the same. */
const ALIKE = 0.85

const FLAGS: Readonly<Partial<Record<MatterKind, LineFlag>>> = {
  'five-star-unverified': 'FIVE_STAR_WITHOUT_CENTRAL_DECISION',
  'not-competent': 'NOT_COMPETENT',
  'star-against-points': 'STAR_AGAINST_POINTS'
}

const flagged = (kind: MatterKind): Prisma.Sql =>
  Prisma.sql`count(*) FILTER (WHERE ${FLAGS[kind] ?? ''} = ANY (r.flags))`

/** Decisions of recognition and of the centre of which something is not known. */
const ofDecisions = (scope: MatterScope): Prisma.Sql => Prisma.sql`
  SELECT v.kind, c.code, a.unit_id, 1::bigint AS extent, c.sort_on AS on_day
  FROM decision_card c JOIN authority a ON a.id = c.authority_id JOIN decision d ON d.id = c.decision_id
  LEFT JOIN batch b ON b.id = d.batch_id
  CROSS JOIN LATERAL (VALUES
    ('decision-without-number', c.number IS NULL),
    ('decision-without-date', c.issued_on IS NULL),
    ('decision-without-paper', NOT EXISTS (
      SELECT FROM decision_reading r WHERE r.decision_id = c.decision_id AND r.file_id IS NOT NULL)),
    ('year-differs', extract(year FROM c.issued_on) <> b.programme_year)) v(kind, is_so)
  WHERE v.is_so AND ${within('a.unit_id', scope)}`

/** Lines that something speaks against, or that do not say something, by the decision or opening balance that they are of. */
const ofLines = (scope: MatterScope): Prisma.Sql => Prisma.sql`
  SELECT v.kind, g.code, g.unit_id, v.extent, g.on_day
  FROM (
    SELECT coalesce(d.code, b.code) AS code, min(s.province_id) AS unit_id, min(s.since) AS on_day,
           count(*) FILTER (WHERE s.star IS NULL) AS starless,
           count(*) FILTER (WHERE NOT s.determined AND b.id IS NOT NULL) AS undated,
           count(*) FILTER (WHERE u.level <> 'commune') AS coarse,
           ${flagged('five-star-unverified')} AS five, ${flagged('not-competent')} AS overstepped,
           ${flagged('star-against-points')} AS contradicted
    FROM standing s JOIN recognition_line l ON l.id = s.line_id JOIN unit u ON u.id = s.unit_id
    LEFT JOIN decision d ON d.id = l.decision_id LEFT JOIN opening_balance b ON b.id = l.opening_balance_id
    CROSS JOIN LATERAL (SELECT flags FROM line_reading r WHERE r.line_id = l.id ORDER BY r.act DESC LIMIT 1) r
    WHERE s.known_to IS NULL AND ${within('s.province_id', scope)} GROUP BY 1) g
  CROSS JOIN LATERAL (VALUES
    ('lines-without-star', g.starless), ('lines-undated', g.undated), ('lines-without-commune', g.coarse),
    ('five-star-unverified', g.five), ('not-competent', g.overstepped), ('star-against-points', g.contradicted)) v(kind, extent)
  WHERE v.extent > 0`

/** Products of one producer with names so alike that they may be one. */
const ofNames = (scope: MatterScope): Prisma.Sql => Prisma.sql`
  SELECT 'near-duplicate', a.code || '+' || b.code, (
      SELECT min(s.province_id) FROM standing s WHERE s.product_id = a.product_id AND s.known_to IS NULL), 2::bigint, NULL::date
  FROM product_card a JOIN product_card b ON b.producer_id = a.producer_id AND b.code > a.code
  WHERE similarity(ocop_fold(a.name), ocop_fold(b.name)) >= ${ALIKE}::real
    AND regexp_replace(a.name, '[^0-9]+', ' ', 'g') = regexp_replace(b.name, '[^0-9]+', ' ', 'g')
    AND EXISTS (SELECT FROM standing s WHERE s.product_id = a.product_id AND s.known_to IS NULL
      AND ${within('s.province_id', scope)})`

const ofSupport = (scope: MatterScope): Prisma.Sql => Prisma.sql`
  SELECT 'support-without-amount', h.code, h.unit_id, 1::bigint, make_date(h.year, 12, 31)
  FROM support h WHERE h.amount IS NULL AND ${within('h.unit_id', scope)}`

/** Claims that nothing counted agrees with, as they were reckoned beforehand. */
const ofClaims = (codes: readonly string[]): Prisma.Sql => Prisma.sql`
  SELECT 'claim-differs', f.code, f.unit_id, 1::bigint, f.as_of
  FROM reported_figure f WHERE f.code = ANY (${[...codes]}::text[])`

/** Every matter in a scope, with the notes on it, oldest first: those with the latest days first. */
export const mattersIn = (scope: MatterScope, differing: readonly string[], most: number): Prisma.Sql => Prisma.sql`
  WITH matter AS (
    ${ofDecisions(scope)} UNION ALL ${ofLines(scope)} UNION ALL ${ofNames(scope)} UNION ALL ${ofSupport(scope)}
    UNION ALL ${ofClaims(differing)})
  SELECT m.kind, m.code, m.unit_id, m.extent,
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', n.kind, 'accountId', n.account_id) ORDER BY n.act, n.id)
      FROM matter_note n WHERE n.matter = m.kind || ':' || m.code), '[]') AS notes
  FROM matter m ORDER BY m.on_day DESC NULLS LAST, m.code, m.kind LIMIT ${most}`
