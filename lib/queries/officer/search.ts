import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { Prisma } from '@/lib/data/generated/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import { type CodeKind, readCode } from '@/lib/ocop/codes'
import { fold } from '@/lib/ocop/folding'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { territory } from '../places'
import { certificatesNumbered, type Finding } from '../registry/look-up'
import { placeLine } from '../registry/units'
import { type BatchEntry, batchesOf } from './batches'
import { type Scope, scopeOf, type Waiting, waiting } from './scope'

export interface FoundRecord {
  readonly code: string
  readonly name: string | null
  /** Who makes it, for a product. */
  readonly producer: string | null
  readonly place: string | null
}

export interface FoundDecision {
  readonly code: string
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly latestOn: PlainDate | null
  readonly authority: string
  readonly subject: string | null
}

export interface FoundDraft {
  readonly code: string
  readonly kind: string
  readonly origin: 'enacted' | 'transcribed'
  readonly state: 'drafting' | 'submitted' | 'issued' | 'published' | 'discarded'
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly subject: string | null
}

/** What of the registry bears the words, the actor's own places first. Drafts and batches are the actor's only. */
export interface Found {
  readonly drafts: Waiting<FoundDraft>
  readonly batches: Waiting<BatchEntry>
  readonly decisions: Waiting<FoundDecision>
  readonly products: Waiting<FoundRecord>
  readonly producers: Waiting<FoundRecord>
  readonly certificates: readonly Extract<Finding, { kind: 'certificate' }>[]
  /** Nothing had all the words of a product; these are the nearest. */
  readonly nearest: boolean
}

const SHOWN = 8
const LONGEST = 100

const every = (column: Prisma.Sql, words: readonly string[]): Prisma.Sql =>
  Prisma.join(
    words.map(word => Prisma.sql`${column} LIKE ${`%${word}%`}`),
    ' AND '
  )

interface RecordRow {
  readonly code: string
  readonly name: string | null
  readonly producer: string | null
  readonly unit_id: string | null
  readonly total: bigint
}

async function recordsFrom(query: Prisma.Sql, today: PlainDate): Promise<Waiting<FoundRecord>> {
  const [all, rows] = await Promise.all([territory(), database().$queryRaw<RecordRow[]>(query)])
  return waiting(rows, ({ code, name, producer, unit_id }) => ({
    code,
    name,
    producer,
    place: unit_id === null ? null : placeLine(all, unit_id, today)
  }))
}

const isOwn = ({ everywhere, units }: Scope): Prisma.Sql =>
  Prisma.sql`(${everywhere} OR coalesce(c.unit_id = ANY (${units}::text[]), false))`

const productsWith = (meant: Prisma.Sql, folded: string, scope: Scope): Prisma.Sql => Prisma.sql`
  SELECT c.code, c.name, c.producer_name AS producer, c.unit_id, count(*) OVER () AS total
  FROM product_card c WHERE ${meant}
  ORDER BY ${isOwn(scope)} DESC, word_similarity(${folded}, c.folded) DESC, c.name COLLATE "vi-x-icu" NULLS LAST, c.code
  LIMIT ${SHOWN}`

async function productsOf(folded: string, scope: Scope, today: PlainDate) {
  const words = folded.split(' ')
  const exact = await recordsFrom(productsWith(every(Prisma.sql`c.folded`, words), folded, scope), today)
  if (exact.total > 0) return { products: exact, nearest: false }
  const near = Prisma.sql`c.product_id IN (SELECT n.product_id FROM ocop_products_near(${folded}) n)`
  const products = await recordsFrom(productsWith(near, folded, scope), today)
  return { products, nearest: products.total > 0 }
}

const producersOf = (folded: string, scope: Scope, today: PlainDate) =>
  recordsFrom(
    Prisma.sql`
      SELECT c.code, c.name, NULL AS producer, c.unit_id, count(*) OVER () AS total
      FROM producer_card c WHERE ${every(Prisma.sql`c.folded`, folded.split(' '))}
      ORDER BY ${isOwn(scope)} DESC, c.name COLLATE "vi-x-icu", c.code LIMIT ${SHOWN}`,
    today
  )

interface DecisionRow {
  readonly code: string
  readonly number: string | null
  readonly issued_on: Date | null
  readonly latest_on: Date | null
  readonly authority: string
  readonly subject: string | null
  readonly total: bigint
}

async function decisionsOf(folded: string, { everywhere, units }: Scope): Promise<Waiting<FoundDecision>> {
  const said = Prisma.sql`ocop_fold(concat_ws(' ', c.number, a.name, c.subject))`
  const rows = await database().$queryRaw<DecisionRow[]>`
    SELECT c.code, c.number, c.issued_on, c.latest_on, a.name AS authority, c.subject, count(*) OVER () AS total
    FROM decision_card c JOIN authority a ON a.id = c.authority_id
    WHERE c.number_key = ${folded} OR ${every(said, folded.split(' '))}
    ORDER BY (c.number_key = ${folded} OR c.number_key LIKE ${`${folded} %`}) DESC NULLS LAST,
             (${everywhere} OR coalesce(a.unit_id = ANY (${units}::text[]), false)) DESC, c.sort_on DESC, c.code
    LIMIT ${SHOWN}`
  return waiting(rows, ({ total: _, issued_on, latest_on, ...row }) => ({
    ...row,
    issuedOn: dayFromColumn(issued_on),
    latestOn: dayFromColumn(latest_on)
  }))
}

interface DraftRow {
  readonly code: string
  readonly kind: string
  readonly origin: FoundDraft['origin']
  readonly state: FoundDraft['state']
  readonly number: string | null
  readonly issued_on: Date | null
  readonly subject: string | null
  readonly total: bigint
}

/** Drafts that are on their way, by what they say of themselves or by a product in them. */
async function draftsOf(folded: string, { everywhere, units }: Scope): Promise<Waiting<FoundDraft>> {
  const words = folded.split(' ')
  const rows = await database().$queryRaw<DraftRow[]>`
    SELECT d.code, d.kind::text, d.origin::text, d.state::text, d.number, d.issued_on, d.subject, count(*) OVER () AS total
    FROM decision_draft d
    WHERE d.state IN ('drafting', 'submitted', 'issued') AND (${everywhere} OR d.province_id = ANY (${units}::text[]))
      AND (${every(Prisma.sql`ocop_fold(concat_ws(' ', d.number, d.subject))`, words)}
        OR EXISTS (SELECT FROM draft_line l WHERE l.draft_id = d.id AND NOT l.struck
                   AND ${every(Prisma.sql`ocop_fold(concat_ws(' ', l.product_name, l.producer_name))`, words)}))
    ORDER BY d.updated_at DESC, d.code LIMIT ${SHOWN}`
  return waiting(rows, ({ total: _, issued_on, ...row }) => ({ ...row, issuedOn: dayFromColumn(issued_on) }))
}

async function ownBatches(actor: Actor, folded: string, today: PlainDate): Promise<Waiting<BatchEntry>> {
  const words = folded.split(' ')
  const found = (await batchesOf(actor, today)).filter(({ place, year, title }) => {
    const said = fold(`${place} ${year} ${title ?? ''}`)
    return words.every(word => said.includes(word))
  })
  return { items: found.slice(0, SHOWN), total: found.length }
}

/** A record that was asked for by its code. */
export interface CodedRecord {
  readonly kind: CodeKind
  readonly code: string
  /** Whether it is one that the actor works on. */
  readonly own: boolean
}

async function codedRecord(actor: Actor, kind: CodeKind, code: string): Promise<CodedRecord | null> {
  const where = { code }
  const kept = (count: number) => (count > 0 ? { kind, code, own: false } : null)
  switch (kind) {
    case 'draft': {
      const draft = await database().decisionDraft.findUnique({ where })
      return draft && can(actor, 'decision.view', draft).ok ? { kind, code, own: true } : null
    }
    case 'batch': {
      const batch = await database().batch.findUnique({ where })
      return batch && { kind, code, own: can(actor, 'batch.view', batch).ok }
    }
    case 'product':
      return kept(await database().product.count({ where }))
    case 'producer':
      return kept(await database().producer.count({ where }))
    case 'decision':
      return kept(await database().decision.count({ where }))
    case 'certificate':
      return kept(await database().certificate.count({ where }))
    default:
      return null
  }
}

/** The record whose code was typed, if there is one that the actor may open. */
export async function recordOfCode(actor: Actor, typed: string): Promise<CodedRecord | null> {
  const read = readCode(typed)
  return read === null || read.kind === 'mistyped' ? null : codedRecord(actor, read.kind, read.code)
}

/** What the registry has to these words; `null` = nothing was typed that could be looked for. */
export async function searchRegistry(actor: Actor, typed: string, today: PlainDate): Promise<Found | null> {
  const short = typed.slice(0, LONGEST).trim()
  const folded = fold(short)
  if (folded === '') return null
  const scope = scopeOf(actor, 'decision.view')
  const [drafts, batches, decisions, { products, nearest }, producers, certificates] = await Promise.all([
    draftsOf(folded, scope),
    ownBatches(actor, folded, today),
    decisionsOf(folded, scope),
    productsOf(folded, scope, today),
    producersOf(folded, scope, today),
    certificatesNumbered(short)
  ])
  return {
    drafts,
    batches,
    decisions,
    products,
    producers,
    certificates: certificates.flatMap(finding => (finding.kind === 'certificate' ? [finding] : [])),
    nearest
  }
}
