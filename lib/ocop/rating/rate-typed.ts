import type { AuthorityLevel } from '../rulebook/level'
import type { Rulebook } from '../rulebook/rulebook'
import { type PartFrame, partFrameOf } from '../rulebook/sheets/part-frame'
import { type CriteriaSheet, criteriaOf } from '../rulebook/sheets/sheet'
import { type PartTotalsRefusal, readPartTotals, type TypedParts } from '../scoring/part-totals'
import { readScoreSheet, type ScoreSheetRefusal, type TypedScoreSheet } from '../scoring/score-sheet'
import { partTotalsOf } from '../scoring/totals'
import { type MemberScores, type Rating, type RatingProblem, rate } from './rate'
import type { CouncilRegulation } from './regulation'

/** A member's sheet as it was typed: line by line, or the totals of its parts. */
export type TypedMember = { readonly member: string } & (
  | ({ readonly by: 'criteria' } & TypedScoreSheet)
  | { readonly by: 'parts'; readonly parts: TypedParts }
)

/** What is wrong with one member's sheet. */
export type MemberProblem = (ScoreSheetRefusal | PartTotalsRefusal) & { readonly member: string }

/** `SHEET_NOT_KNOWN`: no sheet of that set is held under that text, so only part totals can be rated. */
export type TypedRatingProblem =
  | Exclude<RatingProblem, { code: 'SCORE_SHEET_INCOMPLETE' }>
  | MemberProblem
  | { readonly code: 'MEMBER_TWICE'; readonly member: string }
  | { readonly code: 'SHEET_NOT_KNOWN' }

export interface TypedQuestion {
  readonly rulebook: Rulebook
  readonly sheet: CriteriaSheet | null
  readonly level: AuthorityLevel
  readonly members: readonly TypedMember[]
  readonly regulation: CouncilRegulation
}

export type TypedRating = Omit<Rating, 'problems'> & { readonly problems: readonly TypedRatingProblem[] }

type ReadMember = { readonly scores: MemberScores; readonly problems: readonly MemberProblem[] }

/**
 * Reads the sheets of a council and rates the file. Everything that is wrong with any sheet is told; while anything is, nothing is rated
 * (total, band and star are `null`), except that a knock-out is still said.
 */
export function rateTyped({ rulebook, sheet, level, members, regulation }: TypedQuestion): TypedRating {
  const frame = partFrameOf(rulebook.code)
  const read = members.map(member => readMember(member, sheet, frame))
  const rating = rate({ rulebook, sheet, level, members: read.map(({ scores }) => scores), regulation })

  const unreadable = members.some(({ by }) => (by === 'criteria' ? sheet === null : frame === null))
  const problems: TypedRatingProblem[] = [
    ...(unreadable ? [{ code: 'SHEET_NOT_KNOWN' } as const] : []),
    ...namedTwice(members).map(member => ({ code: 'MEMBER_TWICE', member }) as const),
    ...read.flatMap(each => each.problems),
    ...rating.problems.filter(problem => problem.code !== 'SCORE_SHEET_INCOMPLETE')
  ]
  if (problems.every(({ code }) => code === 'SPREAD_OVER_LIMIT')) return { ...rating, problems }
  return { ...rating, ...UNRATED, reasons: rating.reasons.filter(({ code }) => code === 'KNOCKED_OUT'), problems }
}

const UNRATED = {
  total: null,
  parts: null,
  band: null,
  floorStar: null,
  star: null,
  potentialFiveStar: false,
  spread: null
} as const

function readMember(typed: TypedMember, sheet: CriteriaSheet | null, frame: PartFrame | null): ReadMember {
  const { member } = typed
  const none = { member, parts: null, choices: null, findings: [] }
  if (typed.by === 'parts') {
    const read = frame === null ? null : readPartTotals(frame, typed.parts)
    if (read === null) return { scores: none, problems: [] }
    if (!read.ok) return { scores: none, problems: read.refusal.map(refusal => ({ ...refusal, member })) }
    return { scores: { ...none, parts: read.value }, problems: [] }
  }
  if (sheet === null) return { scores: none, problems: [] }
  const { choices, findings, problems } = readScoreSheet(sheet, typed)
  const isComplete = problems.length === 0 && choices.size === criteriaOf(sheet).length
  return {
    scores: { member, parts: isComplete ? partTotalsOf(choices) : null, choices, findings },
    problems: problems.map(problem => ({ ...problem, member }))
  }
}

function namedTwice(members: readonly TypedMember[]): readonly string[] {
  const names = members.map(({ member }) => member)
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}
