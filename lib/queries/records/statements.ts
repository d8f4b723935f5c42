import { Prisma } from '@/lib/data/generated/client'
import type { ActNumber } from '@/lib/ocop/registry/timeline'
import {
  batchRef,
  citationsOf,
  column,
  decisionRef,
  instant,
  lineRef,
  listOf,
  placeOf,
  producerRef,
  productRef,
  type Statement,
  sourceRef,
  upTo
} from './pieces'
import { PROGRAMME_FACTS, PROGRAMME_STATEMENTS } from './programme-statements'

// One statement for each list of an export, in the order of acts and codes. Acts stand in the records as their numbers and
// groups of producers as their ids: the writer gives them their refs.

/** Tables whose rows an export carries; the acts that recorded any of them are exported with them. */
export const EXPORTED_FACTS = [
  'citation',
  'producer',
  'producer_reading',
  'product',
  'product_reading',
  'product_identifier',
  'producer_group',
  'batch',
  'decision',
  'decision_reading',
  'decision_reference',
  'opening_balance',
  'recognition_line',
  'line_reading',
  'line_event',
  'certificate',
  'certificate_number',
  'referral',
  'referral_outcome',
  'reported_figure',
  'programme_event',
  'handover',
  'producer_event',
  'identity_link',
  'identity_link_undoing',
  ...PROGRAMME_FACTS
] as const

/** A source is exported once something rests on it, or when it was recorded in public: not the source of a mere draft. */
const publicSource = (known: ActNumber): Prisma.Sql => Prisma.sql`(
  EXISTS (SELECT FROM act a WHERE a.seq = s.act AND a.visibility = 'public')
  OR EXISTS (SELECT FROM citation c WHERE c.source_id = s.id AND ${upTo(column('c.act'), known)})
  OR EXISTS (SELECT FROM reported_figure f WHERE f.source_id = s.id AND ${upTo(column('f.act'), known)})
  OR EXISTS (SELECT FROM target t WHERE t.source_id = s.id AND ${upTo(column('t.act'), known)}))`

export const actStatement: Statement = known => {
  const facts = EXPORTED_FACTS.map(table => Prisma.sql`SELECT act FROM ${Prisma.raw(table)}`)
  return Prisma.sql`
    SELECT a.seq, jsonb_build_object('recordedAt', ${instant(column('a.recorded_at'))}, 'kind', a.kind, 'visibility', a.visibility,
      'subject', a.subject, 'body', CASE a.visibility WHEN 'public' THEN a.canonical::jsonb -> 'body' ELSE '{}' END) AS record
    FROM act a
    WHERE ${upTo(column('a.seq'), known)} AND (a.visibility = 'public'
      OR a.seq IN (${Prisma.join(facts, ' UNION ')} UNION SELECT s.act FROM source s WHERE ${publicSource(known)}))
    ORDER BY a.seq`
}

/** Groups of unnamed producers, numbered by the first line that each stands behind. */
export const producerGroupStatement: Statement = known => Prisma.sql`
  SELECT g.id::text, jsonb_build_object('count', g.count, 'act', g.act) AS record
  FROM producer_group g
  JOIN LATERAL (
    SELECT l.act, coalesce(d.code, b.code) AS code, l.position FROM line_reading r JOIN recognition_line l ON l.id = r.line_id
    LEFT JOIN decision d ON d.id = l.decision_id LEFT JOIN opening_balance b ON b.id = l.opening_balance_id
    WHERE r.producer_group_id = g.id AND ${upTo(column('r.act'), known)}
    ORDER BY l.act, coalesce(d.code, b.code) COLLATE "C", l.position LIMIT 1) first ON true
  ORDER BY g.act, first.act, first.code COLLATE "C", first.position`

const sources: Statement = known => Prisma.sql`
  SELECT jsonb_build_object('ref', lower(s.code), 'code', s.code, 'title', s.title, 'publisher', s.publisher, 'author', s.author,
    'url', s.url, 'publishedOn', s.published_on, 'note', s.note, 'act', s.act) AS record
  FROM source s WHERE ${upTo(column('s.act'), known)} AND ${publicSource(known)} ORDER BY s.act, s.code COLLATE "C"`

const producers: Statement = known => Prisma.sql`
  SELECT jsonb_build_object('ref', lower(p.code), 'code', p.code, 'act', p.act,
    'citations', ${citationsOf('producer', column('p.id'), known)},
    'readings', ${listOf(
      Prisma.sql`jsonb_build_object('from', r.from_day, 'name', r.name, 'kind', r.kind, 'place', ${placeOf(column('r.unit_id'))},
        'placeText', r.place_text, 'act', r.act)`,
      Prisma.sql`r.act, r.from_day NULLS FIRST, r.id`,
      Prisma.sql`producer_reading r WHERE r.producer_id = p.id AND ${upTo(column('r.act'), known)}`
    )}) AS record
  FROM producer p WHERE ${upTo(column('p.act'), known)} ORDER BY p.act, p.code COLLATE "C"`

const classified = (alias: string): Prisma.Sql => {
  const row = Prisma.raw(alias)
  return Prisma.sql`'sector', ${row}.sector_code, 'group', ${row}.group_code, 'set', ${row}.set_code`
}

const products: Statement = known => Prisma.sql`
  SELECT jsonb_build_object('ref', lower(p.code), 'code', p.code, 'act', p.act,
    'citations', ${citationsOf('product', column('p.id'), known)},
    'numbers', ${listOf(
      Prisma.sql`jsonb_build_object('kind', i.kind, 'value', i.value, 'act', i.act)`,
      Prisma.sql`i.act, i.kind, i.value COLLATE "C"`,
      Prisma.sql`product_identifier i WHERE i.product_id = p.id AND ${upTo(column('i.act'), known)}`
    )},
    'readings', ${listOf(
      Prisma.sql`jsonb_build_object('name', r.name, 'producer', ${producerRef(column('r.producer_id'))},
        'place', ${placeOf(column('r.unit_id'))}, 'placeText', r.place_text, ${classified('r')}, 'act', r.act)`,
      Prisma.sql`r.act, r.id`,
      Prisma.sql`product_reading r WHERE r.product_id = p.id AND ${upTo(column('r.act'), known)}`
    )}) AS record
  FROM product p WHERE ${upTo(column('p.act'), known)} ORDER BY p.act, p.code COLLATE "C"`

const batches: Statement = known => Prisma.sql`
  SELECT jsonb_build_object('ref', lower(b.code), 'code', b.code, 'place', ${placeOf(column('b.unit_id'))}, 'level', b.level,
    'programmeYear', b.programme_year, 'round', b.round, 'title', b.title, 'act', b.act,
    'citations', ${citationsOf('batch', column('b.id'), known)}) AS record
  FROM batch b WHERE ${upTo(column('b.act'), known)} ORDER BY b.act, b.code COLLATE "C"`

const linesOf = (owner: string, id: string, known: ActNumber): Prisma.Sql =>
  listOf(
    Prisma.sql`jsonb_build_object('ref', ${lineRef(column('l.id'))}, 'position', l.position, 'certificateCode', g.code,
      'certificateNumber', g.number,
      'certificateCount', (SELECT jsonb_build_object('period', c.period, 'sequence', c.sequence, 'act', c.act)
        FROM certificate_number c WHERE c.certificate_id = g.id AND ${upTo(column('c.act'), known)}), 'product', ${productRef(column('l.product_id'))}, 'kind', l.kind, 'act', l.act,
      'citations', ${citationsOf('line', column('l.id'), known)},
      'readings', ${listOf(
        Prisma.sql`jsonb_build_object('name', r.name, 'star', r.star, 'points', r.points, 'place', ${placeOf(column('r.unit_id'))},
          'placeText', r.place_text, 'producer', ${producerRef(column('r.producer_id'))}, 'producerGroup', r.producer_group_id,
          ${classified('r')}, 'effectiveOn', r.effective_on, 'latestOn', r.latest_on, 'endsOn', r.ends_on,
          'flags', to_jsonb(r.flags), 'act', r.act)`,
        Prisma.sql`r.act`,
        Prisma.sql`line_reading r WHERE r.line_id = l.id AND ${upTo(column('r.act'), known)}`
      )})`,
    Prisma.sql`l.position`,
    Prisma.sql`recognition_line l LEFT JOIN certificate g ON g.line_id = l.id AND ${upTo(column('g.act'), known)}
      WHERE l.${column(owner)} = ${column(id)} AND ${upTo(column('l.act'), known)}`
  )

const decisions: Statement = known => Prisma.sql`
  SELECT jsonb_build_object('ref', lower(d.code), 'code', d.code, 'kind', d.kind, 'origin', d.origin, 'act', d.act,
    'authority', (SELECT jsonb_build_object('level', a.level, 'place', ${placeOf(column('a.unit_id'))},
      'name', CASE WHEN a.unit_id IS NULL THEN a.name END) FROM authority a WHERE a.id = d.authority_id),
    'batch', ${batchRef(column('d.batch_id'))},
    'refersTo', ${listOf(
      Prisma.sql`jsonb_build_object('decision', lower(e.code), 'act', x.act)`,
      Prisma.sql`x.act, e.code COLLATE "C"`,
      Prisma.sql`decision_reference x JOIN decision e ON e.id = x.earlier_id
        WHERE x.decision_id = d.id AND ${upTo(column('x.act'), known)}`
    )},
    'citations', ${citationsOf('decision', column('d.id'), known)},
    'readings', ${listOf(
      Prisma.sql`jsonb_build_object('number', r.number, 'year', r.year, 'issuedOn', r.issued_on, 'latestOn', r.latest_on,
        'effectiveOn', r.effective_on, 'subject', r.subject, 'signer', r.signer, 'signerTitle', r.signer_title,
        'rulebook', r.rulebook, 'flags', to_jsonb(r.flags), 'act', r.act,
        'paper', CASE WHEN f.id IS NOT NULL THEN jsonb_build_object('sha256', f.sha256, 'name', f.name, 'mime', f.mime,
          'size', f.size, 'storedAt', ${instant(column('f.at'))}) END)`,
      Prisma.sql`r.act`,
      Prisma.sql`decision_reading r LEFT JOIN stored_file f ON f.id = r.file_id
        WHERE r.decision_id = d.id AND ${upTo(column('r.act'), known)}`
    )},
    'lines', ${linesOf('decision_id', 'd.id', known)}) AS record
  FROM decision d WHERE ${upTo(column('d.act'), known)} ORDER BY d.act, d.code COLLATE "C"`

const openingBalances: Statement = known => Prisma.sql`
  SELECT jsonb_build_object('ref', lower(b.code), 'code', b.code, 'place', ${placeOf(column('b.unit_id'))}, 'asOf', b.as_of,
    'note', b.note, 'act', b.act, 'citations', ${citationsOf('opening_balance', column('b.id'), known)},
    'lines', ${linesOf('opening_balance_id', 'b.id', known)}) AS record
  FROM opening_balance b WHERE ${upTo(column('b.act'), known)} ORDER BY b.act, b.code COLLATE "C"`

const lineEvents: Statement = known => Prisma.sql`
  SELECT jsonb_build_object('id', e.id, 'line', e.line, 'kind', e.kind, 'on', e.on_day,
    'ground', CASE WHEN e.ground IS NULL OR e.ground = '' THEN CASE e.kind WHEN 'revoked' THEN 'unstated' END ELSE e.ground END,
    'decision', e.decision, 'undoes', e.undoes, 'act', e.act) AS record
  FROM (SELECT v.*, ${lineRef(column('v.line_id'))} AS line, ${decisionRef(column('v.decision_id'))} AS decision FROM line_event v
        WHERE ${upTo(column('v.act'), known)}) e
  ORDER BY e.act, e.line COLLATE "C", e.kind, e.on_day, e.id`

const referrals: Statement = known => Prisma.sql`
  SELECT jsonb_build_object('product', f.product, 'place', ${placeOf(column('f.province_id'))}, 'batch', ${batchRef(column('f.batch_id'))},
    'decision', f.decision, 'referredOn', f.referred_on, 'latestOn', f.latest_on, 'points', f.points, 'act', f.act,
    'citations', ${citationsOf('referral', column('f.id'), known)},
    'outcomes', ${listOf(
      Prisma.sql`jsonb_build_object('kind', o.kind, 'on', o.on_day, 'decision', ${decisionRef(column('o.decision_id'))},
        'points', o.points, 'act', o.act)`,
      Prisma.sql`o.act, o.on_day, o.kind, o.id`,
      Prisma.sql`referral_outcome o WHERE o.referral_id = f.id AND ${upTo(column('o.act'), known)}`
    )}) AS record
  FROM (SELECT v.*, ${productRef(column('v.product_id'))} AS product, ${decisionRef(column('v.decision_id'))} AS decision FROM referral v
        WHERE ${upTo(column('v.act'), known)}) f
  ORDER BY f.act, f.product COLLATE "C", f.decision COLLATE "C", f.latest_on, f.id`

const reportedFigures: Statement = known => Prisma.sql`
  SELECT jsonb_build_object('ref', lower(f.code), 'code', f.code, 'place', ${placeOf(column('f.unit_id'))}, 'asOf', f.as_of,
    'indicator', f.indicator, 'basis', f.basis, 'star', f.star, 'operator', f.operator, 'value', f.value, 'valueTo', f.value_to,
    'unit', f.measure, 'quote', f.quote, 'note', f.note, 'source', ${sourceRef(column('f.source_id'))}, 'act', f.act,
    'citations', ${citationsOf('reported_figure', column('f.id'), known)}) AS record
  FROM reported_figure f WHERE ${upTo(column('f.act'), known)} ORDER BY f.act, f.code COLLATE "C"`

const events: Statement = known => Prisma.sql`
  SELECT jsonb_build_object('ref', lower(e.code), 'code', e.code, 'place', ${placeOf(column('e.unit_id'))}, 'on', e.on_day,
    'kind', e.kind, 'title', e.title, 'organiser', e.organiser, 'batch', ${batchRef(column('e.batch_id'))},
    'attendees', e.attendees, 'note', e.note, 'act', e.act, 'citations', ${citationsOf('event', column('e.id'), known)},
    'handovers', ${listOf(
      Prisma.sql`jsonb_build_object('line', ${lineRef(column('h.line_id'))}, 'act', h.act)`,
      Prisma.sql`h.act, ${lineRef(column('h.line_id'))} COLLATE "C"`,
      Prisma.sql`handover h WHERE h.event_id = e.id AND ${upTo(column('h.act'), known)}`
    )}) AS record
  FROM programme_event e WHERE ${upTo(column('e.act'), known)} ORDER BY e.act, e.code COLLATE "C"`

const producerEvents: Statement = known => Prisma.sql`
  WITH told AS (
    SELECT v.*, p.code, 'v' || row_number() OVER (ORDER BY v.act, p.code COLLATE "C", v.kind, v.id) AS ref
    FROM producer_event v JOIN producer p ON p.id = v.producer_id WHERE ${upTo(column('v.act'), known)})
  SELECT jsonb_build_object('ref', e.ref, 'producer', lower(e.code), 'kind', e.kind, 'on', e.on_day,
    'other', ${producerRef(column('e.other_id'))}, 'product', ${productRef(column('e.product_id'))}, 'paper', e.paper,
    'source', ${sourceRef(column('e.source_id'))}, 'note', e.note,
    'takesBack', (SELECT x.ref FROM told x WHERE x.id = e.undoes), 'act', e.act) AS record
  FROM told e ORDER BY e.act, e.code COLLATE "C", e.kind, e.id`

const identities: Statement = known => Prisma.sql`
  SELECT jsonb_build_object('ref', 'i' || row_number() OVER (ORDER BY i.act, i.id), 'product', ${productRef(column('i.product_id'))},
    'intoProduct', ${productRef(column('i.into_product_id'))}, 'producer', ${producerRef(column('i.producer_id'))},
    'intoProducer', ${producerRef(column('i.into_producer_id'))}, 'reason', i.reason, 'act', i.act,
    'undone', (SELECT jsonb_build_object('reason', u.reason, 'act', u.act) FROM identity_link_undoing u
      WHERE u.link_id = i.id AND ${upTo(column('u.act'), known)})) AS record
  FROM (SELECT l.*, CASE l.subject WHEN 'product' THEN l.from_id END AS product_id, CASE l.subject WHEN 'product' THEN l.into_id END AS into_product_id,
          CASE l.subject WHEN 'producer' THEN l.from_id END AS producer_id, CASE l.subject WHEN 'producer' THEN l.into_id END AS into_producer_id
        FROM identity_link l WHERE ${upTo(column('l.act'), known)}) i
  ORDER BY i.act, i.id`

/** The lists of the file that follow the acts and the groups of producers, each with its statement. */
export const STATEMENTS = {
  sources,
  producers,
  products,
  batches,
  decisions,
  openingBalances,
  lineEvents,
  producerEvents,
  identities,
  referrals,
  reportedFigures,
  events,
  ...PROGRAMME_STATEMENTS
} as const satisfies Readonly<Record<string, Statement>>

export type ExportedList = 'acts' | 'producerGroups' | keyof typeof STATEMENTS
