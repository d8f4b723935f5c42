import type { Tx } from '@/lib/data/client'
import { blindSession, type HeldSession } from '@/lib/data/council/session'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import { maySeeScores, type ScoresSeen } from '@/lib/ocop/council/may-see-scores'
import { seatsOn } from '@/lib/ocop/council/seat'
import type { SessionDossier } from '@/lib/ocop/council/session'

/** What the actor may do at the place of a session, whether or not a seat is held there. */
export interface SessionRights {
  /** Keeps attendance and papers, and copies signed sheets in. */
  readonly manage: boolean
  /** Has files discussed, sends them back, opens and closes the scoring. */
  readonly run: boolean
  /** The seat that the actor holds on the day of the session; `null` = none. */
  readonly seatId: string | null
}

const accountOf = (actor: Actor): string | null => (actor.kind === 'account' ? actor.accountId : null)

export function rightsOf(actor: Actor, { row, session }: HeldSession): SessionRights {
  const { unitId } = row.council
  const accountId = accountOf(actor)
  const seated = new Set(seatsOn(session.seats, session.on).map(({ member }) => member))
  const seat = row.council.seats.find(
    ({ id, accountId: whose }) => accountId !== null && whose === accountId && seated.has(id)
  )
  const manage = can(actor, 'council.manage', { unitId }).ok
  const runs = can(actor, 'session.run', { unitId }).ok
  return {
    manage,
    run: runs && (manage || seat?.role === 'chair' || seat?.role === 'secretary'),
    seatId: seat?.id ?? null
  }
}

const audits = (actor: Actor, { row }: HeldSession): boolean =>
  can(actor, 'history.view-internal', { unitId: row.council.unitId }).ok

/**
 * A session, without its scores, for whoever may see that there is one: who sits on its council, who runs the councils of its place, auditors.
 * `null` = for everybody else.
 */
export async function sessionFor(tx: Tx, actor: Actor, code: string, dossierId?: string): Promise<HeldSession | null> {
  const held = await blindSession(tx, code, dossierId)
  if (held === null || !can(actor, 'council.view', { unitId: held.row.council.unitId }).ok) return null
  const { manage, seatId } = rightsOf(actor, held)
  return manage || seatId !== null || audits(actor, held) ? held : null
}

/**
 * What the actor may see of the scores of a file. Without a seat: nothing before closing, unless it is the one who copies signed sheets in.
 */
export function scoresSeen(actor: Actor, held: HeldSession, dossier: SessionDossier): ScoresSeen {
  const { manage, seatId } = rightsOf(actor, held)
  const { session } = held
  if (manage && session.mode === 'transcribed') return 'all'
  if (session.closed && (manage || audits(actor, held))) return 'all'
  return seatId === null ? 'none' : maySeeScores(session, dossier, seatId)
}

/** What is printed of a closed session. */
export const COUNCIL_PAPERS = ['minutes', 'report', 'sheets', 'submission', 'notices'] as const
export type CouncilPaper = (typeof COUNCIL_PAPERS)[number]

/**
 * Which papers of a session are the actor's: none before closing; after it minutes, report and sheets for whoever sees every sheet, submission
 * and notices for whoever keeps its papers, runs or audits it.
 */
export function papersSeen(actor: Actor, held: HeldSession): readonly CouncilPaper[] {
  const { session } = held
  const all = session.dossiers.every(dossier => scoresSeen(actor, held, dossier) === 'all')
  if (!session.closed || !all) return []
  const { manage, run } = rightsOf(actor, held)
  const keeps = manage || run || audits(actor, held)
  return COUNCIL_PAPERS.filter(paper => keeps || (paper !== 'submission' && paper !== 'notices'))
}
