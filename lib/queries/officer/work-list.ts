import { database } from '@/lib/data/client'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import type { Actor } from '@/lib/ocop/access/actor'
import { reachOf } from '@/lib/ocop/access/can'
import type { Verb } from '@/lib/ocop/access/verb'
import { addDays, type PlainDate } from '@/lib/ocop/plain-date'
import { territory } from '../places'
import { unitName } from '../registry/units'

export interface WaitingDraft {
  readonly code: string
  readonly kind: string
  readonly origin: 'enacted' | 'transcribed'
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly subject: string | null
  readonly authority: string
  readonly lines: number
  readonly updatedAt: Date
}

export interface IncompleteDecision {
  readonly code: string
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly latestOn: PlainDate | null
  readonly authority: string
}

export interface ExpiringProduct {
  readonly code: string
  readonly name: string | null
  readonly star: number | null
  /** The first day out of force. */
  readonly until: PlainDate
}

export interface OpenBatch {
  readonly code: string
  readonly place: string
  readonly year: number
  readonly round: number | null
  readonly results: number
  /** Results that no draft and no decision holds. */
  readonly waiting: number
}

export interface OpenMisreport {
  readonly id: string
  readonly page: string
  readonly message: string
  readonly at: Date
}

/** What waits, and how much of it there is in all. */
export interface Waiting<T> {
  readonly items: readonly T[]
  readonly total: number
}

export interface WorkList {
  readonly drafting: Waiting<WaitingDraft>
  readonly submitted: Waiting<WaitingDraft>
  readonly issued: Waiting<WaitingDraft>
  readonly batches: Waiting<OpenBatch>
  readonly incomplete: Waiting<IncompleteDecision>
  readonly expiring: Waiting<ExpiringProduct>
  readonly misreports: Waiting<OpenMisreport>
}

const SHOWN = 10
const SOON_DAYS = 90

interface Scope {
  readonly everywhere: boolean
  readonly units: string[]
}

function scopeOf(actor: Actor, verb: Verb): Scope {
  const reach = reachOf(actor, verb)
  return reach === 'everywhere' ? { everywhere: true, units: [] } : { everywhere: false, units: [...reach] }
}

const waiting = <R extends { total: bigint }, T>(rows: readonly R[], view: (row: R) => T): Waiting<T> => ({
  items: rows.map(view),
  total: Number(rows[0]?.total ?? 0)
})

interface DraftRow {
  readonly code: string
  readonly kind: string
  readonly origin: 'enacted' | 'transcribed'
  readonly number: string | null
  readonly issued_on: Date | null
  readonly subject: string | null
  readonly authority: string
  readonly lines: bigint
  readonly updated_at: Date
  readonly total: bigint
}

async function draftsAt(state: 'drafting' | 'submitted' | 'issued', { everywhere, units }: Scope) {
  const rows = await database().$queryRaw<DraftRow[]>`
    SELECT d.code, d.kind::text, d.origin::text, d.number, d.issued_on, d.subject, a.name AS authority, d.updated_at,
           (SELECT count(*) FROM draft_line l WHERE l.draft_id = d.id AND NOT l.struck) AS lines, count(*) OVER () AS total
    FROM decision_draft d JOIN authority a ON a.id = d.authority_id
    WHERE d.state = ${state}::draft_state AND (${everywhere} OR d.province_id = ANY (${units}::text[]))
    ORDER BY d.updated_at, d.code LIMIT ${SHOWN}`
  return waiting(
    rows,
    ({ issued_on, updated_at, lines, total: _, ...row }): WaitingDraft => ({
      ...row,
      issuedOn: dayFromColumn(issued_on),
      lines: Number(lines),
      updatedAt: updated_at
    })
  )
}

interface BatchRow {
  readonly code: string
  readonly unit_id: string
  readonly year: number
  readonly round: number | null
  readonly results: bigint
  readonly waiting: bigint
  readonly total: bigint
}

/** Batches that were opened here and have results, or room for them, that no decision holds. */
async function batchesOf({ everywhere, units }: Scope, today: PlainDate) {
  const [rows, all] = await Promise.all([
    database().$queryRaw<BatchRow[]>`
      WITH counted AS (
        SELECT b.id, count(r.id) AS results,
               count(r.id) FILTER (WHERE NOT EXISTS (
                 SELECT FROM draft_line l JOIN decision_draft d ON d.id = l.draft_id
                 WHERE l.result_id = r.id AND NOT l.struck AND d.state <> 'discarded')) AS waiting
        FROM batch b LEFT JOIN evaluation_result r ON r.batch_id = b.id
        WHERE (${everywhere} OR b.unit_id = ANY (${units}::text[]))
          AND (r.id IS NOT NULL OR NOT EXISTS (SELECT FROM decision d WHERE d.batch_id = b.id))
        GROUP BY b.id)
      SELECT b.code, b.unit_id, b.programme_year AS year, b.round, c.results, c.waiting, count(*) OVER () AS total
      FROM counted c JOIN batch b ON b.id = c.id WHERE c.results = 0 OR c.waiting > 0
      ORDER BY b.act DESC LIMIT ${SHOWN}`,
    territory()
  ])
  return waiting(
    rows,
    ({ code, unit_id, year, round, results, waiting: open }): OpenBatch => ({
      code,
      place: unitName(all, unit_id, today).fullName,
      year,
      round,
      results: Number(results),
      waiting: Number(open)
    })
  )
}

interface IncompleteRow {
  readonly code: string
  readonly number: string | null
  readonly issued_on: Date | null
  readonly latest_on: Date | null
  readonly authority: string
  readonly total: bigint
}

async function incompleteOf({ everywhere, units }: Scope) {
  const rows = await database().$queryRaw<IncompleteRow[]>`
    SELECT c.code, c.number, c.issued_on, c.latest_on, a.name AS authority, count(*) OVER () AS total
    FROM decision_card c JOIN authority a ON a.id = c.authority_id
    WHERE (c.number IS NULL OR c.issued_on IS NULL) AND (${everywhere} OR a.unit_id = ANY (${units}::text[]))
    ORDER BY c.sort_on DESC, c.code LIMIT ${SHOWN}`
  return waiting(
    rows,
    ({ code, number, authority, issued_on, latest_on }): IncompleteDecision => ({
      code,
      number,
      authority,
      issuedOn: dayFromColumn(issued_on),
      latestOn: dayFromColumn(latest_on)
    })
  )
}

interface ExpiringRow {
  readonly code: string
  readonly name: string | null
  readonly star: number | null
  readonly until: Date
  readonly total: bigint
}

async function expiringOf({ everywhere, units }: Scope, today: PlainDate) {
  const rows = await database().$queryRaw<ExpiringRow[]>`
    SELECT p.code, p.name, s.star, s.until, count(*) OVER () AS total
    FROM standing s JOIN product_card p ON p.product_id = s.product_id
    WHERE s.known_to IS NULL AND s.determined AND s.next_from IS NULL
      AND s.until > ${dayToColumn(today)}::date AND s.until <= ${dayToColumn(addDays(today, SOON_DAYS))}::date
      AND (${everywhere} OR s.province_id = ANY (${units}::text[]))
    ORDER BY s.until, p.code LIMIT ${SHOWN}`
  return waiting(
    rows,
    ({ code, name, star, until }): ExpiringProduct => ({ code, name, star, until: dayFromColumn(until) })
  )
}

interface MisreportRow extends OpenMisreport {
  readonly total: bigint
}

/** The place of a report is that of the record whose code its page carries; without one it is everybody's. */
async function misreportsOf({ everywhere, units }: Scope) {
  const rows = await database().$queryRaw<MisreportRow[]>`
    WITH open AS (
      SELECT m.id::text, m.page, m.message, m.at, substring(upper(m.page) FROM '(?:SP|CT|DG|QD|GCN)-[0-9A-Z]{8}') AS code
      FROM misreport m WHERE NOT EXISTS (SELECT FROM misreport_closing c WHERE c.misreport_id = m.id)),
    placed AS (
      SELECT o.*, coalesce(
        (SELECT p.unit_id FROM product_card p WHERE p.code = o.code),
        (SELECT p.unit_id FROM producer_card p WHERE p.code = o.code),
        (SELECT a.unit_id FROM decision_card d JOIN authority a ON a.id = d.authority_id WHERE d.code = o.code),
        (SELECT b.unit_id FROM batch b WHERE b.code = o.code),
        (SELECT s.province_id FROM certificate c JOIN standing s ON s.line_id = c.line_id AND s.known_to IS NULL
         WHERE c.code = o.code)) AS unit_id
      FROM open o)
    SELECT id, page, message, at, count(*) OVER () AS total FROM placed
    WHERE ${everywhere} OR unit_id IS NULL OR unit_id = ANY (${units}::text[])
    ORDER BY at, id LIMIT ${SHOWN}`
  return waiting(rows, ({ id, page, message, at }): OpenMisreport => ({ id, page, message, at }))
}

/** What waits for an officer, in the places where the officer may act: nothing of other provinces is read. */
export async function workList(actor: Actor, today: PlainDate): Promise<WorkList> {
  const decisions = scopeOf(actor, 'decision.view')
  const [drafting, submitted, issued, batches, incomplete, expiring, misreports] = await Promise.all([
    draftsAt('drafting', decisions),
    draftsAt('submitted', decisions),
    draftsAt('issued', decisions),
    batchesOf(scopeOf(actor, 'batch.view'), today),
    incompleteOf(decisions),
    expiringOf(decisions, today),
    misreportsOf(scopeOf(actor, 'misreport.view'))
  ])
  return { drafting, submitted, issued, batches, incomplete, expiring, misreports }
}
