import type { PlainDate } from '../plain-date'

/** A unit as a refusal names it. */
export interface NamedUnit {
  readonly code: string
  readonly name: string
  readonly validFrom: PlainDate | null
}

export type TerritoryRefusal = {
  readonly code: 'PLACE_NOT_IN_DIVISION'
  readonly place: string
  readonly on: PlainDate
  readonly predecessors: readonly NamedUnit[]
  readonly successors: readonly NamedUnit[]
}
