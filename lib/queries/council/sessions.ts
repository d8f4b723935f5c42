import { database } from '@/lib/data/client'
import { blindSession } from '@/lib/data/council/session'
import { dayFromColumn } from '@/lib/data/dates'
import type { Actor } from '@/lib/ocop/access/actor'
import { reachOf } from '@/lib/ocop/access/can'
import { type ScoringMode, type SessionState, sessionState } from '@/lib/ocop/council/session'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { territory } from '../places'
import { unitName } from '../registry/units'
import { type OwnState, ownState } from './file-entry'
import { rightsOf } from './seen'

/** A session in a list. */
export interface SessionEntry {
  readonly code: string
  readonly on: PlainDate
  readonly council: string
  readonly batch: { readonly place: string; readonly year: number; readonly round: number | null }
  readonly mode: ScoringMode
  readonly state: SessionState
  readonly files: number
  /** How many files stand where for the reader; `null` = the reader does not score in it, or it is closed. */
  readonly own: Readonly<Record<OwnState, number>> | null
}

const MOST_SESSIONS = 60

/** The sessions that the actor sits in or keeps the papers of, those being scored first. */
export async function sessionsOf(actor: Actor, today: PlainDate): Promise<readonly SessionEntry[]> {
  if (actor.kind !== 'account') return []
  const [viewed, managed, audited] = [
    reachOf(actor, 'council.view'),
    reachOf(actor, 'council.manage'),
    reachOf(actor, 'history.view-internal')
  ]
  const council = viewed === 'everywhere' ? {} : { unitId: { in: [...viewed] } }
  const whole = managed === 'everywhere' || audited === 'everywhere'
  const kept = whole
    ? {}
    : { OR: [{ unitId: { in: [...managed] } }, { seats: { some: { accountId: actor.accountId } } }] }
  const [all, rows] = await Promise.all([
    territory(),
    database().councilSession.findMany({
      where: { council: { ...council, ...kept } },
      include: { council: true, batch: true, opening: true, closing: true, _count: { select: { dossiers: true } } },
      orderBy: [{ onDay: 'desc' }, { act: 'desc' }],
      take: MOST_SESSIONS
    })
  ])
  const entries = await Promise.all(
    rows.map(async row => ({
      code: row.code,
      on: dayFromColumn(row.onDay),
      council: row.council.name,
      batch: {
        place: unitName(all, row.batch.unitId, today).fullName,
        year: row.batch.programmeYear,
        round: row.batch.round
      },
      mode: row.mode,
      state: sessionState({ opened: row.opening !== null, closed: row.closing !== null }),
      files: row._count.dossiers,
      own: row.closing === null && row.mode === 'online' ? await ownCounts(actor, row.code) : null
    }))
  )
  const order: readonly SessionState[] = ['scoring', 'planned', 'closed']
  return order.flatMap(state => entries.filter(entry => entry.state === state))
}

async function ownCounts(actor: Actor, code: string): Promise<SessionEntry['own']> {
  const held = await blindSession(database(), code)
  if (held === null) return null
  const { seatId } = rightsOf(actor, held)
  if (!held.session.seats.some(({ member, scores }) => member === seatId && scores) || seatId === null) return null
  const drafts = await database().scoreDraft.findMany({
    where: { seatId, dossier: { sessionId: held.row.id } },
    select: { dossierId: true, round: true }
  })
  const counts = {
    returned: 0,
    'not-taking-part': 0,
    'handed-in': 0,
    drafting: 0,
    'to-score-again': 0,
    'to-score': 0
  }
  for (const dossier of held.session.dossiers) {
    const rounds = drafts.flatMap(({ dossierId, round }) => (dossierId === dossier.dossier ? [round] : []))
    counts[ownState(dossier, seatId, rounds)]++
  }
  return counts
}
