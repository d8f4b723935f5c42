import { type ExactPoints, exactly, type Points, shownDecimals } from '@/lib/ocop/points'
import type { RatingReason } from '@/lib/ocop/rating/rate'
import type { TypedQuestion, TypedRating, TypedRatingProblem } from '@/lib/ocop/rating/rate-typed'
import { exactPointsText } from '@/lib/text/numbers'
import { ratingSentence } from '@/lib/text/rating'

/** Points of a level as a machine reads them: a number of whole points or halves. */
const plain = (value: Points): number => value / 100

const fractionText = (value: ExactPoints): string => `${value.numerator}/${value.denominator}`

function reasonJson(reason: RatingReason) {
  switch (reason.code) {
    case 'FLOOR_NOT_MET': {
      const { code, criterion, needed, member } = reason
      const told = { code, criterion, needed: plain(needed), for: reason.for }
      return member === null ? told : { ...told, member }
    }
    case 'KNOCKED_OUT': {
      const { code, finding, members } = reason
      return { code, knockout: finding.code, kind: finding.kind, text: finding.text, members }
    }
    case 'FLOORS_NOT_TESTED':
      return reason
  }
}

function problemJson(problem: TypedRatingProblem) {
  switch (problem.code) {
    case 'ENTRY_MISSING':
    case 'ENTRY_NOT_ALLOWED':
      return { ...problem, allowed: problem.allowed.map(plain) }
    case 'CONDITION_NOT_MET':
      return { ...problem, entered: plain(problem.entered), allowed: problem.allowed.map(plain) }
    case 'PART_MISSING':
    case 'PART_NOT_ALLOWED':
      return { ...problem, max: plain(problem.max) }
    case 'SPREAD_OVER_LIMIT':
      return { ...problem, spread: shownDecimals(problem.spread), limit: shownDecimals(problem.limit) }
    default:
      return problem
  }
}

/** A rating for machines, as docs/contract.md describes it. */
export function ratingJson(question: TypedQuestion, rating: TypedRating) {
  const { total, parts, star, band, floorStar, spread, knockedOut, potentialFiveStar } = rating
  return {
    total: total === null ? null : shownDecimals(total),
    totalExact: total === null ? null : fractionText(exactly(total)),
    parts: parts === null ? null : { A: shownDecimals(parts.A), B: shownDecimals(parts.B), C: shownDecimals(parts.C) },
    star,
    band,
    floorStar,
    reasons: rating.reasons.map(reasonJson),
    spread: spread === null ? null : shownDecimals(spread.points),
    knockedOut,
    potentialFiveStar,
    problems: rating.problems.map(problemJson),
    suspects: question.sheet?.suspects ?? []
  }
}

function headline({ star, potentialFiveStar, knockedOut, problems, total }: TypedRating): string {
  if (knockedOut) return 'Hồ sơ bị loại.'
  if (problems.length > 0) return 'Chưa phân hạng được.'
  if (total === null) return 'Chưa có điểm.'
  const points = `${exactPointsText(total)} điểm`
  if (star === null)
    return potentialFiveStar ? `${points}: tiềm năng 5 sao, chuyển Trung ương.` : `${points}: không có hạng.`
  return `${points}: ${star} sao${potentialFiveStar ? ', tiềm năng 5 sao, chuyển Trung ương' : ''}.`
}

/** A rating for people. */
export function ratingLines({ sheet, rulebook, regulation }: TypedQuestion, rating: TypedRating): readonly string[] {
  const { parts, spread, reasons, problems, band, floorStar } = rating
  return [
    `${rulebook.title}${sheet === null ? '' : `, bộ ${sheet.set}: ${sheet.name}`}`,
    headline(rating),
    ...(parts === null
      ? []
      : [`  Phần A ${exactPointsText(parts.A)} · B ${exactPointsText(parts.B)} · C ${exactPointsText(parts.C)}`]),
    ...(band === null
      ? []
      : [`  Theo điểm: ${band} sao${floorStar === null ? '' : ` · theo mức tối thiểu: ${floorStar} sao`}`]),
    ...(spread === null
      ? []
      : [
          `  Chênh lệch giữa các phiếu: ${exactPointsText(spread.points)} (cho phép ${exactPointsText(regulation.spreadLimit)})`
        ]),
    ...[...problems, ...reasons].map(each => `  - ${ratingSentence(each)}`),
    ...(sheet?.suspects ?? []).map(
      ({ where, reason }) => `  ! Cần đối chiếu bản ký (${where ?? 'toàn phiếu'}): ${reason}.`
    )
  ]
}
