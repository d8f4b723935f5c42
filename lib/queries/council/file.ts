import { database } from '@/lib/data/client'
import { withScores } from '@/lib/data/council/session'
import type { Actor } from '@/lib/ocop/access/actor'
import { countedSheets } from '@/lib/ocop/council/combine'
import { type DiscussionCause, discussionCauses } from '@/lib/ocop/council/discussion'
import { isScoredByAll, type ScoresSeen } from '@/lib/ocop/council/may-see-scores'
import { criterionAgreements, totalAgreement } from '@/lib/ocop/council/outliers'
import { type DossierResult, resultOf } from '@/lib/ocop/council/result'
import type {
  CouncilSession,
  Discussion,
  ExclusionGround,
  HandedInSheet,
  SessionDossier
} from '@/lib/ocop/council/session'
import type { Points } from '@/lib/ocop/points'
import { type PartFrame, partFrameOf } from '@/lib/ocop/rulebook/sheets/part-frame'
import type { CriteriaSheet, CriterionCode } from '@/lib/ocop/rulebook/sheets/sheet'
import type { FileEntry } from './file-entry'
import { rightsOf, type SessionRights, scoresSeen, sessionFor } from './seen'
import { entryOf, type SeatView, seatViews } from './session'

/** How far the sheets of a file lie apart, and whose lie furthest out: never what they say. */
export interface ApartView {
  readonly spread: Points | null
  readonly limit: Points
  readonly furthest: readonly string[]
  readonly criteria: readonly {
    readonly criterion: CriterionCode
    readonly title: string
    readonly spread: Points
    readonly furthest: readonly string[]
  }[]
  readonly causes: readonly DiscussionCause[]
}

export interface FileView {
  readonly sessionCode: string
  readonly mode: CouncilSession['mode']
  readonly opened: boolean
  readonly closed: boolean
  readonly rights: SessionRights
  readonly seats: readonly SeatView[]
  readonly entry: FileEntry
  readonly seen: ScoresSeen
  readonly sheet: CriteriaSheet | null
  readonly frame: PartFrame | null
  /** Members who take no part; only the own one for who neither runs the session nor keeps its papers. */
  readonly exclusions: readonly { readonly seatId: string; readonly ground: ExclusionGround }[]
  /** Empty for who takes no part in the file. */
  readonly discussions: readonly Discussion[]
  /** `null` = not the reader's to know, or sheets are still owed. */
  readonly apart: ApartView | null
  /** Whose sheets are in, for who copies them. */
  readonly handedIn: readonly { readonly seatId: string; readonly round: number }[]
  /** Every sheet of every round, in the order of the seats: only where the reader may see all. */
  readonly sheets: readonly HandedInSheet[]
  /** The sheets that make the result. */
  readonly counted: readonly string[]
  /** After closing, for who may see all. */
  readonly result: DossierResult | null
  readonly seal: string | null
}

const find = (session: CouncilSession, dossierId: string): SessionDossier => {
  const dossier = session.dossiers.find(each => each.dossier === dossierId)
  if (dossier === undefined) throw new Error('a session without this file')
  return dossier
}

/** One file of a session, by its number; `null` = there is none for the actor. Scores are read only as far as the actor may see them. */
export async function fileOf(actor: Actor, code: string, number: number): Promise<FileView | null> {
  return database().$transaction(async tx => {
    const at = await tx.sessionDossier.findFirst({
      where: { session: { code }, position: number },
      select: { id: true }
    })
    const blind = at && (await sessionFor(tx, actor, code, at.id))
    if (!at || !blind) return null
    const rights = rightsOf(actor, blind)
    const seen = scoresSeen(actor, blind, find(blind.session, at.id))
    const open = seen === 'all' || seen === 'spread'
    const held = open ? await withScores(tx, blind, { dossierIds: [at.id] }) : blind
    const dossier = find(held.session, at.id)
    const drafts =
      rights.seatId === null
        ? []
        : await tx.scoreDraft.findMany({
            where: { dossierId: at.id, seatId: rights.seatId },
            select: { dossierId: true, round: true }
          })
    const { session } = held
    return {
      sessionCode: code,
      mode: session.mode,
      opened: session.opened,
      closed: session.closed,
      rights,
      seats: seatViews(held),
      entry: entryOf(held, 0, rights, drafts),
      seen,
      sheet: dossier.sheet,
      frame: partFrameOf(dossier.rulebook.code),
      ...knownOf(session, dossier, rights),
      apart: open && isScoredByAll(session, dossier) ? apartOf(session, dossier) : null,
      ...(seen === 'all' ? wholeOf(session, dossier) : { sheets: [], counted: [], result: null }),
      seal: held.row.closing?.seal ?? null
    }
  })
}

/** What is known of a file beside its scores. */
function knownOf(
  { mode, closed }: CouncilSession,
  { exclusions, discussions, sheets }: SessionDossier,
  { run, manage, seatId }: SessionRights
): Pick<FileView, 'exclusions' | 'discussions' | 'handedIn'> {
  const takesPart = !exclusions.some(({ member }) => member === seatId)
  return {
    exclusions: exclusions
      .filter(({ member }) => run || manage || closed || member === seatId)
      .map(({ member, ground }) => ({ seatId: member, ground })),
    discussions: takesPart || closed ? discussions : [],
    handedIn: manage && mode === 'transcribed' ? sheets.map(({ member, round }) => ({ seatId: member, round })) : []
  }
}

/** Everything, for who may see all. */
function wholeOf(session: CouncilSession, dossier: SessionDossier): Pick<FileView, 'sheets' | 'counted' | 'result'> {
  const order = session.seats.map(({ member }) => member)
  return {
    sheets: [...dossier.sheets].sort((a, b) => order.indexOf(a.member) - order.indexOf(b.member) || a.round - b.round),
    counted: countedSheets(session, dossier).map(({ member }) => member),
    result: session.closed ? resultOf(session, dossier) : null
  }
}

function apartOf(session: CouncilSession, dossier: SessionDossier): ApartView {
  const { spreadLimit } = session.regulation
  const counted = countedSheets(session, dossier)
  const totals = totalAgreement(counted, spreadLimit)
  const criteria = dossier.sheet === null ? [] : criterionAgreements(dossier.sheet, counted)
  return {
    spread: totals?.spread ?? null,
    limit: spreadLimit,
    furthest: totals?.outliers ?? [],
    criteria: criteria
      .filter(({ outliers }) => outliers.length > 0)
      .map(({ criterion, title, spread, outliers }) => ({ criterion, title, spread, furthest: outliers })),
    causes: discussionCauses(session, dossier)
  }
}
