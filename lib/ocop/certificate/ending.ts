import type { PlainDate } from '../plain-date'
import { isVoluntary } from '../rulebook/revocation-grounds'

/** What an act makes of a line, and whether its product still counts among all that were ever recognised (luỹ kế). */
export interface Ending {
  readonly kind: 'revoked' | 'surrendered' | 'annulled'
  /** First day on which it holds. */
  readonly on: PlainDate
  readonly ever: 'stays' | 'leaves'
}

interface EndingAct {
  readonly kind: 'revocation' | 'withdrawal' | 'annulment'
  /** The ground in words; revocations have one for each certificate. */
  readonly ground: string | null
  readonly issuedOn: PlainDate
  /** The day the act itself names for its effect; `null` = it names none. */
  readonly effectiveOn: PlainDate | null
  /** The day the line began to count. */
  readonly since: PlainDate
}

/**
 * How an act ends a line. A revocation ends the certificate from its day, and what was recognised until then stays counted (QĐ
 * 26/2026/QĐ-TTg, Điều 8); one on the holder's own wish is a surrender. The withdrawal of a wrong recognition decision (Điều 10 khoản 1
 * điểm b) takes it back as if it had not been, unless the act states a later day of effect; an annulled decision has no effect at all.
 */
export function endingOf({ kind, ground, issuedOn, effectiveOn, since }: EndingAct): Ending {
  const on = effectiveOn ?? issuedOn
  if (kind === 'revocation') return { kind: isVoluntary(ground) ? 'surrendered' : 'revoked', on, ever: 'stays' }
  const later = kind === 'withdrawal' && effectiveOn !== null && effectiveOn > since
  return later ? { kind: 'revoked', on, ever: 'stays' } : { kind: 'annulled', on, ever: 'leaves' }
}
