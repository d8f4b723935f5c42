import type { AnnexRefusal } from '@/lib/ocop/registry/read-annex'
import type { LineObjection } from '../decisions/refusals'
import type { AlikeLine } from './identify-annex'

/** Why a draft is not made or not moved on. Positions are those of the annex, from 1. */
export type DraftRefusal =
  | { readonly code: 'DRAFT_NOT_FOUND' }
  | { readonly code: 'DRAFT_CHANGED'; readonly version: number }
  | { readonly code: 'DECISION_ALREADY_PUBLISHED'; readonly decisionCode: string }
  /** The draft stands at another step than this one begins at. */
  | { readonly code: 'DRAFT_AT_ANOTHER_STEP' }
  | { readonly code: 'BATCH_NOT_FOUND' }
  | { readonly code: 'NO_RESULTS_LEFT' }
  /** So many of the results have questions that only a person can answer. */
  | { readonly code: 'RESULTS_NEED_A_PERSON'; readonly count: number }
  | { readonly code: 'AUTHORITY_NOT_OFFERED' }
  | { readonly code: 'AUTHORITY_NOT_IN_OFFICE' }
  | { readonly code: 'LINE_NOT_IN_DRAFT'; readonly position: number }
  | { readonly code: 'RESULT_TAKEN_ELSEWHERE'; readonly position: number }
  | { readonly code: 'DECISION_HAS_NO_LINES' }
  | { readonly code: 'DECISION_DATE_IN_FUTURE' }
  | { readonly code: 'EFFECT_BEFORE_ISSUE' }
  | { readonly code: 'LINE_OBJECTED'; readonly position: number; readonly objection: LineObjection }
  | { readonly code: 'NOTHING_TO_SECOND' }

/** Why a signed paper is not kept. */
export type FileRefusal =
  | { readonly code: 'FILE_EMPTY' }
  | { readonly code: 'FILE_TOO_LARGE'; readonly max: number }
  | { readonly code: 'FILE_NOT_A_PDF' }

/** Why a decision of the past is not taken down. */
export type TranscribeRefusal =
  | AnnexRefusal
  | { readonly code: 'AUTHORITY_NOT_OFFERED' }
  | { readonly code: 'AUTHORITY_NOT_IN_OFFICE' }
  | { readonly code: 'DECISION_DATE_IN_FUTURE' }
  | { readonly code: 'LATEST_DAY_IN_FUTURE' }
  | { readonly code: 'EFFECT_BEFORE_ISSUE' }
  | { readonly code: 'PRINTED_SO'; readonly position: number; readonly objection: LineObjection }
  /** The first of `count` lines that are like a record, and which. */
  | ({ readonly code: 'LINES_LIKE_KNOWN'; readonly count: number } & AlikeLine)
