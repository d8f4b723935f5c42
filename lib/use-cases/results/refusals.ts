import type { KeptRow } from '@/lib/data/results/rows'

/** A row of the form that somebody else was faster with; `now` = what it says since, `null` = it was removed. */
export interface OvertakenRow {
  readonly index: number
  readonly id: string
  readonly now: KeptRow | null
}

/** Why a grid is not saved. Rows are named as the form sent them, from 0. */
export type ResultsRefusal =
  | { readonly code: 'BATCH_NOT_FOUND' }
  /** Somebody else changed or removed these rows while they were being typed into. */
  | { readonly code: 'RESULTS_CHANGED'; readonly rows: readonly OvertakenRow[] }
  /** A draft that was submitted, issued or published rests on these rows. */
  | { readonly code: 'RESULTS_IN_DRAFT'; readonly rows: readonly number[]; readonly draft: string }
  /** These rows are before a council, or their points and stars are what it decided. */
  | { readonly code: 'RESULTS_IN_SESSION'; readonly rows: readonly number[]; readonly session: string }
  | { readonly code: 'TOO_MANY_RESULTS'; readonly max: number }
  /** The question is not open any more, or was never asked. */
  | { readonly code: 'RESULT_QUESTION_CLOSED' }
