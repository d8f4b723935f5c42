import { daysBetween, type PlainDate } from '../plain-date'
import type { Citation } from '../rulebook/rulebook'
import { rulebookOn } from '../rulebook/rulebook-for'
import { calendarDeadlineAfter, type Deadline } from '../screening/working-days'

export interface RevocationClock {
  readonly deadline: Deadline
  /** The day that plain counting gives; earlier than the deadline where it is off. */
  readonly counted: PlainDate
  /** `perhaps-overdue`: past the deadline as it is known, but a day may yet prove to have been off. */
  readonly state: 'running' | 'perhaps-overdue' | 'overdue' | 'in-time' | 'late'
  /** Days left until the deadline, negative past it; of the decision where there is one. */
  readonly daysLeft: number
  readonly source: Citation
}

/**
 * How the revocation that a conclusion asks for stands on a day: 15 calendar days from the day on which the violation is concluded, or
 * on which the commune confirms that production has stopped (QĐ 26/2026/QĐ-TTg, Điều 8; elsewhere the text says "ngày làm việc", here it
 * does not). `null` under the laws that set no term.
 */
export function revocationClock(
  concludedOn: PlainDate,
  revokedOn: PlainDate | null,
  today: PlainDate
): RevocationClock | null {
  const { revocation } = rulebookOn(concludedOn)
  if (revocation === null) return null
  const { counted, ...deadline } = calendarDeadlineAfter(concludedOn, revocation.days)
  const daysLeft = daysBetween(revokedOn ?? today, deadline.on)
  const clock = { deadline, counted, daysLeft, source: revocation.source }
  if (revokedOn !== null) return { ...clock, state: daysLeft >= 0 ? 'in-time' : 'late' }
  if (daysLeft >= 0) return { ...clock, state: 'running' }
  return { ...clock, state: deadline.open.length > 0 ? 'perhaps-overdue' : 'overdue' }
}
