import type { RatingRefusal } from '../rating/check-star'
import type { CompetenceRefusal } from '../rulebook/competence'
import type { ResultColumn } from './column'

/** A record that may be the one meant. */
export interface KnownProducer {
  readonly id: string
  readonly code: string
  readonly name: string
  /** Where it is, in words; `null` when that is not known. */
  readonly place: string | null
}

export interface KnownProduct {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly producerId: string | null
  readonly producerName: string | null
}

/** A place that may be the one meant. */
export interface PlaceCandidate {
  readonly unitId: string
  readonly name: string
}

/**
 * What a person must look at before a row goes on. A row without any needs no hand.
 * - `SIMILAR_PRODUCER`, `SIMILAR_PRODUCT`: records that are nearly the same, or several that are exactly the same.
 * - `ROW_TWICE`, `ROW_SIMILAR`: another row of the batch says the same, or nearly; `same` = it is the same record for certain.
 * - `PRODUCER_SPELLED_TWICE`: another row names a producer nearly alike.
 * - `PLACE_UNKNOWN`: no place, or more than one, is meant by the words.
 * - `SET_UNKNOWN`: the classification of the day has no such words.
 * - `STAR_AGAINST_POINTS`, `NOT_COMPETENT`: the law speaks against the star.
 */
export type ResultFlag =
  | { readonly code: 'SIMILAR_PRODUCER'; readonly candidates: readonly KnownProducer[] }
  | { readonly code: 'SIMILAR_PRODUCT'; readonly candidates: readonly KnownProduct[] }
  | { readonly code: 'ROW_TWICE'; readonly other: number; readonly same: boolean }
  | { readonly code: 'ROW_SIMILAR'; readonly other: number; readonly name: string }
  | { readonly code: 'PRODUCER_SPELLED_TWICE'; readonly other: number; readonly name: string }
  | { readonly code: 'PLACE_UNKNOWN'; readonly candidates: readonly PlaceCandidate[] }
  | { readonly code: 'SET_UNKNOWN' }
  | { readonly code: 'STAR_AGAINST_POINTS'; readonly refusal: RatingRefusal }
  | { readonly code: 'NOT_COMPETENT'; readonly refusal: CompetenceRefusal }

export type ResultFlagCode = ResultFlag['code']

/** The cell that each flag is about, and whose change makes a person's answer void. */
export const FLAG_COLUMNS: Readonly<Record<ResultFlagCode, readonly [ResultColumn, ...ResultColumn[]]>> = {
  SIMILAR_PRODUCER: ['producer'],
  SIMILAR_PRODUCT: ['product', 'producer'],
  ROW_TWICE: ['product', 'producer'],
  ROW_SIMILAR: ['product', 'producer'],
  PRODUCER_SPELLED_TWICE: ['producer'],
  PLACE_UNKNOWN: ['place'],
  SET_UNKNOWN: ['set'],
  STAR_AGAINST_POINTS: ['star', 'points'],
  NOT_COMPETENT: ['star', 'points']
}

export const isResultFlagCode = (text: string): text is ResultFlagCode => Object.hasOwn(FLAG_COLUMNS, text)

/**
 * Whether a person has let stand what the law has against a line: fewer stars than its points give, for a minimum of the sheet that was
 * missed. Nothing else can be let stand.
 */
export const isLetStand = (objection: { readonly code: string }, settled: readonly string[]): boolean =>
  objection.code === 'STAR_BELOW_POINTS' && settled.includes('STAR_AGAINST_POINTS')

/** The answers that still hold after some cells have changed. */
export const stillSettled = (settled: readonly string[], changed: ReadonlySet<ResultColumn>): readonly string[] =>
  settled.filter(code => isResultFlagCode(code) && !FLAG_COLUMNS[code].some(column => changed.has(column)))
