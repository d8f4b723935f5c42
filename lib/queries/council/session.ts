import { database, type Tx } from '@/lib/data/client'
import { type HeldSession, withScores } from '@/lib/data/council/session'
import { dayFromColumn } from '@/lib/data/dates'
import type { Actor } from '@/lib/ocop/access/actor'
import { can, canSomewhere } from '@/lib/ocop/access/can'
import { attendanceOf, type ClosingProblem, closingProblems, dossierState } from '@/lib/ocop/council/closing'
import { COUNCIL_ROLES, type CouncilRole, seatsOn } from '@/lib/ocop/council/seat'
import {
  roundOf,
  type ScoringMode,
  type SessionState,
  scorersOf,
  sessionState,
  sheetsInForce
} from '@/lib/ocop/council/session'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Points } from '@/lib/ocop/points'
import { territory } from '../places'
import { unitName } from '../registry/units'
import { type FileEntry, keptOutcome, ownState } from './file-entry'
import { type CouncilPaper, papersSeen, rightsOf, type SessionRights, scoresSeen, sessionFor } from './seen'

export interface SeatView {
  /** Its number on the council, from 1: how forms and addresses name it. */
  readonly number: number
  readonly seatId: string
  readonly name: string
  readonly organisation: string | null
  readonly role: CouncilRole
  readonly scores: boolean
  readonly hasAccount: boolean
  readonly present: boolean
}

export interface SessionView {
  readonly code: string
  readonly on: PlainDate
  readonly council: { readonly code: string; readonly name: string; readonly establishedBy: string | null }
  readonly batch: {
    readonly code: string
    readonly place: string
    readonly year: number
    readonly round: number | null
  }
  readonly mode: ScoringMode
  readonly state: SessionState
  readonly rights: SessionRights
  readonly seats: readonly SeatView[]
  readonly attendance: {
    readonly present: number
    readonly needed: number
    readonly seats: number
    readonly withChair: boolean
    readonly percent: number
    readonly source: string
  }
  readonly spreadLimit: { readonly points: Points; readonly source: string }
  readonly files: readonly FileEntry[]
  /** What keeps it from being closed, for whoever runs it; files and members by their ids. */
  readonly problems: readonly ClosingProblem[]
  /** After closing. */
  readonly seal: string | null
  /** What the reader may print of it. */
  readonly papers: readonly CouncilPaper[]
  /** Drafts of decisions on the batch, after closing, for who may see them. */
  readonly drafts: readonly SessionDraft[]
  /** What the advisory group reported; `null` = nothing yet. */
  readonly advice: string | null
  /** Whether the reader enters that report: who keeps the papers, or an advisor. */
  readonly mayAdvise: boolean
  /** Whether the reader may draw a decision up from the batch. */
  readonly mayDraft: boolean
}

/** A draft of a decision on the results of a session. */
export interface SessionDraft {
  readonly code: string
  readonly kind: string
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly origin: 'enacted' | 'transcribed'
}

/** Whether the reader sits in the advisory group. */
const advises = ({ session }: HeldSession, { seatId }: SessionRights): boolean =>
  session.seats.some(({ member, role }) => member === seatId && role === 'advisor')

async function draftsOf(tx: Tx, actor: Actor, { row, session }: HeldSession): Promise<readonly SessionDraft[]> {
  if (!session.closed || !canSomewhere(actor, 'decision.view').ok) return []
  const drafts = await tx.decisionDraft.findMany({
    where: { batchId: row.batch.id, state: { not: 'discarded' } },
    orderBy: { code: 'asc' }
  })
  return drafts
    .filter(({ provinceId }) => can(actor, 'decision.view', { provinceId }).ok)
    .map(({ code, kind, number, issuedOn, origin }) => ({
      code,
      kind,
      number,
      issuedOn: dayFromColumn(issuedOn),
      origin
    }))
}

/** The seats of the day of a session, numbered as the council keeps them; the chair first. */
export function seatViews({ row, session }: HeldSession): readonly SeatView[] {
  const onDay = new Set(seatsOn(session.seats, session.on).map(({ member }) => member))
  const seats = row.council.seats.flatMap(({ id, name, organisation, role, scores, accountId }, index) =>
    onDay.has(id)
      ? [
          {
            number: index + 1,
            seatId: id,
            name,
            organisation,
            role,
            scores,
            hasAccount: accountId !== null,
            present: session.attending.includes(id)
          }
        ]
      : []
  )
  return [...seats].sort((a, b) => COUNCIL_ROLES.indexOf(a.role) - COUNCIL_ROLES.indexOf(b.role))
}

type Held = HeldSession

/** Files whose spread the actor may know of before closing. */
const openFiles = (actor: Actor, held: Held): readonly string[] =>
  held.session.dossiers
    .filter(dossier => ['all', 'spread'].includes(scoresSeen(actor, held, dossier)))
    .map(({ dossier }) => dossier)

/** A session for whoever sits in it, keeps its papers or audits; `null` = there is none for the actor. */
export async function sessionOf(actor: Actor, code: string): Promise<SessionView | null> {
  return database().$transaction(async tx => {
    const blind = await sessionFor(tx, actor, code)
    if (blind === null) return null
    const rights = rightsOf(actor, blind)
    const runsNow = (rights.run || rights.manage) && !blind.session.closed
    const held = runsNow && rights.run ? await withScores(tx, blind, { dossierIds: openFiles(actor, blind) }) : blind
    const { row, session, regulation } = held
    const drafts =
      rights.seatId === null || session.closed
        ? []
        : await tx.scoreDraft.findMany({
            where: { seatId: rights.seatId, dossier: { sessionId: row.id } },
            select: { dossierId: true, round: true }
          })
    const all = await territory()
    const attendance = attendanceOf(session)
    return {
      code,
      on: session.on,
      council: { code: row.council.code, name: row.council.name, establishedBy: row.council.establishedBy },
      batch: {
        code: row.batch.code,
        place: unitName(all, row.batch.unitId, session.on).fullName,
        year: row.batch.programmeYear,
        round: row.batch.round
      },
      mode: session.mode,
      state: sessionState(session),
      rights,
      seats: seatViews(held),
      attendance: { ...attendance, percent: regulation.quorum.value.percent, source: regulation.quorum.source },
      spreadLimit: { points: regulation.spreadLimit.value, source: regulation.spreadLimit.source },
      files: session.dossiers.map((_, index) => entryOf(held, index, rights, drafts)),
      problems: rights.run && session.opened && !session.closed ? closingProblems(session) : [],
      seal: row.closing?.seal ?? null,
      papers: papersSeen(actor, blind),
      drafts: await draftsOf(tx, actor, blind),
      advice: row.advices.at(-1)?.text ?? null,
      mayAdvise: !session.closed && (rights.manage || advises(blind, rights)),
      mayDraft: session.closed && can(actor, 'decision.draft', { provinceId: row.batch.unitId }).ok
    }
  })
}

type DraftMark = { readonly dossierId: string; readonly round: number }

/** One file of a session as lists show it to somebody with these rights. */
export function entryOf(held: Held, index: number, rights: SessionRights, drafts: readonly DraftMark[]): FileEntry {
  const { row, session } = held
  const kept = row.dossiers[index]
  const dossier = session.dossiers[index]
  if (kept === undefined || dossier === undefined) throw new Error('a session without this file')
  const { seatId, manage, run } = rights
  const excluded = dossier.exclusions.some(({ member }) => member === seatId)
  const knowsProgress = (run || (manage && session.mode === 'transcribed')) && !excluded && session.opened
  const scorers = scorersOf(session, dossier)
  const inForce = sheetsInForce(dossier)
  const scores = session.seats.some(seat => seat.member === seatId && seat.scores)
  const rounds = drafts.flatMap(({ dossierId, round }) => (dossierId === dossier.dossier ? [round] : []))
  return {
    number: kept.position,
    dossierId: dossier.dossier,
    product: kept.result.productName,
    producer: kept.result.producerName,
    place: kept.result.placeText,
    rulebook: dossier.rulebook.code,
    sheetName: dossier.sheet?.name ?? null,
    round: roundOf(dossier),
    returned: dossier.returned,
    own: seatId !== null && scores ? ownState(dossier, seatId, rounds) : null,
    progress: knowsProgress
      ? {
          handedIn: scorers.filter(member => inForce.some(sheet => sheet.member === member)).length,
          owed: scorers.length
        }
      : null,
    state: run && !excluded && session.opened && !session.closed ? dossierState(session, dossier) : null,
    outcome: session.closed ? keptOutcome(kept.outcome) : null
  }
}
