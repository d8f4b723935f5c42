/**
 * When a publication needs a second person. The brake looks only at statuses that end or are corrected without a new line in
 * their place: recognitions and renewals never trip it, however many they are.
 */
export interface BrakeLimits {
  /** Share of the authority's lines in force, in per cent, that must be exceeded. */
  readonly percent: number
  /** And the least number of lines. */
  readonly lines: number
}

export const DEFAULT_BRAKE: BrakeLimits = { percent: 10, lines: 20 }

export interface BrakeFinding extends BrakeLimits {
  readonly tripped: boolean
  readonly affected: number
  readonly inForce: number
}

/** Whether ending or correcting `affected` of `inForce` lines asks for a second person: more than the share and at least the number. */
export function brakeOn(affected: number, inForce: number, limits: BrakeLimits = DEFAULT_BRAKE): BrakeFinding {
  const tripped = affected >= limits.lines && affected * 100 > inForce * limits.percent
  return { ...limits, tripped, affected, inForce }
}
