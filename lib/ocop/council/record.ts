import type { ExactPoints, Points } from '../points'
import { comparePoints } from '../points'
import type { MemberScores } from '../rating/rate'
import { totalOf } from '../scoring/totals'
import { countedSheets } from './combine'
import type { DossierResult, ResultKind } from './result'
import type { CouncilRole } from './seat'
import type { CouncilSession, HandedInSheet, SessionDossier } from './session'

/** Somebody with a seat on the day of the session. */
export interface RecordedPerson {
  /** Its number on the council, from 1. */
  readonly number: number
  readonly member: string
  readonly name: string
  readonly organisation: string | null
  readonly role: CouncilRole
  readonly scores: boolean
  readonly present: boolean
}

/** A file with what became of it. */
export interface RecordedFile {
  /** Its number in the session, from 1. */
  readonly number: number
  readonly product: string
  readonly producer: string
  readonly place: string | null
  readonly dossier: SessionDossier
  readonly result: DossierResult
}

/** Everything that the papers of a closed session say. */
export interface SessionRecord {
  readonly code: string
  /** Whose council it is: "UBND tỉnh Kon Tum". */
  readonly authority: string
  readonly council: { readonly name: string; readonly establishedBy: string | null }
  readonly batch: { readonly year: number; readonly round: number | null }
  readonly session: CouncilSession
  /** The papers in which quorum and spread limit stand. */
  readonly sources: { readonly quorum: string; readonly spreadLimit: string }
  readonly people: readonly RecordedPerson[]
  /** In the order of their numbers. */
  readonly files: readonly RecordedFile[]
  readonly closedAt: Date
  readonly seal: string
}

/** The mean of the council; `null` where the file got none. */
export const meanOfFile = ({ result }: RecordedFile): ExactPoints | null =>
  'rating' in result ? result.rating.total : null

/** The files of one kind of result, the most points first. */
export function filesOf({ files }: SessionRecord, ...kinds: readonly ResultKind[]): readonly RecordedFile[] {
  const zero = { numerator: 0, denominator: 1 }
  return files
    .filter(({ result }) => kinds.includes(result.kind))
    .sort((a, b) => comparePoints(meanOfFile(b) ?? zero, meanOfFile(a) ?? zero) || a.number - b.number)
}

/** The totals of the sheets that make the result of a file. */
export const countedTotals = (
  { session }: SessionRecord,
  { dossier }: RecordedFile
): readonly { readonly member: string; readonly total: Points }[] => totalsOf(countedSheets(session, dossier))

/** The totals that lay before the council when it discussed a file after a round. */
export function totalsOfRound(
  { dossier }: RecordedFile,
  round: number
): readonly { readonly member: string; readonly total: Points }[] {
  const latest = new Map<string, HandedInSheet>()
  for (const sheet of dossier.sheets) {
    const known = latest.get(sheet.member)
    if (sheet.round <= round && (known === undefined || known.round < sheet.round)) latest.set(sheet.member, sheet)
  }
  return totalsOf([...latest.values()])
}

const totalsOf = (sheets: readonly MemberScores[]) =>
  sheets.flatMap(({ member, parts }) => (parts === null ? [] : [{ member, total: totalOf(parts) }]))

/** Who presided: the chair, or the deputy where the chair was not there; `null` = neither was. */
export const presidingOf = ({ people }: SessionRecord): RecordedPerson | null =>
  people.find(({ role, present }) => role === 'chair' && present) ??
  people.find(({ role, present }) => role === 'deputy' && present) ??
  null

/** Who kept the minutes; `null` = the council has no secretary. */
export const secretaryOf = ({ people }: SessionRecord): RecordedPerson | null =>
  people.find(({ role }) => role === 'secretary') ?? null
