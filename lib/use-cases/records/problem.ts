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

export type ImportRefusal =
  | { readonly code: 'RECORDS_INVALID'; readonly problems: readonly RecordsProblem[] }
  | { readonly code: 'RECORDED_AT_NEEDS_EMPTY_REGISTRY' }
