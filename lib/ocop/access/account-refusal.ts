import type { AttemptRefusal } from './attempt-limits'
import type { LoginRefusal } from './login'
import type { NewPasswordRefusal } from './new-password'

/** Why something about an account was refused. Unknown account, wrong password and closed account answer alike. */
export type AccountRefusal =
  | AttemptRefusal
  | LoginRefusal
  | NewPasswordRefusal
  | { readonly code: 'SIGN_IN_FAILED' }
  | { readonly code: 'LOGIN_TAKEN' }
  | { readonly code: 'PHONE_TAKEN' }
  | { readonly code: 'PASSWORD_WRONG' }
  /** Mistyped, used or expired: which of them is nobody's business. */
  | { readonly code: 'PRINTED_CODE_INVALID' }
  | { readonly code: 'ACCOUNT_NOT_FOUND' }
  | { readonly code: 'ACCOUNT_CLOSED' }
  | { readonly code: 'LAST_ADMINISTRATOR' }
  | { readonly code: 'GRANT_NOT_FOUND' }
  | { readonly code: 'GRANT_ALREADY_HELD' }
  | { readonly code: 'ROLE_NEEDS_PLACE' }
  | { readonly code: 'ROLE_NEEDS_NO_PLACE' }
  | { readonly code: 'ROLE_NEEDS_INVITATION' }
  | { readonly code: 'PLACE_NOT_FOUND' }
  | { readonly code: 'GRANT_ENDS_BEFORE_IT_BEGINS' }
  | { readonly code: 'PRODUCER_NOT_FOUND' }
  | { readonly code: 'SESSION_NOT_FOUND' }
