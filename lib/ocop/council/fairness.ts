import type { MemberScores } from '../rating/rate'
import type { Star } from '../rulebook/star'
import { totalOf } from '../scoring/totals'

/**
 * Figures about how a council scored, shown to its chair. They never alter a score, and they are rounded: severity in hundredths of a point,
 * shares from 0 to 1.
 */
export interface MemberFairness {
  readonly member: string
  /** On how many files it rests: those that somebody else scored too. */
  readonly dossiers: number
  /** The mean of (own total − mean total of the others), in hundredths; negative is stricter. `null` without a file to compare. */
  readonly severity: number | null
  /** Share of criteria at which the member chose the level that most members chose. `null` where files were scored by part totals. */
  readonly agreement: number | null
}

/** Severity and agreement of every member over the files of a session, or of many. */
export function fairnessOf(dossiers: readonly (readonly MemberScores[])[]): readonly MemberFairness[] {
  const members = [...new Set(dossiers.flatMap(sheets => sheets.map(({ member }) => member)))]
  return members.map(member => {
    const differences = dossiers.flatMap(sheets => differenceFrom(sheets, member))
    const matches = dossiers.flatMap(sheets => matchesOf(sheets, member))
    return {
      member,
      dossiers: differences.length,
      severity: differences.length === 0 ? null : Math.round(meanNumber(differences)),
      agreement: matches.length === 0 ? null : meanNumber(matches.map(Number))
    }
  })
}

const meanNumber = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length

function differenceFrom(sheets: readonly MemberScores[], member: string): readonly number[] {
  const totals = sheets.flatMap(({ member: whose, parts }) =>
    parts === null ? [] : [{ whose, total: totalOf(parts) }]
  )
  const own = totals.find(({ whose }) => whose === member)
  const others = totals.filter(({ whose }) => whose !== member)
  return own === undefined || others.length === 0 ? [] : [own.total - meanNumber(others.map(({ total }) => total))]
}

/** For each criterion that others scored too: whether the member's points are the ones given most often. */
function matchesOf(sheets: readonly MemberScores[], member: string): readonly boolean[] {
  const own = sheets.find(sheet => sheet.member === member)?.choices
  if (!own || sheets.length < 2) return []
  return [...own].map(([code, { points }]) => {
    const counts = new Map<number, number>()
    for (const { choices } of sheets) {
      const given = choices?.get(code)?.points
      if (given !== undefined) counts.set(given, (counts.get(given) ?? 0) + 1)
    }
    return counts.get(points) === Math.max(...counts.values())
  })
}

/** Results of a council, or of those it is compared with: each the mean in hundredths and the star, `null` where none was given. */
export interface ComparedResult {
  readonly mean: number
  readonly star: Star | null
}

export interface Drift {
  readonly own: number
  readonly others: number
  /** Mean of the own results less that of the others, in hundredths; `null` where one side has none. */
  readonly meanDifference: number | null
  /** Share of each star, own and others', from 0 to 1. */
  readonly shares: readonly { readonly star: Star | null; readonly own: number; readonly others: number }[]
}

const LISTED = [5, 4, 3, 2, 1, null] as const

/** How the results of a council lie against those of other provinces or years. A difference is a question, not a fault. */
export function driftOf(own: readonly ComparedResult[], others: readonly ComparedResult[]): Drift {
  const share = (results: readonly ComparedResult[], star: Star | null) =>
    results.length === 0 ? 0 : results.filter(result => result.star === star).length / results.length
  const means = [own, others].map(results =>
    results.length === 0 ? null : meanNumber(results.map(({ mean }) => mean))
  )
  const [ownMean = null, otherMean = null] = means
  return {
    own: own.length,
    others: others.length,
    meanDifference: ownMean === null || otherMean === null ? null : Math.round(ownMean - otherMean),
    shares: LISTED.map(star => ({ star, own: share(own, star), others: share(others, star) })).filter(
      each => each.own > 0 || each.others > 0
    )
  }
}
