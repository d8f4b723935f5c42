import { type ExactPoints, exactly, meanOf, nearestHundredth, type Points, points } from '../points'
import type { AuthorityLevel } from '../rulebook/level'
import type { Rulebook } from '../rulebook/rulebook'
import type { MeanRounding } from '../rulebook/settings'
import { type CriteriaSheet, PART_CODES, type PartCode } from '../rulebook/sheets/sheet'
import type { Star } from '../rulebook/star'
import type { Finding } from '../scoring/finding'
import type { Choices } from '../scoring/score-sheet'
import { type PartTotals, totalOf } from '../scoring/totals'
import { bandOf } from './band'
import { type FloorReading, type MissedFloor, readFloors } from './floors'
import type { CouncilRegulation } from './regulation'
import { type Spread, spreadOf } from './spread'

/** One member's sheet of one file. */
export interface MemberScores {
  /** Who it is, in whatever words the caller uses. */
  readonly member: string
  /** `null` while the sheet is not complete; a file that is refused by a finding need not be scored to the end. */
  readonly parts: PartTotals | null
  /** The level at each criterion; `null` where the sheet is known by the totals of its parts. */
  readonly choices: Choices | null
  readonly findings: readonly Finding[]
}

export interface RatingQuestion {
  readonly rulebook: Rulebook
  /** `null` where the file was entered by part totals, or the set has no known sheet. */
  readonly sheet: CriteriaSheet | null
  /** Whose council it is. */
  readonly level: AuthorityLevel
  readonly members: readonly MemberScores[]
  readonly regulation: CouncilRegulation
}

/**
 * Why the star is not simply that of the points. `KNOCKED_OUT`: these members found that the file must be refused. `FLOORS_NOT_TESTED`: the
 * sheet has minimums, but the file was entered by part totals, which do not show them.
 */
export type RatingReason =
  | MissedFloor
  | { readonly code: 'KNOCKED_OUT'; readonly finding: Finding; readonly members: readonly string[] }
  | { readonly code: 'FLOORS_NOT_TESTED' }

/** Why there is no rating yet. */
export type RatingProblem =
  | { readonly code: 'NO_SCORE_SHEETS' }
  | { readonly code: 'SCORE_SHEET_INCOMPLETE'; readonly member: string }
  | {
      readonly code: 'SPREAD_OVER_LIMIT'
      readonly spread: Points
      readonly limit: Points
      readonly highest: string
      readonly lowest: string
    }

export type PartMeans = Readonly<Record<PartCode, ExactPoints>>

export interface Rating {
  /** The mean of the council, rounded only where its regulation says so. */
  readonly total: ExactPoints | null
  readonly parts: PartMeans | null
  /** The star of the points alone. */
  readonly band: Star | null
  /** The highest star that the floors allow; `null` where they were not tested. */
  readonly floorStar: FloorReading['star'] | null
  /** The lower of the two; `null` while there are problems, on a knock-out, and where the level gives none on five-star points. */
  readonly star: Star | null
  readonly potentialFiveStar: boolean
  readonly knockedOut: boolean
  readonly spread: Spread | null
  readonly reasons: readonly RatingReason[]
  readonly problems: readonly RatingProblem[]
}

/**
 * The rating of one file by a council: the band of the exact mean, lowered to the highest star whose floors are met; none while the totals
 * lie too far apart, none for a file that a member found must be refused. The order of the members does not matter.
 */
export function rate({ rulebook, sheet, level, members, regulation }: RatingQuestion): Rating {
  const knockOuts = knockOutsOf(members)
  const knockedOut = knockOuts.length > 0
  const scored = members.flatMap(({ member, parts }) => (parts === null ? [] : [{ member, parts }]))
  const totals = scored.map(({ member, parts }) => ({ member, total: totalOf(parts) }))
  const complete = members.length > 0 && scored.length === members.length

  const parts = complete ? partMeansOf(scored, regulation.rounding) : null
  const total = complete ? meanTotalOf(totals, scored, regulation.rounding) : null
  const band = total === null ? null : bandOf(total, rulebook, regulation.integerBandGap)
  const floors = complete ? floorsOf(sheet, members, regulation) : null
  const spread = complete ? spreadOf(totals) : null

  const problems = problemsOf(members, spread, regulation.spreadLimit, knockedOut)
  const deserved = band === null ? null : lowerStar(band, floors?.star ?? 5)
  const given = problems.length > 0 || knockedOut ? NO_STAR : starAt(deserved, rulebook, level)
  const untested = complete && floors === null && rulebook.code === '26/2026'
  return {
    total,
    parts,
    band,
    floorStar: floors?.star ?? null,
    ...given,
    knockedOut,
    spread,
    reasons: [...knockOuts, ...(floors?.missed ?? []), ...(untested ? [{ code: 'FLOORS_NOT_TESTED' } as const] : [])],
    problems
  }
}

/** A file that is refused anyway need be neither scored to the end nor agreed on. */
function problemsOf(
  members: readonly MemberScores[],
  spread: Spread | null,
  limit: Points,
  knockedOut: boolean
): readonly RatingProblem[] {
  if (members.length === 0) return [{ code: 'NO_SCORE_SHEETS' }]
  if (knockedOut) return []
  const incomplete = members
    .filter(({ parts }) => parts === null)
    .map(({ member }) => ({ code: 'SCORE_SHEET_INCOMPLETE', member }) as const)
  if (spread === null || spread.points <= limit) return incomplete
  const { points: apart, highest, lowest } = spread
  return [...incomplete, { code: 'SPREAD_OVER_LIMIT', spread: apart, limit, highest, lowest }]
}

const NO_STAR = { star: null, potentialFiveStar: false } as const

const lowerStar = (one: Star, other: Star): Star => (one < other ? one : other)

/** Five stars are the centre's. Elsewhere they are a potential, with four stars for now where the law recognises those (until QĐ 26). */
function starAt(star: Star | null, rulebook: Rulebook, level: AuthorityLevel) {
  if (star !== 5 || level === 'centre') return { star, potentialFiveStar: false }
  const four = level === 'province' && rulebook.fiveStarPointsAtProvince === 'recognise-four-and-refer'
  return { star: four ? 4 : null, potentialFiveStar: true } as const
}

function floorsOf(
  sheet: CriteriaSheet | null,
  members: readonly MemberScores[],
  { floorsTestedOn }: CouncilRegulation
) {
  const chosen = members.flatMap(({ member, choices }) => (choices === null ? [] : [{ member, choices }]))
  return sheet === null || chosen.length < members.length ? null : readFloors(sheet, chosen, floorsTestedOn)
}

interface Scored {
  readonly member: string
  readonly parts: PartTotals
}

const meanOfSome = (values: readonly Points[]): ExactPoints => {
  const mean = meanOf(values)
  if (mean === null) throw new Error('a mean needs a sheet')
  return mean
}

function partMeansOf(scored: readonly Scored[], rounding: MeanRounding): PartMeans {
  const mean = (code: PartCode) => {
    const exact = meanOfSome(scored.map(({ parts }) => parts[code]))
    return rounding === 'part-hundredths' ? exactly(nearestHundredth(exact)) : exact
  }
  return { A: mean('A'), B: mean('B'), C: mean('C') }
}

function meanTotalOf(
  totals: readonly { readonly total: Points }[],
  scored: readonly Scored[],
  rounding: MeanRounding
): ExactPoints {
  if (rounding === 'part-hundredths') {
    const parts = PART_CODES.map(code => nearestHundredth(meanOfSome(scored.map(({ parts }) => parts[code]))))
    return exactly(points(parts.reduce<number>((sum, part) => sum + part, 0)))
  }
  const exact = meanOfSome(totals.map(({ total }) => total))
  return rounding === 'total-hundredths' ? exactly(nearestHundredth(exact)) : exact
}

function knockOutsOf(members: readonly MemberScores[]) {
  const found = new Map<
    string,
    { readonly code: 'KNOCKED_OUT'; readonly finding: Finding; readonly members: string[] }
  >()
  for (const { member, findings } of members) {
    for (const finding of findings) {
      const known = found.get(`${finding.kind} ${finding.code}`)
      if (known) known.members.push(member)
      else found.set(`${finding.kind} ${finding.code}`, { code: 'KNOCKED_OUT', finding, members: [member] })
    }
  }
  return [...found.values()]
}
