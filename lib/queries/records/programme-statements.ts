import { Prisma } from '@/lib/data/generated/client'
import type { ActNumber } from '@/lib/ocop/registry/timeline'
import {
  citationsOf,
  column,
  decisionRef,
  listOf,
  placeOf,
  producerRef,
  productRef,
  refIn,
  type Statement,
  sourceRef,
  upTo
} from './pieces'

/** Tables of the programme whose rows an export carries. Notes on open matters are working papers and stay behind. */
export const PROGRAMME_FACTS = [
  'target',
  'programme_entry',
  'programme_entry_member',
  'programme_entry_ending',
  'support',
  'programme_period',
  'undertaking',
  'undertaking_state',
  'programme_replacement'
] as const

const REPLACEABLE = Prisma.sql`SELECT id, code FROM programme_entry UNION ALL SELECT id, code FROM support
  UNION ALL SELECT id, code FROM programme_period UNION ALL SELECT id, code FROM undertaking UNION ALL SELECT id, code FROM programme_event`

const targets: Statement = known => Prisma.sql`
  SELECT jsonb_build_object('ref', lower(t.code), 'code', t.code, 'place', ${placeOf(column('t.unit_id'))}, 'indicator', t.indicator,
    'star', t.star, 'basis', t.basis, 'operator', t.operator, 'value', t.value, 'valueTo', t.value_to, 'unit', t.measure,
    'from', t.from_day, 'due', t.due_on, 'denominator', t.denominator, 'quote', t.quote, 'note', t.note,
    'source', ${sourceRef(column('t.source_id'))}, 'replaces', ${refIn('target')(column('t.replaces_id'))}, 'act', t.act) AS record
  FROM target t WHERE ${upTo(column('t.act'), known)} ORDER BY t.act, t.code COLLATE "C"`

const entryOf = (known: ActNumber): Prisma.Sql => Prisma.sql`
  'ref', lower(e.code), 'code', e.code, 'place', ${placeOf(column('e.unit_id'))}, 'placeText', e.place_text, 'name', e.name,
  'producer', ${producerRef(column('e.producer_id'))}, 'product', ${productRef(column('e.product_id'))},
  'decision', ${decisionRef(column('e.decision_id'))}, 'from', e.from_day, 'latestOn', e.latest_on, 'until', e.until_day,
  'url', e.url, 'note', e.note, 'act', e.act, 'citations', ${citationsOf('programme_entry', column('e.id'), known)},
  'members', ${listOf(
    Prisma.sql`jsonb_build_object('producer', m.producer, 'product', m.product, 'from', m.from_day, 'latestOn', m.latest_on,
      'until', m.until_day, 'act', m.act)`,
    Prisma.sql`m.act, m.producer COLLATE "C", m.product COLLATE "C", m.from_day, m.latest_on, m.id`,
    Prisma.sql`(SELECT v.*, ${producerRef(column('v.producer_id'))} AS producer, ${productRef(column('v.product_id'))} AS product
      FROM programme_entry_member v WHERE v.entry_id = e.id AND ${upTo(column('v.act'), known)}) m`
  )},
  'endings', ${listOf(
    Prisma.sql`jsonb_build_object('on', n.on_day, 'reason', n.reason, 'act', n.act)`,
    Prisma.sql`n.act, n.on_day, n.reason COLLATE "C"`,
    Prisma.sql`programme_entry_ending n WHERE n.entry_id = e.id AND ${upTo(column('n.act'), known)}`
  )}`

const pointsOfSale: Statement = known => Prisma.sql`
  SELECT jsonb_build_object(${entryOf(known)}) AS record
  FROM programme_entry e WHERE e.kind = 'point-of-sale' AND ${upTo(column('e.act'), known)} ORDER BY e.act, e.code COLLATE "C"`

const registers: Statement = known => Prisma.sql`
  SELECT jsonb_build_object(${entryOf(known)}, 'kind', e.kind, 'traits', to_jsonb(e.traits)) AS record
  FROM programme_entry e WHERE e.kind <> 'point-of-sale' AND ${upTo(column('e.act'), known)} ORDER BY e.act, e.code COLLATE "C"`

const support: Statement = known => Prisma.sql`
  SELECT jsonb_build_object('ref', lower(s.code), 'code', s.code, 'place', ${placeOf(column('s.unit_id'))}, 'category', s.category,
    'year', s.year, 'yearTo', s.year_to, 'producer', ${producerRef(column('s.producer_id'))}, 'recipient', s.recipient,
    'amount', s.amount, 'note', s.note, 'act', s.act, 'citations', ${citationsOf('support', column('s.id'), known)}) AS record
  FROM support s WHERE ${upTo(column('s.act'), known)} ORDER BY s.act, s.code COLLATE "C"`

const periods: Statement = known => Prisma.sql`
  SELECT jsonb_build_object('ref', lower(p.code), 'code', p.code, 'place', ${placeOf(column('p.unit_id'))}, 'title', p.title,
    'from', p.from_day, 'due', p.due_on, 'localName', p.local_name, 'note', p.note, 'act', p.act,
    'citations', ${citationsOf('programme_period', column('p.id'), known)}) AS record
  FROM programme_period p WHERE ${upTo(column('p.act'), known)} ORDER BY p.act, p.code COLLATE "C"`

const undertakings: Statement = known => Prisma.sql`
  SELECT jsonb_build_object('ref', lower(k.code), 'code', k.code, 'place', ${placeOf(column('k.unit_id'))}, 'kind', k.kind,
    'title', k.title, 'position', k.position, 'parent', ${refIn('undertaking')(column('k.parent_id'))},
    'event', ${refIn('programme_event')(column('k.event_id'))}, 'addressee', k.addressee, 'from', k.from_day, 'due', k.due_on,
    'note', k.note, 'act', k.act, 'citations', ${citationsOf('undertaking', column('k.id'), known)},
    'states', ${listOf(
      Prisma.sql`jsonb_build_object('state', s.state, 'on', s.on_day, 'note', s.note, 'act', s.act)`,
      Prisma.sql`s.act, s.on_day, s.state COLLATE "C", s.note COLLATE "C"`,
      Prisma.sql`undertaking_state s WHERE s.undertaking_id = k.id AND ${upTo(column('s.act'), known)}`
    )}) AS record
  FROM undertaking k WHERE ${upTo(column('k.act'), known)} ORDER BY k.act, k.code COLLATE "C"`

/** Which record says what an earlier one said wrongly, whatever list the two are in. */
const replacements: Statement = known => Prisma.sql`
  SELECT jsonb_build_object('replaced', lower(o.code), 'replacing', lower(n.code), 'act', r.act) AS record
  FROM programme_replacement r JOIN (${REPLACEABLE}) o ON o.id = r.replaced_id JOIN (${REPLACEABLE}) n ON n.id = r.replacing_id
  WHERE ${upTo(column('r.act'), known)} ORDER BY r.act, o.code COLLATE "C"`

/** The lists of the programme in an export, each with its statement. */
export const PROGRAMME_STATEMENTS = {
  targets,
  pointsOfSale,
  registers,
  support,
  periods,
  undertakings,
  replacements
} as const satisfies Readonly<Record<string, Statement>>
