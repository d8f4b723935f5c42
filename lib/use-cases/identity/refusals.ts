import type { NamedObjection } from '@/lib/data/identity/records'

/** Why two records do not become one, or one does not become two again. */
export type IdentityRefusal =
  | { readonly code: 'RECORD_NOT_FOUND'; readonly record: string }
  | { readonly code: 'SAME_RECORD' }
  | { readonly code: 'RECORD_ALREADY_MERGED'; readonly record: string; readonly into: string }
  | { readonly code: 'RECORD_NOT_MERGED'; readonly record: string }
  | NamedObjection
