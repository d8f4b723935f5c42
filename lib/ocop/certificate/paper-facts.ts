import type { PlainDate } from '../plain-date'
import type { Verdict } from './verdict'

/** What must be readable across a paper that no longer says the truth, or does not yet. */
export type PaperMark = 'draft' | 'expired' | 'superseded' | 'revoked' | 'surrendered' | 'annulled'

/** The decision that a certificate rests on, as its paper names it. `null` = not known: the paper leaves a line. */
export interface PaperDecision {
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly authority: string
  /** Where the authority signs: "Kon Tum". */
  readonly seat: string | null
  readonly signer: string | null
  readonly signerTitle: string | null
}

/** Everything that stands on the paper of a certificate. `null` = not known: the paper leaves a dotted line, nothing is invented. */
export interface PaperFacts {
  readonly code: string
  readonly number: string | null
  readonly product: string | null
  readonly producer: string | null
  readonly place: string | null
  readonly star: number | null
  readonly decision: PaperDecision | null
  /** The first day out of force. */
  readonly expiresOn: PlainDate | null
  /** How many papers have replaced the first one. */
  readonly reissues: number
  readonly mark: PaperMark | null
  /** Known from a source: the registry did not give this certificate. */
  readonly transcribed: boolean
}

const MARKS: Readonly<Partial<Record<Verdict, PaperMark>>> = {
  expired: 'expired',
  superseded: 'superseded',
  revoked: 'revoked',
  surrendered: 'surrendered',
  annulled: 'annulled'
}

/** The word across a paper that is printed on a day with this verdict. */
export const markOf = (verdict: Verdict): PaperMark | null => MARKS[verdict] ?? null

/** Whether the holder may print the certificate: not once an authority has taken it back. */
export const holderMayPrint = (verdict: Verdict): boolean => verdict !== 'revoked' && verdict !== 'annulled'
