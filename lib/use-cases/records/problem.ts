/** What is wrong with a file of records, and where: a path into the file, such as `decisions.3.lines.0.product`. */
export interface RecordsProblem {
  readonly path: string
  readonly code: RecordsProblemCode
  readonly detail: string
}

export type RecordsProblemCode =
  | 'MALFORMED'
  | 'REF_TWICE'
  | 'REF_UNKNOWN'
  | 'PLACE_UNKNOWN'
  | 'AUTHORITY_UNKNOWN'
  | 'TERM_EMPTY'
  | 'NUMBER_TAKEN'
  /** Only what a registry has exported can say this: it must list its acts. */
  | 'ONLY_IN_EXPORTS'
  /** The file lists acts, so every record names the one that recorded it; lines state their term. */
  | 'ACT_MISSING'
  | 'TERM_MISSING'
  | 'ACTS_OUT_OF_ORDER'
  /** The database refused it; the detail names the rule. */
  | 'CONTRADICTION'

export type ImportRefusal =
  | { readonly code: 'RECORDS_INVALID'; readonly problems: readonly RecordsProblem[] }
  | { readonly code: 'RECORDED_AT_NEEDS_EMPTY_REGISTRY' }
