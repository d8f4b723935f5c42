import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { publicationPreview } from './publication-preview'
import { type Scope, scopeOf, type Waiting, waiting } from './scope'

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
  /** When a second person sent it back, if nobody has changed it since. */
  readonly sentBackAt: Date | null
}

export interface WaitingDrafts {
  /** Decisions that wait for the actor as their second person. */
  readonly toSecond: Waiting<WaitingDraft>
  readonly issued: Waiting<WaitingDraft>
  /** Decisions that wait for somebody else as their second person. */
  readonly unseconded: Waiting<WaitingDraft>
  readonly submitted: Waiting<WaitingDraft>
  readonly drafting: Waiting<WaitingDraft>
}

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
  readonly sent_back_at: Date | null
  readonly total: bigint
}

const seen = ({ issued_on, updated_at, sent_back_at, lines, total: _, ...row }: DraftRow): WaitingDraft => ({
  ...row,
  issuedOn: dayFromColumn(issued_on),
  lines: Number(lines),
  updatedAt: updated_at,
  sentBackAt: sent_back_at !== null && sent_back_at > updated_at ? sent_back_at : null
})

interface Wanted extends Scope {
  readonly state: 'drafting' | 'submitted' | 'issued'
  /** Only these; `null` = all at the step. */
  readonly only: string[] | null
  readonly but: string[]
  readonly most: number
}

async function draftsAt({ state, only, but, most, everywhere, units }: Wanted): Promise<Waiting<WaitingDraft>> {
  const rows = await database().$queryRaw<DraftRow[]>`
    SELECT d.code, d.kind::text, d.origin::text, d.number, d.issued_on, d.subject, a.name AS authority, d.updated_at,
           d.sent_back_at, count(*) OVER () AS total,
           (SELECT count(*) FROM draft_line l WHERE l.draft_id = d.id AND NOT l.struck) AS lines
    FROM decision_draft d JOIN authority a ON a.id = d.authority_id
    WHERE d.state = ${state}::draft_state AND (${everywhere} OR d.province_id = ANY (${units}::text[]))
      AND (${only}::text[] IS NULL OR d.code = ANY (${only}::text[])) AND d.code <> ALL (${but}::text[])
    ORDER BY d.updated_at, d.code LIMIT ${most}`
  return waiting(rows, seen)
}

/** Issued decisions of the actor's places that the brake holds, and whose consent they wait for. */
async function heldByBrake(actor: Actor, today: PlainDate, { everywhere, units }: Scope) {
  const endings = await database().decisionDraft.findMany({
    where: {
      state: 'issued',
      kind: { notIn: ['recognition', 'approval'] },
      ...(everywhere ? {} : { provinceId: { in: units } })
    },
    select: {
      code: true,
      provinceId: true,
      version: true,
      approvedVersion: true,
      updatedAt: true,
      updatedBy: true,
      sentBackAt: true
    }
  })
  const open = endings.filter(({ version, approvedVersion }) => version !== approvedVersion)
  const brakes = await Promise.all(open.map(async ({ code }) => (await publicationPreview(code, today)).brake))
  const held = open.filter((_, index) => brakes[index]?.tripped === true)
  const own = held.filter(
    ({ provinceId, updatedBy, updatedAt, sentBackAt }) =>
      (sentBackAt === null || sentBackAt < updatedAt) &&
      can(actor, 'decision.approve', { provinceId, preparedBy: updatedBy }).ok
  )
  return { held: held.map(({ code }) => code), own: own.map(({ code }) => code) }
}

const NOTHING: Waiting<WaitingDraft> = { items: [], total: 0 }

/** Drafts of the actor's places by what must happen next, the longest waiting first, at most so many of each. */
export async function waitingDrafts(
  actor: Actor,
  today: PlainDate,
  most: (group: keyof WaitingDrafts) => number
): Promise<WaitingDrafts> {
  const scope = scopeOf(actor, 'decision.view')
  const { held, own } = await heldByBrake(actor, today, scope)
  const at = (group: keyof WaitingDrafts, state: Wanted['state'], only: string[] | null = null, but: string[] = []) =>
    only?.length === 0 ? NOTHING : draftsAt({ ...scope, state, only, but, most: most(group) })
  const [toSecond, issued, unseconded, submitted, drafting] = await Promise.all([
    at('toSecond', 'issued', own),
    at('issued', 'issued', null, held),
    at(
      'unseconded',
      'issued',
      held.filter(code => !own.includes(code))
    ),
    at('submitted', 'submitted'),
    at('drafting', 'drafting')
  ])
  return { toSecond, issued, unseconded, submitted, drafting }
}
