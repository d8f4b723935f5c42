import type { PlainDate } from '../plain-date'
import { type CriteriaSheet, type Criterion, type CriterionCode, criteriaOf } from '../rulebook/sheets/sheet'
import { type Deadline, deadlineAfter } from './working-days'

/** Days a commune has from the receipt of a full file (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2). */
export const SCREENING_WORKING_DAYS = 15

/** What a commune looks at, and nothing else (Điều 7 khoản 2): it screens, the province's council scores. */
export const SCREENING_POINTS = ['local-material', 'local-labour', 'idea-origin', 'local-identity'] as const
export type ScreeningPoint = (typeof SCREENING_POINTS)[number]

const CRITERIA: Readonly<Record<ScreeningPoint, CriterionCode>> = {
  'local-material': 'A.1.1',
  'local-labour': 'A.3.3',
  'idea-origin': 'A.2.1',
  'local-identity': 'B.5.3'
}

/** The sheet of tourism has another tree: at these codes stand other things. */
const TOURISM_SET = 26
const NOT_ON_TOURISM: readonly ScreeningPoint[] = ['local-material', 'local-identity']

/** Each point with the criterion of the sheet that asks the same, to be shown beside it; `null` where the sheet has none. */
export function screeningCriteria(
  sheet: CriteriaSheet
): readonly { readonly point: ScreeningPoint; readonly criterion: Criterion | null }[] {
  const criteria = criteriaOf(sheet)
  return SCREENING_POINTS.map(point => {
    const missing = sheet.set === TOURISM_SET && NOT_ON_TOURISM.includes(point)
    return { point, criterion: missing ? null : (criteria.find(({ code }) => code === CRITERIA[point]) ?? null) }
  })
}

/** What a commune writes about one point. `meets` is `null` while it has not said. */
interface Assessment {
  readonly meets: boolean | null
  readonly opinion: string
}

/** Báo cáo của UBND xã (Mẫu 03) as far as it is decided here: four assessments and whether the file goes on. */
export interface ScreeningReport {
  readonly assessments: Readonly<Record<ScreeningPoint, Assessment>>
  readonly proposal: 'propose' | 'return' | null
  /** Why the file goes back; needed when it does. */
  readonly reason: string
}

export type ScreeningRefusal =
  | { readonly code: 'ASSESSMENT_MISSING'; readonly point: ScreeningPoint }
  /** A point that is not met needs its reason in words. */
  | { readonly code: 'OPINION_MISSING'; readonly point: ScreeningPoint }
  | { readonly code: 'PROPOSAL_MISSING' }
  | { readonly code: 'RETURN_REASON_MISSING' }

const isBlank = (text: string): boolean => text.trim() === ''

/** What a report lacks before it can be signed. A commune may propose a file although a point is not met: the council decides. */
export function reportProblems({ assessments, proposal, reason }: ScreeningReport): readonly ScreeningRefusal[] {
  const points = SCREENING_POINTS.flatMap<ScreeningRefusal>(point => {
    const { meets, opinion } = assessments[point]
    if (meets === null) return [{ code: 'ASSESSMENT_MISSING', point }]
    return meets || !isBlank(opinion) ? [] : [{ code: 'OPINION_MISSING', point }]
  })
  if (proposal === null) return [...points, { code: 'PROPOSAL_MISSING' }]
  return proposal === 'return' && isBlank(reason) ? [...points, { code: 'RETURN_REASON_MISSING' }] : points
}

export type ScreeningState = 'reported-in-time' | 'reported-late' | 'running' | 'perhaps-overdue' | 'overdue'

export interface ScreeningClock {
  readonly deadline: Deadline
  readonly state: ScreeningState
}

/**
 * How a file stands at the commune on a day. `perhaps-overdue`: past the deadline as it is known, but a day before it may yet prove to have been
 * off.
 */
export function screeningClock(receivedOn: PlainDate, reportedOn: PlainDate | null, today: PlainDate): ScreeningClock {
  const deadline = deadlineAfter(receivedOn, SCREENING_WORKING_DAYS)
  const late = (reportedOn ?? today) > deadline.on
  if (!late) return { deadline, state: reportedOn === null ? 'running' : 'reported-in-time' }
  if (reportedOn !== null) return { deadline, state: 'reported-late' }
  return { deadline, state: deadline.open.length > 0 ? 'perhaps-overdue' : 'overdue' }
}
