const STATUSES: Readonly<Record<string, number>> = {
  SIGN_IN_REQUIRED: 401,
  SIGN_IN_FAILED: 401,
  NOT_PERMITTED: 403,
  OUTSIDE_YOUR_PLACE: 403,
  ANOTHER_PERSON_NEEDED: 403,
  NOT_TO_YOURSELF: 403,
  TOO_MANY_ATTEMPTS: 429,
  TOO_MANY_REPORTS: 429,
  TOO_MUCH_AT_ONCE: 409,
  FORM_MALFORMED: 400
}
const MISSING = /_NOT_FOUND$/
/** Refused because somebody, or an earlier form, was there first. */
const OVERTAKEN = /_ALREADY_|_TAKEN$|_STALE$|^STALE_|_CHANGED$/

/** The HTTP status that says the same as a refusal; what is simply not right is 422. */
export function statusOf({ code }: { readonly code: string }): number {
  const known = Object.hasOwn(STATUSES, code) ? STATUSES[code] : undefined
  if (known !== undefined) return known
  if (MISSING.test(code)) return 404
  return OVERTAKEN.test(code) ? 409 : 422
}
