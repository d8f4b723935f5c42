import { type MemberScores, type Rating, rate } from '../rating/rate'
import { type CouncilSession, type SessionDossier, scorersOf, sheetsInForce } from './session'

/** The sheets that make the result: those in force of the members who owe one, in the order of the seats. */
export function countedSheets(session: CouncilSession, dossier: SessionDossier): readonly MemberScores[] {
  const inForce = sheetsInForce(dossier)
  return scorersOf(session, dossier).flatMap(member => inForce.find(sheet => sheet.member === member) ?? [])
}

/** The rating of a file by the sheets in force. Also asked before closing, by whoever may see the spread. */
export const combine = (session: CouncilSession, dossier: SessionDossier): Rating =>
  rate({
    rulebook: dossier.rulebook,
    sheet: dossier.sheet,
    level: session.level,
    members: countedSheets(session, dossier),
    regulation: session.regulation
  })
