import type { Quorum } from '../rulebook/settings'
import { type DiscussionCause, discussionCauses } from './discussion'
import { seatsOn } from './seat'
import { type CouncilSession, type SessionDossier, scorersOf, sessionState, sheetsInForce } from './session'

export type QuorumProblem =
  | {
      readonly code: 'QUORUM_NOT_MET'
      readonly present: number
      readonly needed: number
      readonly seats: number
      readonly percent: number
    }
  | { readonly code: 'CHAIR_NOT_PRESENT' }

/** What keeps a session from being closed; a file's name stands beside what is its own. */
export type ClosingProblem =
  | { readonly code: 'SESSION_NOT_OPEN' }
  | { readonly code: 'SESSION_CLOSED' }
  | { readonly code: 'SESSION_EMPTY' }
  | QuorumProblem
  | { readonly code: 'NOBODY_SCORES_DOSSIER'; readonly dossier: string }
  | { readonly code: 'SHEET_NOT_HANDED_IN'; readonly dossier: string; readonly member: string }
  | (DiscussionCause & { readonly dossier: string })

export interface Attendance {
  readonly present: number
  /** The least number that makes the quorum. */
  readonly needed: number
  readonly seats: number
  readonly withChair: boolean
}

/** How many of the seats that score are there, and how many must be. */
export function attendanceOf(session: CouncilSession): Attendance {
  const held = seatsOn(session.seats, session.on)
  const scoring = held.filter(({ scores }) => scores)
  const isThere = ({ member }: { readonly member: string }) => session.attending.includes(member)
  return {
    present: scoring.filter(isThere).length,
    needed: neededOf(scoring.length, session.regulation.quorum),
    seats: scoring.length,
    withChair: held.some(seat => seat.role === 'chair' && isThere(seat))
  }
}

const neededOf = (seats: number, { percent }: Quorum): number => Math.ceil((seats * percent) / 100)

export function quorumProblems(session: CouncilSession): readonly QuorumProblem[] {
  const { present, needed, seats, withChair } = attendanceOf(session)
  const { percent, withChair: chairNeeded } = session.regulation.quorum
  const problems: QuorumProblem[] = []
  if (seats === 0 || present < needed) problems.push({ code: 'QUORUM_NOT_MET', present, needed, seats, percent })
  if (chairNeeded && !withChair) problems.push({ code: 'CHAIR_NOT_PRESENT' })
  return problems
}

/**
 * Everything that keeps a session from being closed now; none: the chair may close it. Ask under the lock that closes, so that no sheet can come
 * in between.
 */
export function closingProblems(session: CouncilSession): readonly ClosingProblem[] {
  const state = sessionState(session)
  if (state === 'planned') return [{ code: 'SESSION_NOT_OPEN' }]
  if (state === 'closed') return [{ code: 'SESSION_CLOSED' }]
  const open = session.dossiers.filter(({ returned }) => returned === null)
  return [
    ...(session.dossiers.length === 0 ? [{ code: 'SESSION_EMPTY' } as const] : []),
    ...quorumProblems(session),
    ...open.flatMap(dossier => dossierProblems(session, dossier))
  ]
}

function dossierProblems(session: CouncilSession, dossier: SessionDossier): readonly ClosingProblem[] {
  const scorers = scorersOf(session, dossier)
  const name = dossier.dossier
  if (scorers.length === 0) return [{ code: 'NOBODY_SCORES_DOSSIER', dossier: name }]
  const inForce = sheetsInForce(dossier)
  const owed = scorers.filter(member => !inForce.some(sheet => sheet.member === member))
  return [
    ...owed.map(member => ({ code: 'SHEET_NOT_HANDED_IN', dossier: name, member }) as const),
    ...discussionCauses(session, dossier).map(cause => ({ ...cause, dossier: name }))
  ]
}

/** Where a file stands before closing, for whoever runs the session. */
export type DossierState = 'returned' | 'scoring' | 'to-discuss' | 'ready'

export function dossierState(session: CouncilSession, dossier: SessionDossier): DossierState {
  if (dossier.returned !== null) return 'returned'
  const problems = dossierProblems(session, dossier)
  if (problems.length === 0) return 'ready'
  const waits = problems.some(({ code }) => code === 'SHEET_NOT_HANDED_IN' || code === 'NOBODY_SCORES_DOSSIER')
  return waits ? 'scoring' : 'to-discuss'
}
