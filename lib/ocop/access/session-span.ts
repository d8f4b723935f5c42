import type { Role } from './actor'

/** How long a session lives: unused, and at most. In milliseconds. */
export interface SessionSpan {
  readonly idle: number
  readonly absolute: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const STAFF: SessionSpan = { idle: 30 * MINUTE, absolute: 12 * HOUR }
const PRODUCER: SessionSpan = { idle: 8 * HOUR, absolute: 30 * DAY }

/** Producers come seldom and on their own phone; whoever holds any other role gets the short span. */
export const sessionSpan = (roles: readonly Role[]): SessionSpan =>
  roles.length > 0 && roles.every(role => role === 'producer') ? PRODUCER : STAFF
