import type { CouncilSeat } from '@/lib/ocop/council/seat'
import type { CouncilSession, HandedInSheet, SessionDossier } from '@/lib/ocop/council/session'
import { points } from '@/lib/ocop/points'
import { type DatedRegulation, valuesOf } from '@/lib/ocop/rating/regulation'
import { isRulebookCode, rulebookOf } from '@/lib/ocop/rulebook/rulebook-for'
import { loadSheet } from '@/lib/ocop/rulebook/sheets/load-sheet'
import { type CriteriaSheet, type CriterionCode, criteriaOf } from '@/lib/ocop/rulebook/sheets/sheet'
import { optionNumbered } from '@/lib/ocop/scoring/entry'
import { possibleFindings } from '@/lib/ocop/scoring/finding'
import type { Choices } from '@/lib/ocop/scoring/score-sheet'
import { partTotalsOf } from '@/lib/ocop/scoring/totals'
import type { Tx } from '../client'
import { dayFromColumn } from '../dates'
import type { Prisma } from '../generated/client'
import { exclusionGround } from './columns'
import { councilRegulation } from './regulation'

const WHOLE = {
  include: {
    council: { include: { seats: { include: { ending: true }, orderBy: [{ act: 'asc' }, { id: 'asc' }] } } },
    batch: { select: { id: true, code: true, programmeYear: true, round: true, unitId: true, level: true } },
    attendances: { orderBy: { act: 'asc' } },
    opening: true,
    closing: true,
    advices: { orderBy: { act: 'asc' } },
    dossiers: {
      orderBy: { position: 'asc' },
      include: {
        result: true,
        exclusions: { orderBy: { act: 'asc' } },
        sheets: { select: { id: true, seatId: true, round: true }, orderBy: [{ round: 'asc' }, { seatId: 'asc' }] },
        discussions: { orderBy: { round: 'asc' } },
        returned: true,
        outcome: true
      }
    }
  }
} as const satisfies Prisma.CouncilSessionDefaultArgs

export type SessionRow = Prisma.CouncilSessionGetPayload<typeof WHOLE>
type DossierRow = SessionRow['dossiers'][number]

/** A session as the core asks about it, and the rows behind it. In the core, members are named by their seats and files by their ids. */
export interface HeldSession {
  readonly row: SessionRow
  readonly session: CouncilSession
  readonly regulation: DatedRegulation
}

/**
 * A session with everything that is known of it but what the sheets say: of them, only whose were handed in and in which round. With
 * `dossierId`, of its files only that one.
 */
export async function blindSession(tx: Tx, code: string, dossierId?: string): Promise<HeldSession | null> {
  const row = await tx.councilSession.findUnique({
    where: { code },
    include: {
      ...WHOLE.include,
      dossiers: { ...WHOLE.include.dossiers, where: dossierId === undefined ? {} : { id: dossierId } }
    }
  })
  if (row === null) return null
  const on = dayFromColumn(row.onDay)
  const regulation = await councilRegulation(tx, row.council, on)
  return {
    row,
    regulation,
    session: {
      on,
      level: row.council.level,
      mode: row.mode,
      regulation: valuesOf(regulation),
      seats: row.council.seats.map(seatOf),
      attending: attendingOf(row),
      opened: row.opening !== null,
      closed: row.closing !== null,
      dossiers: await Promise.all(row.dossiers.map(dossierOf))
    }
  }
}

/** Which sheets are read: of one file or all of them, of one member or everybody. */
export interface SheetsWanted {
  readonly dossierIds: readonly string[]
  readonly seatId?: string
}

/** The session with what these sheets say. Ask `maySeeScores` before. The others stay as they were. */
export async function withScores(
  tx: Tx,
  held: HeldSession,
  { dossierIds, seatId }: SheetsWanted
): Promise<HeldSession> {
  if (dossierIds.length === 0) return held
  const rows = await tx.scoreSheet.findMany({
    where: { dossierId: { in: [...dossierIds] }, ...(seatId === undefined ? {} : { seatId }) },
    include: { lines: true }
  })
  const read = new Map(rows.map(row => [`${row.dossierId} ${row.seatId} ${row.round}`, row]))
  const dossiers = held.session.dossiers.map(dossier => ({
    ...dossier,
    sheets: dossier.sheets.map(blind => {
      const row = read.get(`${dossier.dossier} ${blind.member} ${blind.round}`)
      return row === undefined ? blind : handedIn(row, dossier.sheet)
    })
  }))
  return { ...held, session: { ...held.session, dossiers } }
}

/** A session with everything that is known of it, its scores included: for what the registry computes, never for a page. */
export async function heldSession(tx: Tx, code: string, dossierId?: string): Promise<HeldSession | null> {
  const held = await blindSession(tx, code, dossierId)
  return held && withScores(tx, held, { dossierIds: held.row.dossiers.map(({ id }) => id) })
}

const seatOf = ({ id, role, scores, fromDay, ending }: SessionRow['council']['seats'][number]): CouncilSeat => ({
  member: id,
  role,
  scores,
  from: dayFromColumn(fromDay),
  until: ending === null ? null : dayFromColumn(ending.untilDay)
})

/** The latest word about each seat. */
function attendingOf({ attendances }: SessionRow): readonly string[] {
  const latest = new Map(attendances.map(({ seatId, present }) => [seatId, present]))
  return [...latest].flatMap(([seatId, present]) => (present ? [seatId] : []))
}

async function dossierOf(row: DossierRow): Promise<SessionDossier> {
  const sheet = row.setNumber === null ? null : await loadSheet(row.rulebook, row.setNumber)
  if (!isRulebookCode(row.rulebook)) throw new Error(`no such rulebook: ${row.rulebook}`)
  const exclusions = new Map(row.exclusions.map(({ seatId, ground }) => [seatId, ground]))
  return {
    dossier: row.id,
    rulebook: rulebookOf(row.rulebook),
    sheet,
    exclusions: [...exclusions].flatMap(([member, ground]) =>
      ground === null ? [] : [{ member, ground: exclusionGround(ground) }]
    ),
    sheets: row.sheets.map(({ seatId, round }) => ({
      member: seatId,
      round,
      parts: null,
      choices: null,
      findings: []
    })),
    discussions: row.discussions.map(({ round, note }) => ({ round, note })),
    returned: row.returned?.reason ?? null
  }
}

type SheetRow = Prisma.ScoreSheetGetPayload<{ include: { lines: true } }>

function handedIn(row: SheetRow, sheet: CriteriaSheet | null): HandedInSheet {
  const { seatId, round, partA, partB, partC } = row
  const found = sheet === null ? [] : possibleFindings(sheet).filter(({ code }) => row.findings.includes(code))
  const at = { member: seatId, round, findings: found }
  if (sheet === null) {
    const parts =
      partA === null || partB === null || partC === null
        ? null
        : { A: points(partA), B: points(partB), C: points(partC) }
    return { ...at, parts, choices: null }
  }
  const choices = choicesOf(row, sheet)
  const isComplete = choices.size === criteriaOf(sheet).length
  return { ...at, parts: isComplete ? partTotalsOf(choices) : null, choices }
}

function choicesOf({ lines }: SheetRow, sheet: CriteriaSheet): Choices {
  const chosen = new Map(lines.map(({ criterion, option }) => [criterion, option]))
  return new Map(
    criteriaOf(sheet).flatMap(criterion => {
      const number = chosen.get(criterion.code)
      const option = number === undefined ? null : optionNumbered(criterion, number)
      return option === null ? [] : [[criterion.code, option] as readonly [CriterionCode, typeof option]]
    })
  )
}
