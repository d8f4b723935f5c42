import { isWithin, type PlainDate } from '../plain-date'

/** What a person may be in the registry. One person may hold several. */
export const ROLES = [
  'administrator',
  'province_officer',
  'commune_officer',
  'district_officer',
  'central_officer',
  'council_member',
  'chair',
  'secretary',
  'publisher',
  'auditor',
  'producer'
] as const

export type Role = (typeof ROLES)[number]

/** A role over a place or for a producer, for a span of days. */
export interface Grant {
  readonly role: Role
  /** The unit the role is held over; `null` = the whole country. */
  readonly unitId: string | null
  /** The unit and every unit whose records it now holds (predecessors, parts). Resolved from the territory, never typed. */
  readonly coveredUnitIds: ReadonlySet<string>
  readonly producerId: string | null
  readonly from: PlainDate
  readonly until: PlainDate | null
}

/** Who acts. `system` is the operator at the machine itself, never a request. */
export type Actor =
  | {
      readonly kind: 'account'
      readonly accountId: string
      readonly displayName: string
      readonly grants: readonly Grant[]
      readonly on: PlainDate
    }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'system' }

/** The grants that hold on the actor's day. */
export const grantsOf = (actor: Actor): readonly Grant[] =>
  actor.kind === 'account' ? actor.grants.filter(grant => isWithin(actor.on, grant)) : []
