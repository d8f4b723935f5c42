import type { Tx } from '@/lib/data/client'
import type { HeldSession } from '@/lib/data/council/session'
import { transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import { mayScore } from '@/lib/ocop/council/may-score'
import { roundOf, type SessionDossier } from '@/lib/ocop/council/session'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { partFrameOf } from '@/lib/ocop/rulebook/sheets/part-frame'
import type { CriteriaSheet } from '@/lib/ocop/rulebook/sheets/sheet'
import { readPartTotals, type TypedParts } from '@/lib/ocop/scoring/part-totals'
import { readScoreSheet, type TypedScoreSheet } from '@/lib/ocop/scoring/score-sheet'
import type { PartTotals } from '@/lib/ocop/scoring/totals'
import { changeRequest, type UseCaseContext } from '../context'
import { mayWork, openForWork, ownSeat, recordSessionAct, type SessionDone } from './open-session'
import type { SessionRefusal, SheetNotReady } from './refusals'

/** A sheet as it was typed: line by line, or the totals of its parts. Which of the two, the file decides. */
export interface TypedSheet {
  readonly entries: TypedScoreSheet['entries']
  readonly findings: readonly string[]
  readonly parts: TypedParts
}

export interface SheetInput {
  readonly sessionCode: string
  readonly dossierId: string
  /** Whose sheet it is: one's own, or the one that the secretary copies in. */
  readonly seatId: string
  readonly typed: TypedSheet
}

interface Turn {
  readonly held: HeldSession
  readonly dossier: SessionDossier
  readonly round: number
}

/** Whether the actor may write this member's sheet of this file now. In a transcribed session only the secretary does, in the members' names. */
async function turnOf(
  ctx: UseCaseContext,
  tx: Tx,
  { sessionCode, dossierId, seatId }: Omit<SheetInput, 'typed'>
): Promise<Result<Turn, SessionRefusal | AccessRefusal>> {
  const opened = await openForWork(ctx, tx, sessionCode, 'council.view', dossierId)
  if (!opened.ok) return opened
  const held = opened.value
  const dossier = held.session.dossiers.find(each => each.dossier === dossierId)
  if (!dossier) return refuse({ code: 'DOSSIER_NOT_FOUND' })
  const isOnline = held.session.mode === 'online'
  const writes = mayWork(ctx, held, isOnline ? 'session.score' : 'council.manage')
  if (!writes.ok) return writes
  if (isOnline && ownSeat(ctx, held) !== seatId) return refuse({ code: 'NOT_YOUR_SEAT' })
  const allowed = mayScore(held.session, dossier, seatId)
  return allowed.ok ? accept({ held, dossier, round: roundOf(dossier) }) : allowed
}

interface Line {
  readonly criterion: string
  readonly option: number
  readonly points: number
}

interface ReadSheet {
  readonly lines: readonly Line[]
  readonly findings: readonly string[]
  readonly parts: PartTotals | null
}

function readWhole(dossier: SessionDossier, typed: TypedSheet): Result<ReadSheet, SheetNotReady> {
  return dossier.sheet === null ? readByParts(dossier, typed) : readByCriteria(dossier.sheet, typed)
}

function readByParts({ rulebook }: SessionDossier, { parts }: TypedSheet): Result<ReadSheet, SheetNotReady> {
  const frame = partFrameOf(rulebook.code)
  if (frame === null) throw new Error(`files under ${rulebook.code} have no parts`)
  const read = readPartTotals(frame, parts)
  return read.ok
    ? accept({ lines: [], findings: [], parts: read.value })
    : refuse({ code: 'SHEET_NOT_READY', problems: read.refusal })
}

function readByCriteria(sheet: CriteriaSheet, { entries, findings }: TypedSheet): Result<ReadSheet, SheetNotReady> {
  const read = readScoreSheet(sheet, { entries, findings })
  if (read.problems.length > 0) return refuse({ code: 'SHEET_NOT_READY', problems: read.problems })
  return accept({
    lines: [...read.choices].map(([criterion, { number, points }]) => ({ criterion, option: number, points })),
    findings: [...new Set(read.findings.map(({ code }) => code))],
    parts: null
  })
}

/** Hands in a member's complete sheet of a file. It never changes again; after a discussion a new one is handed in beside it. */
export async function handInSheet(ctx: UseCaseContext, input: SheetInput): Promise<SessionDone> {
  return transaction<null, SessionRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const turn = await turnOf(ctx, tx, input)
    if (!turn.ok) return turn
    const { dossier, round } = turn.value
    const read = readWhole(dossier, input.typed)
    if (!read.ok) return read
    const { lines, findings, parts } = read.value
    const { dossierId, seatId, sessionCode } = input
    // The history tells that a sheet came in, never what it says: it is read by others before the session is closed.
    const act = await recordSessionAct(ctx, tx, sessionCode, 'sheet_handed_in', {
      file: dossierId,
      seat: seatId,
      round
    })
    const id = ctx.newId()
    await tx.scoreSheet.create({
      data: {
        id,
        dossierId,
        seatId,
        round,
        partA: parts?.A ?? null,
        partB: parts?.B ?? null,
        partC: parts?.C ?? null,
        findings: [...findings],
        act
      }
    })
    await tx.scoreLine.createMany({ data: lines.map(line => ({ ...line, sheetId: id, act })) })
    await tx.scoreDraft.deleteMany({ where: { dossierId, seatId, round } })
    return accept(null)
  })
}

export interface SaveDraftInput extends SheetInput {
  /** The version that was on the screen; 0 = none yet. */
  readonly version: number
}

/**
 * Keeps what a member has filled in so far, complete or not, right or wrong. Saved from two devices, the later one is told instead of
 * writing over the other.
 */
export async function saveScoreDraft(
  ctx: UseCaseContext,
  { sessionCode, dossierId, seatId, typed, version }: SaveDraftInput
): Promise<SessionDone<{ readonly version: number }>> {
  return transaction<{ readonly version: number }, SessionRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const turn = await turnOf(ctx, tx, { sessionCode, dossierId, seatId })
    if (!turn.ok) return turn
    const at = { dossierId, seatId, round: turn.value.round }
    const kept = await tx.scoreDraft.findUnique({ where: { dossierId_seatId_round: at } })
    if ((kept?.version ?? 0) !== version)
      return refuse({ code: 'SHEET_CHANGED_ELSEWHERE', version: kept?.version ?? 0 })
    const data = {
      typed: {
        entries: Object.entries(typed.entries).map(([code, entry]) => ({ code, ...entry })),
        findings: [...typed.findings],
        parts: { ...typed.parts }
      },
      version: version + 1,
      updatedAt: ctx.at
    }
    await tx.scoreDraft.upsert({
      where: { dossierId_seatId_round: at },
      create: { ...at, ...data },
      update: data
    })
    return accept({ version: version + 1 })
  })
}
