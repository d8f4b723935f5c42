/** How many failures are borne in a window before the door stays shut until its end. */
export interface AttemptLimit {
  readonly hits: number
  readonly windowSeconds: number
}

const MINUTE = 60
const HOUR = 60 * MINUTE

/** Failures at signing in: per account, per network address, and in all. */
export const SIGN_IN_LIMITS = {
  account: { hits: 5, windowSeconds: 15 * MINUTE },
  address: { hits: 20, windowSeconds: 15 * MINUTE },
  everyone: { hits: 200, windowSeconds: MINUTE }
} as const satisfies Record<string, AttemptLimit>

/** Wrong printed codes (invitations, resets): per network address, and in all. */
export const PRINTED_CODE_LIMITS = {
  address: { hits: 10, windowSeconds: HOUR },
  everyone: { hits: 200, windowSeconds: MINUTE }
} as const satisfies Record<string, AttemptLimit>

export type AttemptRefusal = { readonly code: 'TOO_MANY_ATTEMPTS'; readonly minutes: number }
