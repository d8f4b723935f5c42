import type { PlainDate } from '../plain-date'
import type { MemberScores } from '../rating/rate'
import type { CouncilRegulation } from '../rating/regulation'
import type { AuthorityLevel } from '../rulebook/level'
import type { Rulebook } from '../rulebook/rulebook'
import type { CriteriaSheet } from '../rulebook/sheets/sheet'
import { type CouncilSeat, seatsOn } from './seat'

/** Members score in the registry, or the secretary copies signed sheets of paper or of other software. */
export type ScoringMode = 'online' | 'transcribed'

/** Why a member takes no part in one file. */
export const EXCLUSION_GROUNDS = ['own-producer', 'relative', 'advised-producer', 'other'] as const
export type ExclusionGround = (typeof EXCLUSION_GROUNDS)[number]

export interface Exclusion {
  readonly member: string
  readonly ground: ExclusionGround
}

/**
 * One member's sheet as it was once handed in. `round` is 1 for the first scoring and one more after each discussion; an older one is
 * kept and no longer counts. What is still being filled in is no sheet yet.
 */
export interface HandedInSheet extends MemberScores {
  readonly round: number
}

/** What the council said about a file whose sheets lay too far apart. `round` is the one whose sheets were discussed. */
export interface Discussion {
  readonly round: number
  readonly note: string
}

/** A file before a session. */
export interface SessionDossier {
  readonly dossier: string
  readonly rulebook: Rulebook
  /** `null` where the file is scored by part totals. */
  readonly sheet: CriteriaSheet | null
  readonly exclusions: readonly Exclusion[]
  readonly sheets: readonly HandedInSheet[]
  readonly discussions: readonly Discussion[]
  /** Why it went back to the producer or the commune without a result; `null` while it did not. */
  readonly returned: string | null
}

/** Everything that is known of a session of a council. Times are the database's; here only what came before what matters. */
export interface CouncilSession {
  readonly on: PlainDate
  readonly level: AuthorityLevel
  readonly mode: ScoringMode
  readonly regulation: CouncilRegulation
  readonly seats: readonly CouncilSeat[]
  /** Who was there. Kept by the secretary. */
  readonly attending: readonly string[]
  readonly opened: boolean
  readonly closed: boolean
  readonly dossiers: readonly SessionDossier[]
}

/** Prepared, being scored, or closed for good. */
export type SessionState = 'planned' | 'scoring' | 'closed'

export const sessionState = ({ opened, closed }: Pick<CouncilSession, 'opened' | 'closed'>): SessionState =>
  closed ? 'closed' : opened ? 'scoring' : 'planned'

/** The round of scoring that a file is in: one more than it was discussed. */
export const roundOf = ({ discussions }: Pick<SessionDossier, 'discussions'>): number => discussions.length + 1

/** The sheet of each member that counts now: the one of the latest round. */
export function sheetsInForce({ sheets }: Pick<SessionDossier, 'sheets'>): readonly HandedInSheet[] {
  const latest = new Map<string, HandedInSheet>()
  for (const sheet of sheets) {
    const known = latest.get(sheet.member)
    if (known === undefined || sheet.round > known.round) latest.set(sheet.member, sheet)
  }
  return [...latest.values()]
}

/** Who owes a sheet of a file: every attending member who scores and is not excluded from it. */
export function scorersOf(
  session: CouncilSession,
  { exclusions }: Pick<SessionDossier, 'exclusions'>
): readonly string[] {
  return seatsOn(session.seats, session.on)
    .filter(({ scores }) => scores)
    .map(({ member }) => member)
    .filter(member => session.attending.includes(member) && !exclusions.some(each => each.member === member))
}
