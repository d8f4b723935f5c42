import { database } from '@/lib/data/client'
import { type HeldSession, withScores } from '@/lib/data/council/session'
import type { Actor } from '@/lib/ocop/access/actor'
import { mayScore, type ScoringRefusal } from '@/lib/ocop/council/may-score'
import { type Discussion, type HandedInSheet, roundOf } from '@/lib/ocop/council/session'
import { type PartFrame, partFrameOf } from '@/lib/ocop/rulebook/sheets/part-frame'
import type { CriteriaSheet } from '@/lib/ocop/rulebook/sheets/sheet'
import { rightsOf, sessionFor } from './seen'
import { type SeatView, seatViews } from './session'

/** A sheet as a form shows it: the number of the level at each criterion, what was found, or the totals of the parts as typed. */
export interface FilledSheet {
  readonly options: Readonly<Record<string, number>>
  readonly findings: readonly string[]
  readonly parts: Readonly<Record<string, string>>
}

export interface SheetToFill {
  readonly sessionCode: string
  readonly number: number
  readonly dossierId: string
  readonly product: string
  readonly producer: string
  readonly files: number
  readonly seat: SeatView
  /** Copied from a signed sheet by the secretary. */
  readonly transcribed: boolean
  readonly rulebook: string
  readonly sheet: CriteriaSheet | null
  readonly frame: PartFrame | null
  readonly round: number
  /** What the council said before this round. */
  readonly discussion: Discussion | null
  readonly filled: FilledSheet
  readonly version: number
  readonly savedAt: Date | null
  /** Why it cannot be filled in; `null` = it can. */
  readonly refused: ScoringRefusal | null
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A draft as it is kept. What can no longer be read is left out. */
function draftOf(typed: unknown): FilledSheet {
  if (!isRecord(typed)) return NOTHING
  const entries = Array.isArray(typed.entries) ? typed.entries.filter(isRecord) : []
  return {
    options: Object.fromEntries(
      entries.flatMap(({ code, option }) =>
        typeof code === 'string' && typeof option === 'number' ? [[code, option] as const] : []
      )
    ),
    findings: Array.isArray(typed.findings) ? typed.findings.filter(each => typeof each === 'string') : [],
    parts: isRecord(typed.parts)
      ? Object.fromEntries(
          Object.entries(typed.parts).flatMap(([code, value]) =>
            typeof value === 'string' ? [[code, value] as const] : []
          )
        )
      : {}
  }
}

const NOTHING: FilledSheet = { options: {}, findings: [], parts: {} }

const shownPart = (hundredths: number): string => (hundredths / 100).toFixed(2).replace('.', ',')

/** An older sheet, as the beginning of a new one. */
const sheetOf = ({ choices, parts, findings }: HandedInSheet): FilledSheet => ({
  options: Object.fromEntries([...(choices ?? [])].map(([code, { number }]) => [code, number])),
  findings: findings.map(({ code }) => code),
  parts:
    parts === null || choices !== null
      ? {}
      : Object.fromEntries(Object.entries(parts).map(([code, value]) => [code, shownPart(value)]))
})

const beginning = (earlier: HandedInSheet | undefined): FilledSheet => (earlier ? sheetOf(earlier) : NOTHING)

/** Whose sheet the actor may fill in: the own one, or, copying signed sheets, that of the seat with a number. */
function seatToFill(actor: Actor, held: HeldSession, seatNumber: number | null): SeatView | undefined {
  const { manage, seatId } = rightsOf(actor, held)
  const transcribed = held.session.mode === 'transcribed'
  if (transcribed && !manage) return undefined
  return seatViews(held).find(seat => (transcribed ? seat.number === seatNumber : seat.seatId === seatId))
}

/**
 * The sheet that the actor may fill in for a file: the own one, or, where the secretary copies signed sheets, the one of the seat with this
 * number. Holds nothing of anybody else's. `null` = there is none for the actor.
 */
export async function sheetToFill(
  actor: Actor,
  code: string,
  number: number,
  seatNumber: number | null
): Promise<SheetToFill | null> {
  return database().$transaction(async tx => {
    const at = await tx.sessionDossier.findFirst({
      where: { session: { code }, position: number },
      select: { id: true, result: true, session: { select: { _count: { select: { dossiers: true } } } } }
    })
    const blind = at && (await sessionFor(tx, actor, code, at.id))
    if (!at || !blind) return null
    const seat = seatToFill(actor, blind, seatNumber)
    if (seat === undefined) return null
    const { session } = await withScores(tx, blind, { dossierIds: [at.id], seatId: seat.seatId })
    const [dossier] = session.dossiers
    if (dossier === undefined) return null
    const round = roundOf(dossier)
    const allowed = mayScore(session, dossier, seat.seatId)
    const draft = await tx.scoreDraft.findUnique({
      where: { dossierId_seatId_round: { dossierId: at.id, seatId: seat.seatId, round } }
    })
    const earlier = dossier.sheets.filter(({ member }) => member === seat.seatId).at(-1)
    const excluded = dossier.exclusions.some(({ member }) => member === seat.seatId)
    return {
      sessionCode: code,
      number,
      dossierId: at.id,
      product: at.result.productName,
      producer: at.result.producerName,
      files: at.session._count.dossiers,
      seat,
      transcribed: session.mode === 'transcribed',
      rulebook: dossier.rulebook.code,
      sheet: dossier.sheet,
      frame: partFrameOf(dossier.rulebook.code),
      round,
      discussion: excluded ? null : (dossier.discussions.at(-1) ?? null),
      filled: draft ? draftOf(draft.typed) : beginning(earlier),
      version: draft?.version ?? 0,
      savedAt: draft?.updatedAt ?? null,
      refused: allowed.ok ? null : allowed.refusal
    }
  })
}
