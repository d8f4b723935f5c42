import { type DayRange, isWithin, type PlainDate } from '../plain-date'

export const COUNCIL_ROLES = ['chair', 'deputy', 'member', 'secretary', 'advisor'] as const
export type CouncilRole = (typeof COUNCIL_ROLES)[number]

/**
 * A person's place on a council for a span of days, by its establishing decision. A secretary may be one of the members (uỷ viên thư ký)
 * or only keep the papers: `scores` says which. An advisor belongs to the advisory group (tổ tư vấn) and never scores.
 */
export interface CouncilSeat extends DayRange {
  readonly member: string
  readonly role: CouncilRole
  readonly scores: boolean
}

/** The seats that are held on a day. */
export const seatsOn = (seats: readonly CouncilSeat[], on: PlainDate): readonly CouncilSeat[] =>
  seats.filter(seat => isWithin(on, seat))
