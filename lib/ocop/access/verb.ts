import type { Role } from './actor'

/** A record that lies in a unit of whatever time. */
interface AtUnit {
  readonly unitId: string
}

/** A decision of a province; `null` = the centre's own. */
interface OfProvince {
  readonly provinceId: string | null
}

/** Something that may belong to several places, or to none that is known (empty). */
interface AtAnyOf {
  readonly unitIds: readonly string[]
}

/** A grant that the account in question holds: its role and, for a producer's, the places of the producer. */
export interface HeldGrant {
  readonly role: Role
  readonly unitIds: readonly string[]
}

/** Everything a person can be allowed to do, with what must be known of the record to answer. */
export interface Subjects {
  'batch.open': AtUnit
  'batch.view': AtUnit
  'result.enter': AtUnit
  'council.view': AtUnit
  /** Set a council and its sessions up, and keep who is there. */
  'council.manage': AtUnit
  /** Have files discussed, send them back, open and close the scoring. */
  'session.run': AtUnit
  /** Score; whether one sits on the council, the use case asks. */
  'session.score': AtUnit
  /** See what communes received and reported. */
  'screening.view': AtUnit
  /** Receive a dossier for a commune and report on it. */
  'screening.report': AtUnit
  'decision.view': OfProvince
  'decision.draft': OfProvince
  'decision.submit': OfProvince
  'decision.issue': OfProvince
  'decision.publish': OfProvince
  /** As the second person of the brake. `preparedBy` = the account that last changed the draft. */
  'decision.approve': OfProvince & { readonly preparedBy: string }
  'decision.transcribe': OfProvince
  /** Asked for every province that the file has records of. */
  'records.import': OfProvince
  'producer.view-own': { readonly producerId: string }
  'producer.invite': AtAnyOf
  /** Record what befell a producer. */
  'producer.change': AtAnyOf
  /** Say that two records are one and the same, or that they are not. Asked for each of them. */
  'identity.decide': AtAnyOf
  'account.view': null
  /** Open an account (`null`) or close one. */
  'account.manage': { readonly accountId: string | null }
  'account.grant': { readonly accountId: string }
  /** Hand out a link that sets a new password. */
  'account.reset': { readonly accountId: string; readonly grants: readonly HeldGrant[] }
  'misreport.view': AtAnyOf
  'misreport.close': AtAnyOf
  /** See what of the records has to be looked into. Without a unit it is the centre's. */
  'matter.view': AtAnyOf
  /** Give it to somebody, close it, open it again. */
  'matter.settle': AtAnyOf
  /** Record what the programme aimed at, set going, spent and held; `null` = of the whole country. */
  'programme.record': { readonly unitId: string | null }
  'inspection.view': AtUnit
  /** Plan visits, record what was found and conclude. */
  'inspection.manage': AtUnit
  /** `null` = of the whole country. */
  'history.view-internal': { readonly unitId: string | null }
  'settings.change': OfProvince
}

export type Verb = keyof Subjects
