import { seatsOn } from './seat'
import { type CouncilSession, type SessionDossier, scorersOf, sessionState, sheetsInForce } from './session'

/**
 * What a person of the council may see of the scores of a file.
 * - `all`: every sheet. After closing, everybody who sat; before it only who copies the signed sheets in.
 * - `spread`: the own sheet, how far totals and criteria lie apart and whose lie furthest out, once every sheet is in: what chair and
 *   secretary need to have a file discussed.
 * - `own`: the own sheet, and nothing else.
 * - `none`: nothing, not even how many sheets there are; an advisor's lot even after closing.
 */
export type ScoresSeen = 'all' | 'spread' | 'own' | 'none'

/** Blind until closing. Ask before a query runs, for pages, downloads and interfaces alike. */
export function maySeeScores(session: CouncilSession, dossier: SessionDossier, member: string): ScoresSeen {
  const seat = seatsOn(session.seats, session.on).find(each => each.member === member)
  if (seat === undefined || seat.role === 'advisor') return 'none'
  if (sessionState(session) === 'closed') return 'all'
  const keepsPapers = seat.role === 'secretary'
  if (session.mode === 'transcribed' && keepsPapers) return 'all'
  const excluded = dossier.exclusions.some(each => each.member === member)
  const runsSession = keepsPapers || seat.role === 'chair'
  if (runsSession && !excluded && isScoredByAll(session, dossier)) return 'spread'
  return seat.scores && !excluded ? 'own' : 'none'
}

/** Whether every sheet that is owed was handed in, in the first round or a later one. */
export function isScoredByAll(session: CouncilSession, dossier: SessionDossier): boolean {
  const inForce = sheetsInForce(dossier)
  const scorers = scorersOf(session, dossier)
  return scorers.length > 0 && scorers.every(member => inForce.some(sheet => sheet.member === member))
}
