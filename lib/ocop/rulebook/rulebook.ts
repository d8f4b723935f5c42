import type { DayRange, PlainDate } from '../plain-date'
import type { Points } from '../points'
import type { Classification } from './classification'
import type { AuthorityLevel } from './level'
import type { CertifiableStar, Star } from './star'

/** The legal texts a product can have been rated under; each evaluation remembers its own. Stable: printed in the API and in exports. */
export const RULEBOOK_CODES = ['provincial', '1048/2019', '148/2023', '1489/2025', '26/2026'] as const
export type RulebookCode = (typeof RULEBOOK_CODES)[number]

/** What an evaluation is for: the first rating, one more star, or the rating again before the term ends. */
export const EVALUATION_KINDS = ['first', 'upgrade', 're-evaluation'] as const
export type EvaluationKind = (typeof EVALUATION_KINDS)[number]

/** A place in a legal text, as it is quoted to people: 'QĐ 26/2026/QĐ-TTg, Điều 3 khoản 3'. No article where the text was not read. */
export type Citation = string

interface Instrument {
  readonly number: string
  readonly subject: string
  readonly issuedOn: PlainDate
  readonly effectiveOn: PlainDate
  readonly url: string
}

/** A band of mean points. `upToIncluded` is false for "70 đến dưới 90" and true for "70 đến 89". */
export interface StarBand {
  readonly star: Star
  readonly from: Points
  readonly upTo: Points
  readonly upToIncluded: boolean
}

interface Validity {
  readonly months: number
  /** The day the months are counted from: the decision's issue or its taking effect. */
  readonly countsFrom: 'issue' | 'effect'
  /** `text`: read in the instrument. `secondary`: told by sources about it. `default`: the registry's reading where no text is known. */
  readonly basis: 'text' | 'secondary' | 'default'
  readonly source: Citation | null
}

interface ReEvaluationRule {
  /** Days before the end of the term between which a dossier is filed, both included; `null` when the text sets no window. */
  readonly filing: { readonly earliest: number; readonly latest: number; readonly source: Citation } | null
  /** How many days before the end the holder is told, at the latest. `source` is `null` where no text makes it a duty. */
  readonly notice: { readonly days: number; readonly source: Citation | null }
  /** How long a certificate may outlive its term while the result is awaited. */
  readonly extension: { readonly days: number; readonly source: Citation } | null
  /** How many days from the receipt of the full dossier the result may take. */
  readonly result: { readonly days: number; readonly source: Citation } | null
}

/** Files received before a text took effect may be finished under the one it replaced, until a day that depends on their kind. */
interface Transition {
  readonly from: RulebookCode
  readonly receivedBefore: PlainDate
  /** The last day, itself included, on which such a file is decided under the older text. */
  readonly decidedUntil: Readonly<Record<EvaluationKind, PlainDate>>
  readonly source: Citation
}

/** The rules of one legal text. `null` says that the text leaves it to others or was not read, never "none". */
export interface Rulebook {
  readonly code: RulebookCode
  readonly title: string
  readonly instruments: readonly Instrument[]
  /** The days on which the text governs files received on them. */
  readonly inForce: DayRange
  readonly validity: Validity
  /** Highest star first. */
  readonly bands: readonly StarBand[] | null
  readonly bandSource: Citation | null
  readonly competence: Readonly<Record<CertifiableStar, AuthorityLevel>> | null
  readonly competenceSource: Citation | null
  /** What a province decides on five-star points: four stars now and the file to the centre, or only its result and the file. */
  readonly fiveStarPointsAtProvince: 'recognise-four-and-refer' | 'approve-results-and-refer' | null
  readonly referralSource: Citation | null
  readonly classification: Classification | null
  readonly reEvaluation: ReEvaluationRule
  /** Calendar days from the conclusion of a violation within which the certificate is revoked; `null` = the text sets none. */
  readonly revocation: { readonly days: number; readonly source: Citation } | null
  readonly transition: Transition | null
}
