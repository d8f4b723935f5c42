import { accept, type Result, refuse } from '../result'
import { seatsOn } from './seat'
import { type CouncilSession, type ExclusionGround, roundOf, type SessionDossier, sessionState } from './session'

export type ScoringRefusal =
  | { readonly code: 'SESSION_NOT_OPEN' }
  | { readonly code: 'SESSION_CLOSED' }
  | { readonly code: 'DOSSIER_RETURNED' }
  | { readonly code: 'NO_SEAT_THAT_SCORES' }
  | { readonly code: 'NOT_ATTENDING' }
  | { readonly code: 'EXCLUDED_FROM_DOSSIER'; readonly ground: ExclusionGround }
  /** A sheet once handed in changes only by a new one after a discussion. */
  | { readonly code: 'SHEET_HANDED_IN' }

/**
 * Whether a member may fill in and hand in a sheet of a file now. In a transcribed session it is asked for the member whose signed sheet the
 * secretary enters.
 */
export function mayScore(
  session: CouncilSession,
  dossier: SessionDossier,
  member: string
): Result<true, ScoringRefusal> {
  const state = sessionState(session)
  if (state === 'planned') return refuse({ code: 'SESSION_NOT_OPEN' })
  if (state === 'closed') return refuse({ code: 'SESSION_CLOSED' })
  if (dossier.returned !== null) return refuse({ code: 'DOSSIER_RETURNED' })
  if (!seatsOn(session.seats, session.on).some(seat => seat.member === member && seat.scores)) {
    return refuse({ code: 'NO_SEAT_THAT_SCORES' })
  }
  const exclusion = dossier.exclusions.find(each => each.member === member)
  if (exclusion !== undefined) return refuse({ code: 'EXCLUDED_FROM_DOSSIER', ground: exclusion.ground })
  if (!session.attending.includes(member)) return refuse({ code: 'NOT_ATTENDING' })
  const round = roundOf(dossier)
  const handedIn = dossier.sheets.some(sheet => sheet.member === member && sheet.round >= round)
  return handedIn ? refuse({ code: 'SHEET_HANDED_IN' }) : accept(true)
}
