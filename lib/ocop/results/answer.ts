import { STARS, type Star } from '../rulebook/star'
import { mayStand } from './flag-rows'
import type { ResultFlag } from './result-flag'

/**
 * What a person says to a flag: it stands as it is (another record, a place that is not told, fewer stars than points), or one of what
 * was offered is meant.
 */
export type Answer =
  | { readonly kind: 'stand' }
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'unit'; readonly id: string }
  | { readonly kind: 'star'; readonly star: Star }
  | { readonly kind: 'spelling'; readonly name: string }

/** The answers that a flag leaves open. None: only the cells themselves can be mended. */
export function answersTo(flag: ResultFlag): readonly Answer[] {
  const stand: readonly Answer[] = mayStand(flag) ? [{ kind: 'stand' }] : []
  switch (flag.code) {
    case 'SIMILAR_PRODUCER':
    case 'SIMILAR_PRODUCT':
      return [...flag.candidates.map(({ id }): Answer => ({ kind: 'record', id })), ...stand]
    case 'PLACE_UNKNOWN':
      return [...flag.candidates.map(({ unitId }): Answer => ({ kind: 'unit', id: unitId })), ...stand]
    case 'PRODUCER_SPELLED_TWICE':
      return [{ kind: 'spelling', name: flag.name }, ...stand]
    case 'STAR_AGAINST_POINTS':
      return [{ kind: 'star', star: flag.refusal.band }, ...stand]
    case 'ROW_TWICE':
    case 'ROW_SIMILAR':
    case 'SET_UNKNOWN':
    case 'NOT_COMPETENT':
      return stand
  }
}

/** How an answer travels in a form. */
export function writeAnswer(answer: Answer): string {
  switch (answer.kind) {
    case 'stand':
      return 'stand'
    case 'star':
      return `star:${answer.star}`
    case 'spelling':
      return `spelling:${answer.name}`
    case 'record':
    case 'unit':
      return `${answer.kind}:${answer.id}`
  }
}

/** Reads an answer as it came from a form; `null` when it is none. */
export function readAnswer(text: string): Answer | null {
  if (text === 'stand') return { kind: 'stand' }
  const [kind, rest = ''] = text.split(/:(.*)/s, 2)
  if (rest === '') return null
  if (kind === 'record' || kind === 'unit') return { kind, id: rest }
  if (kind === 'spelling') return { kind, name: rest }
  const star = STARS.find(each => String(each) === rest)
  return kind === 'star' && star ? { kind, star } : null
}
