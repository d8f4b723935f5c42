import type { Verb } from './verb'

/** Why an actor may not do something. */
export type AccessRefusal =
  /** Nobody is signed in, or the session has ended. */
  | { readonly code: 'SIGN_IN_REQUIRED' }
  /** No current role of the actor gives this right anywhere. */
  | { readonly code: 'NOT_PERMITTED'; readonly verb: Verb }
  /** A role gives this right, but not at this place or for this producer. */
  | { readonly code: 'OUTSIDE_YOUR_PLACE'; readonly verb: Verb }
  /** The brake asks a second person; this is the first one again. */
  | { readonly code: 'ANOTHER_PERSON_NEEDED' }
  /** Nobody gives rights to themselves or takes their own account away. */
  | { readonly code: 'NOT_TO_YOURSELF' }
