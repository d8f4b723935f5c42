import { earliest, latest, type PlainDate } from '../plain-date'

/** The answers a certificate can give on a day. Exclusive and exhaustive; `unknown` (no such certificate) is the registry's. */
export const VERDICTS = [
  'valid',
  'under-re-evaluation',
  'extended',
  'expired',
  'superseded',
  'revoked',
  'surrendered',
  'annulled',
  'not-yet-in-force',
  'undetermined'
] as const

export type Verdict = (typeof VERDICTS)[number]

/** A dossier for re-evaluation. */
export interface Filing {
  readonly on: PlainDate
  /** Within the window that the law sets, where it sets one. */
  readonly inTime: boolean
}

/** What decides over one recognition line. All days are the first day on which the thing holds. */
export interface LineFacts {
  /** `null` = the decision or its date is not known. */
  readonly effectiveOn: PlainDate | null
  /** Latest day on which the line can have begun; equals `effectiveOn` where that is known. */
  readonly latestOn: PlainDate
  /** First day on which the term is over, from the rulebook or the decision itself. */
  readonly endsOn: PlainDate
  readonly extendedTo: PlainDate | null
  readonly revokedOn: PlainDate | null
  readonly surrenderedOn: PlainDate | null
  readonly annulled: boolean
  /** Beginning of the product's next line: upgrade, renewal or downgrade. */
  readonly nextFrom: PlainDate | null
  readonly filings: readonly Filing[]
  /** Days on which a re-evaluation ended without a new line: turned down, or taken back. */
  readonly filingsClosedOn: readonly PlainDate[]
}

/** When a line begins to count: its effective day, else the latest day it can have begun (M21). */
export const sinceOf = ({ effectiveOn, latestOn }: LineFacts): PlainDate => effectiveOn ?? latestOn

/** The first day on which the line is no longer in force, and why. A line never ends before it begins. */
export function endOf(facts: LineFacts): {
  readonly on: PlainDate
  readonly reason: 'revoked' | 'surrendered' | 'superseded' | 'expired'
} {
  const termEnd = latest(facts.endsOn, facts.extendedTo) ?? facts.endsOn
  const first = earliest(termEnd, facts.revokedOn, facts.surrenderedOn, facts.nextFrom) ?? termEnd
  const on = latest(first, sinceOf(facts)) ?? first
  if (first === facts.revokedOn) return { on, reason: 'revoked' }
  if (first === facts.surrenderedOn) return { on, reason: 'surrendered' }
  if (first === facts.nextFrom) return { on, reason: 'superseded' }
  return { on, reason: 'expired' }
}

/**
 * The verdict over a line on a day, from its facts alone: nothing is stored and no job makes anything true.
 * An undated line is `undetermined`, never "expired", until the term counted from its latest bound has passed.
 * Source: QĐ 26/2026/QĐ-TTg Đ4.3 (36 months), Đ7.6 and Đ12.3 (re-evaluation, extension), Đ8 (revocation).
 */
export function verdictOn(facts: LineFacts, on: PlainDate): Verdict {
  if (facts.annulled) return 'annulled'
  const since = sinceOf(facts)
  const dated = facts.effectiveOn !== null
  if (on < since) return dated ? 'not-yet-in-force' : 'undetermined'
  const end = endOf(facts)
  if (on >= end.on) return end.reason
  if (!dated) return 'undetermined'
  if (on >= facts.endsOn) return 'extended'
  return pendingFiling(facts, on)?.inTime === true ? 'under-re-evaluation' : 'valid'
}

/**
 * The dossier for re-evaluation that waits for its result on a day; `null` = none. A result that recognises is a line of its own and ends
 * this one, so that only an end without one is looked for.
 */
export function pendingFiling(
  { filings, filingsClosedOn }: Pick<LineFacts, 'filings' | 'filingsClosedOn'>,
  on: PlainDate
): Filing | null {
  const filed = filings.filter(filing => filing.on <= on).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const last = filed.at(-1)
  if (last === undefined) return null
  return filingsClosedOn.some(closed => closed >= last.on && closed <= on) ? null : last
}

/** Whether a product may be called certified on that day. */
export const isInForce = (verdict: Verdict): boolean =>
  verdict === 'valid' || verdict === 'under-re-evaluation' || verdict === 'extended'
