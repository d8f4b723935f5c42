import type { ClosingProblem } from '@/lib/ocop/council/closing'
import type { DiscussionRefusal } from '@/lib/ocop/council/discussion'
import type { ScoringRefusal } from '@/lib/ocop/council/may-score'
import type { PartTotalsRefusal } from '@/lib/ocop/scoring/part-totals'
import type { ScoreSheetRefusal } from '@/lib/ocop/scoring/score-sheet'

/** Why a council is not set up, or its session not prepared. */
export type CouncilRefusal =
  | { readonly code: 'COUNCIL_NOT_FOUND' }
  | { readonly code: 'COUNCIL_UNIT_NOT_OFFERED' }
  | { readonly code: 'SEAT_NOT_FOUND' }
  | { readonly code: 'SEAT_ACCOUNT_NOT_FOUND' }
  | { readonly code: 'SEAT_TAKEN_TWICE' }
  | { readonly code: 'COUNCIL_HAS_CHAIR' }
  | { readonly code: 'SEAT_ENDS_BEFORE_IT_BEGINS' }
  | { readonly code: 'COUNCIL_SESSION_NOT_FOUND' }
  | { readonly code: 'SESSION_ALREADY_PLANNED' }
  | { readonly code: 'SESSION_WITHOUT_DOSSIERS' }
  | { readonly code: 'SESSION_DAY_OUTSIDE_COUNCIL' }
  | { readonly code: 'RESULT_IN_ANOTHER_SESSION'; readonly product: string }
  | { readonly code: 'SESSION_ALREADY_OPEN' }

/** A session cannot be closed yet; everything that stands in the way. */
export interface NotToBeClosed {
  readonly code: 'SESSION_NOT_TO_BE_CLOSED'
  readonly problems: readonly ClosingProblem[]
}

/** Something is missing or impossible on a sheet; every line that is. */
export interface SheetNotReady {
  readonly code: 'SHEET_NOT_READY'
  readonly problems: readonly (ScoreSheetRefusal | PartTotalsRefusal)[]
}

export type SessionRefusal =
  | CouncilRefusal
  | ScoringRefusal
  | DiscussionRefusal
  | NotToBeClosed
  | SheetNotReady
  | { readonly code: 'DOSSIER_NOT_FOUND' }
  | { readonly code: 'NOT_YOUR_SEAT' }
  | { readonly code: 'RETURN_NEEDS_REASON' }
  | { readonly code: 'ADVICE_MISSING' }
  /** Another device of the same member saved in between. */
  | { readonly code: 'SHEET_CHANGED_ELSEWHERE'; readonly version: number }
