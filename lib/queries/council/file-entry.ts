import type { HeldSession } from '@/lib/data/council/session'
import type { DossierState } from '@/lib/ocop/council/closing'
import type { ResultKind } from '@/lib/ocop/council/result'
import { RESULT_KINDS } from '@/lib/ocop/council/result'
import { roundOf, type SessionDossier } from '@/lib/ocop/council/session'
import type { ExactPoints } from '@/lib/ocop/points'
import type { RulebookCode } from '@/lib/ocop/rulebook/rulebook'
import type { Star } from '@/lib/ocop/rulebook/star'
import { STARS } from '@/lib/ocop/rulebook/star'

/** Where a file stands for one member. */
export type OwnState = 'returned' | 'not-taking-part' | 'handed-in' | 'drafting' | 'to-score-again' | 'to-score'

/** What became of a file, as it was kept at closing. */
export interface KeptOutcome {
  readonly kind: ResultKind
  readonly star: Star | null
  readonly mean: ExactPoints | null
}

/** A file before a session, as lists show it. */
export interface FileEntry {
  /** Its number in the session, from 1: its address. */
  readonly number: number
  readonly dossierId: string
  readonly product: string
  readonly producer: string
  readonly place: string | null
  readonly rulebook: RulebookCode
  /** Name of the sheet; `null` = scored by the totals of its parts. */
  readonly sheetName: string | null
  readonly round: number
  readonly returned: string | null
  /** `null` = the reader does not score. */
  readonly own: OwnState | null
  /** How many sheets are in, of how many; `null` = not the reader's to know. */
  readonly progress: { readonly handedIn: number; readonly owed: number } | null
  /** For whoever runs the session; `null` = not the reader's to know. */
  readonly state: DossierState | null
  /** After closing. */
  readonly outcome: KeptOutcome | null
}

/** Where a file stands for a member, by sheets that were handed in and rounds of which there is a draft. */
export function ownState(dossier: SessionDossier, member: string, draftRounds: readonly number[]): OwnState {
  if (dossier.returned !== null) return 'returned'
  if (dossier.exclusions.some(each => each.member === member)) return 'not-taking-part'
  const round = roundOf(dossier)
  const own = dossier.sheets.filter(sheet => sheet.member === member)
  if (own.some(sheet => sheet.round >= round)) return 'handed-in'
  if (draftRounds.includes(round)) return 'drafting'
  return own.length > 0 ? 'to-score-again' : 'to-score'
}

type OutcomeRow = HeldSession['row']['dossiers'][number]['outcome']

/** An outcome as it is kept. */
export function keptOutcome(row: OutcomeRow): KeptOutcome | null {
  const kind = RESULT_KINDS.find(each => each === row?.kind)
  if (row === null || kind === undefined) return null
  const { numerator, denominator } = row
  return {
    kind,
    star: STARS.find(star => star === row.star) ?? null,
    mean: numerator === null || denominator === null ? null : { numerator, denominator }
  }
}
