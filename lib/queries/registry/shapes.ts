import type { Verdict } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'

/** A unit of whatever time, under the name it had when the thing beside it happened. */
export interface UnitName {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly fullName: string
  readonly validFrom: PlainDate | null
  readonly validUntil: PlainDate | null
}

export type DecisionKind =
  | 'recognition'
  | 'approval'
  | 'revocation'
  | 'withdrawal'
  | 'correction'
  | 'central_outcome'
  | 'annulment'
  | 'programme'

/** A decision as other records mention it. */
export interface DecisionMention {
  readonly code: string
  readonly kind: DecisionKind
  readonly origin: 'enacted' | 'transcribed'
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly latestOn: PlainDate | null
  readonly authority: string
  /** "tỉnh Quảng Ngãi", where the authority's place has gone into another one since; else `null`. */
  readonly nowPartOf: string | null
}

/** A source with the words that were read there. */
export interface CitedSource {
  readonly code: string
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly url: string | null
  readonly publishedOn: PlainDate | null
  readonly quote: string | null
}

export interface ProducerName {
  readonly code: string
  readonly name: string
}

/** How a recognition stands on a day. */
export interface Status {
  readonly verdict: Verdict
  readonly star: number | null
  readonly effectiveOn: PlainDate | null
  /** The latest day on which it can have begun. */
  readonly latestOn: PlainDate
  /** First day on which its term is over, an extension included. */
  readonly expiresOn: PlainDate
  /** First day on which it was no longer in force; `null` while it is, or where it never was. */
  readonly endedOn: PlainDate | null
}

/** The same with what is under way. */
export interface WholeStatus extends Status {
  /** The dossier for re-evaluation that waited for its result on the day. */
  readonly reEvaluation: PendingReEvaluation | null
}

export interface PendingReEvaluation {
  readonly filedOn: PlainDate
  readonly inTime: boolean
  /** The day by which the law wants the result; `null` = it sets none. */
  readonly dueOn: PlainDate | null
}
