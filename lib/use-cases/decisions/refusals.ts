import type { RatingRefusal } from '@/lib/ocop/rating/check-star'
import type { BrakeFinding } from '@/lib/ocop/registry/brake'
import type { CompetenceRefusal } from '@/lib/ocop/rulebook/competence'

/** What speaks against one line: the rules' own refusal, with its article. */
export type LineObjection =
  | CompetenceRefusal
  | RatingRefusal
  | { readonly code: 'POINTS_MISSING' }
  | { readonly code: 'RESULT_NOT_FOR_CENTRE' }

/** Why a decision is not annulled; `decision` = the annulment that now holds. */
export type AnnullableRefusal = {
  readonly code: 'DECISION_ALREADY_ANNULLED' | 'DECISION_REINSTATED'
  readonly decision: string
}

/** Why a decision is not published. Positions are those of the annex, from 1. */
export type PublishRefusal =
  | { readonly code: 'DRAFT_NOT_FOUND' }
  | { readonly code: 'DRAFT_CHANGED'; readonly version: number }
  | { readonly code: 'DECISION_ALREADY_PUBLISHED'; readonly decisionCode: string }
  | { readonly code: 'DECISION_NOT_ISSUED' }
  | { readonly code: 'DECISION_HAS_NO_LINES' }
  | { readonly code: 'DECISION_NUMBER_MISSING' }
  | { readonly code: 'DECISION_DATE_MISSING' }
  | { readonly code: 'DECISION_DATE_IN_FUTURE' }
  | { readonly code: 'DECISION_SOURCE_MISSING' }
  | { readonly code: 'DECISION_NUMBER_TAKEN' }
  | { readonly code: 'AUTHORITY_NOT_IN_OFFICE' }
  | { readonly code: 'LINE_OBJECTED'; readonly position: number; readonly objection: LineObjection }
  | { readonly code: 'LINE_WITHOUT_STAR'; readonly position: number }
  | { readonly code: 'LINE_WITHOUT_PLACE'; readonly position: number }
  | { readonly code: 'LINE_TWICE'; readonly position: number; readonly first: number }
  | { readonly code: 'LINE_NOT_OF_THIS_PROVINCE'; readonly position: number }
  | { readonly code: 'LINE_ALREADY_ENDED'; readonly position: number }
  /** The event that a correction takes back has been taken back already. */
  | { readonly code: 'ALREADY_UNDONE'; readonly position: number }
  | { readonly code: 'EARLIER_DECISION_MISSING' }
  | AnnullableRefusal
  /** Something that the decision corrected has been corrected again: that comes first. */
  | { readonly code: 'CORRECTED_SINCE' }
  | ({ readonly code: 'SECOND_PERSON_NEEDED' } & Pick<BrakeFinding, 'affected' | 'inForce'>)
