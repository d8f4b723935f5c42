import { database } from '@/lib/data/client'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import type { Actor } from '@/lib/ocop/access/actor'
import { addDays, type PlainDate } from '@/lib/ocop/plain-date'
import type { LineFlag } from '@/lib/ocop/registry/draw-up'
import { rulebookOn } from '@/lib/ocop/rulebook/rulebook-for'
import type { VisitEntry } from '../inspection/entries'
import { violationsToRevoke, visitsAhead } from '../inspection/waiting'
import { territory } from '../places'
import { unitName } from '../registry/units'
import { type ScreeningEntry, waitingScreenings } from '../screening/dossiers'
import { type MatterView, matterQueue } from './matters'
import { type Scope, scopeOf, type Waiting, waiting } from './scope'
import { type WaitingDrafts, waitingDrafts } from './waiting-drafts'

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
  readonly title: string | null
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

/** A decision whose lines do not fit the law, or do not say their star. */
export interface DoubtfulDecision extends IncompleteDecision {
  readonly flagged: number
  readonly starless: number
}

export interface WorkList extends WaitingDrafts {
  readonly batches: Waiting<OpenBatch>
  readonly misreports: Waiting<OpenMisreport>
  /** Recommendations to revoke that no published decision has followed. */
  readonly violations: Waiting<VisitEntry>
  /** Visits to be made soon, or made and not concluded. */
  readonly visits: Waiting<VisitEntry>
  /** Certificates whose holders may file for re-evaluation now. */
  readonly filing: Waiting<ExpiringProduct>
  /** Certificates that end soon and whose time for filing is over, or was never set. */
  readonly expiring: Waiting<ExpiringProduct>
  readonly incomplete: Waiting<IncompleteDecision>
  readonly doubtful: Waiting<DoubtfulDecision>
  /** Conflicts and gaps of the records that nobody has closed. */
  readonly matters: Waiting<MatterView>
  /** Dossiers on which the actor's commune has not reported yet. */
  readonly screenings: Waiting<ScreeningEntry>
}

export type WorkGroup = keyof WorkList

const SHOWN = 10
const SHOWN_ALONE = 500
/** Where no law sets a time for filing. */
const SOON_DAYS = 90

interface BatchRow {
  readonly code: string
  readonly unit_id: string
  readonly year: number
  readonly round: number | null
  readonly title: string | null
  readonly results: bigint
  readonly waiting: bigint
  readonly total: bigint
}

/** Batches that were opened here and have results, or room for them, that no decision holds. */
async function batchesOf({ everywhere, units }: Scope, today: PlainDate, most: number) {
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
      SELECT b.code, b.unit_id, b.programme_year AS year, b.round, b.title, c.results, c.waiting, count(*) OVER () AS total
      FROM counted c JOIN batch b ON b.id = c.id WHERE c.results = 0 OR c.waiting > 0
      ORDER BY b.act DESC LIMIT ${most}`,
    territory()
  ])
  return waiting(
    rows,
    ({ code, unit_id, year, round, title, results, waiting: open }): OpenBatch => ({
      code,
      place: unitName(all, unit_id, today).fullName,
      year,
      round,
      title,
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

async function incompleteOf({ everywhere, units }: Scope, most: number) {
  const rows = await database().$queryRaw<IncompleteRow[]>`
    SELECT c.code, c.number, c.issued_on, c.latest_on, a.name AS authority, count(*) OVER () AS total
    FROM decision_card c JOIN authority a ON a.id = c.authority_id
    WHERE (c.number IS NULL OR c.issued_on IS NULL) AND (${everywhere} OR a.unit_id = ANY (${units}::text[]))
    ORDER BY c.sort_on DESC, c.code LIMIT ${most}`
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

/** Certificates in force that are out of force from one of these days on, both included. */
async function endingBetween({ everywhere, units }: Scope, from: PlainDate, to: PlainDate, most: number) {
  const rows = await database().$queryRaw<ExpiringRow[]>`
    SELECT p.code, p.name, s.star, s.until, count(*) OVER () AS total
    FROM standing s JOIN product_card p ON p.product_id = s.product_id
    WHERE s.known_to IS NULL AND s.determined AND s.next_from IS NULL
      AND s.until >= ${dayToColumn(from)}::date AND s.until <= ${dayToColumn(to)}::date
      AND (${everywhere} OR s.province_id = ANY (${units}::text[]))
    ORDER BY s.until, p.code LIMIT ${most}`
  return waiting(
    rows,
    ({ code, name, star, until }): ExpiringProduct => ({ code, name, star, until: dayFromColumn(until) })
  )
}

/** The days of the end of a term by what its holder can still do today (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6). */
function endsInSight(today: PlainDate) {
  const tomorrow = addDays(today, 1)
  const { filing } = rulebookOn(today).reEvaluation
  if (filing === null) return { filing: null, expiring: { from: tomorrow, to: addDays(today, SOON_DAYS) } }
  return {
    filing: { from: addDays(today, filing.latest), to: addDays(today, filing.earliest) },
    expiring: { from: tomorrow, to: addDays(today, filing.latest - 1) }
  }
}

interface DoubtfulRow extends IncompleteRow {
  readonly flagged: bigint
  readonly starless: bigint
}

/** What speaks against a line; that it was counted from a total does not. */
const AGAINST: LineFlag[] = ['NOT_COMPETENT', 'FIVE_STAR_WITHOUT_CENTRAL_DECISION', 'STAR_AGAINST_POINTS']

async function doubtfulOf({ everywhere, units }: Scope, most: number) {
  const rows = await database().$queryRaw<DoubtfulRow[]>`
    WITH doubtful AS (
      SELECT l.decision_id, count(*) FILTER (WHERE s.star IS NULL) AS starless,
             count(*) FILTER (WHERE r.flags && ${AGAINST}::text[]) AS flagged
      FROM standing s JOIN recognition_line l ON l.id = s.line_id
      CROSS JOIN LATERAL (SELECT flags FROM line_reading r WHERE r.line_id = l.id ORDER BY r.act DESC LIMIT 1) r
      WHERE s.known_to IS NULL AND l.decision_id IS NOT NULL
        AND (${everywhere} OR s.province_id = ANY (${units}::text[]))
        AND (s.star IS NULL OR r.flags && ${AGAINST}::text[])
      GROUP BY l.decision_id)
    SELECT c.code, c.number, c.issued_on, c.latest_on, a.name AS authority, d.flagged, d.starless,
           count(*) OVER () AS total
    FROM doubtful d JOIN decision_card c ON c.decision_id = d.decision_id JOIN authority a ON a.id = c.authority_id
    ORDER BY c.sort_on DESC, c.code LIMIT ${most}`
  return waiting(
    rows,
    ({ code, number, authority, issued_on, latest_on, flagged, starless }): DoubtfulDecision => ({
      code,
      number,
      authority,
      issuedOn: dayFromColumn(issued_on),
      latestOn: dayFromColumn(latest_on),
      flagged: Number(flagged),
      starless: Number(starless)
    })
  )
}

interface MisreportRow extends OpenMisreport {
  readonly total: bigint
}

/**
 * The place of a report is that of the record whose code its page carries; without one it is everybody's. One that is being inspected waits
 * for the conclusion.
 */
async function misreportsOf({ everywhere, units }: Scope, most: number) {
  const rows = await database().$queryRaw<MisreportRow[]>`
    WITH open AS (
      SELECT m.id::text, m.page, m.message, m.at, substring(upper(m.page) FROM '(?:SP|CT|DG|QD|GCN)-[0-9A-Z]{8}') AS code
      FROM misreport m WHERE NOT EXISTS (SELECT FROM misreport_closing c WHERE c.misreport_id = m.id)
        AND NOT EXISTS (SELECT FROM inspection_visit v WHERE v.misreport_id = m.id
          AND NOT EXISTS (SELECT FROM inspection_conclusion k WHERE k.visit_id = v.id))),
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
    ORDER BY at, id LIMIT ${most}`
  return waiting(rows, ({ id, page, message, at }): OpenMisreport => ({ id, page, message, at }))
}

const NONE: Waiting<never> = { items: [], total: 0 }

/**
 * What waits for an officer, in the places where the officer may act: nothing of other provinces is read. The first of each kind, or
 * of the one that is asked for alone as good as all.
 */
export async function workList(actor: Actor, today: PlainDate, alone: WorkGroup | null = null): Promise<WorkList> {
  const most = (group: WorkGroup) => (group === alone ? SHOWN_ALONE : SHOWN)
  const decisions = scopeOf(actor, 'decision.view')
  const ends = endsInSight(today)
  const [drafts, batches, misreports, violations, visits, filing, expiring, incomplete, doubtful, matters, screenings] =
    await Promise.all([
      waitingDrafts(actor, today, most),
      batchesOf(scopeOf(actor, 'batch.view'), today, most('batches')),
      misreportsOf(scopeOf(actor, 'misreport.view'), most('misreports')),
      violationsToRevoke(actor, today, most('violations')),
      visitsAhead(actor, today, most('visits')),
      ends.filing ? endingBetween(decisions, ends.filing.from, ends.filing.to, most('filing')) : NONE,
      endingBetween(decisions, ends.expiring.from, ends.expiring.to, most('expiring')),
      incompleteOf(decisions, most('incomplete')),
      doubtfulOf(decisions, most('doubtful')),
      matterQueue(actor, { closed: false, kind: null, unitId: null, owner: null }, today, {
        limit: most('matters'),
        offset: 0
      }),
      waitingScreenings(actor, today, most('screenings'))
    ])
  return {
    ...drafts,
    batches,
    misreports,
    violations,
    visits,
    filing,
    expiring,
    incomplete,
    doubtful,
    matters,
    screenings
  }
}
