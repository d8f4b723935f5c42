import type { Points } from '../points'
import { accept, type Result, refuse } from '../result'
import type { Finding } from '../scoring/finding'
import { combine, countedSheets } from './combine'
import { isScoredByAll } from './may-see-scores'
import { type CouncilSession, roundOf, type SessionDossier, sessionState } from './session'

/** Why a file must be discussed before the session can close. */
export type DiscussionCause =
  | {
      readonly code: 'SPREAD_TO_DISCUSS'
      readonly spread: Points
      readonly limit: Points
      readonly highest: string
      readonly lowest: string
    }
  /** Some members found that the file must be refused and others did not. Once discussed, the finding stands if anybody keeps it. */
  | { readonly code: 'KNOCKOUT_DISPUTED'; readonly finding: Finding; readonly foundBy: readonly string[] }

export type DiscussionRefusal =
  | { readonly code: 'SESSION_NOT_OPEN' }
  | { readonly code: 'SESSION_CLOSED' }
  | { readonly code: 'SHEETS_NOT_ALL_IN' }
  | { readonly code: 'NOTHING_TO_DISCUSS' }
  | { readonly code: 'NOTE_MISSING' }

/** What is to be discussed about a file whose sheets are all in. */
export function discussionCauses(session: CouncilSession, dossier: SessionDossier): readonly DiscussionCause[] {
  if (!isScoredByAll(session, dossier)) return []
  const { problems, reasons } = combine(session, dossier)
  const apart = problems.flatMap(problem =>
    problem.code === 'SPREAD_OVER_LIMIT' ? [{ ...problem, code: 'SPREAD_TO_DISCUSS' } as const] : []
  )
  const scorers = countedSheets(session, dossier).length
  const disputed = reasons.flatMap(reason =>
    reason.code === 'KNOCKED_OUT' && reason.members.length < scorers && dossier.discussions.length === 0
      ? [{ code: 'KNOCKOUT_DISPUTED', finding: reason.finding, foundBy: reason.members } as const]
      : []
  )
  return [...apart, ...disputed]
}

/**
 * Whether a discussion of a file may be recorded: every sheet is in, and there is something to discuss. It opens the next round, in which each
 * member may hand in a new sheet; who does not keeps the old one.
 */
export function mayDiscuss(
  session: CouncilSession,
  dossier: SessionDossier,
  note: string
): Result<{ readonly nextRound: number }, DiscussionRefusal> {
  const state = sessionState(session)
  if (state === 'planned') return refuse({ code: 'SESSION_NOT_OPEN' })
  if (state === 'closed') return refuse({ code: 'SESSION_CLOSED' })
  if (!isScoredByAll(session, dossier)) return refuse({ code: 'SHEETS_NOT_ALL_IN' })
  if (discussionCauses(session, dossier).length === 0) return refuse({ code: 'NOTHING_TO_DISCUSS' })
  if (note.trim() === '') return refuse({ code: 'NOTE_MISSING' })
  return accept({ nextRound: roundOf(dossier) + 1 })
}
