import { accept, type Result, refuse } from '../result'

export type LoginRefusal =
  | { readonly code: 'LOGIN_MALFORMED'; readonly min: number; readonly max: number }
  /** Producers sign in with a Vietnamese mobile or fixed line number. */
  | { readonly code: 'PHONE_MALFORMED' }

const MIN = 3
const MAX = 100
const NAME = /^[a-z0-9][a-z0-9._@+-]*$/
const PHONE = /^0\d{9,10}$/

/** A phone number as it is kept: digits with a leading 0; `null` when it is none. `+84 912 345 678` is `0912345678`. */
export function readPhone(typed: string): string | null {
  if (typed.length > MAX) return null
  const bare = typed.normalize('NFKC').replace(/[\s.()\u2010-\u2015-]/gu, '')
  const domestic = bare.replace(/^(?:\+84|0084|84(?=\d{9,10}$))0?/, '0')
  return PHONE.test(domestic) ? domestic : null
}

/** What a person types to sign in, as it is kept: a phone number in one form, anything else in lower case. */
export function readLogin(typed: string): string {
  const tidy = typed
    .slice(0, MAX + 1)
    .normalize('NFKC')
    .trim()
    .toLowerCase()
  return readPhone(tidy) ?? tidy
}

/** A login for a new account: 3–100 of a–z, 0–9 and `. _ - @ +`, or a phone number. */
export function checkNewLogin(typed: string): Result<string, LoginRefusal> {
  const login = readLogin(typed)
  const fits = login.length >= MIN && login.length <= MAX && NAME.test(login)
  return fits ? accept(login) : refuse({ code: 'LOGIN_MALFORMED', min: MIN, max: MAX })
}

/** The phone number with which a producer will sign in. */
export function checkNewPhone(typed: string): Result<string, LoginRefusal> {
  const phone = readPhone(typed)
  return phone === null ? refuse({ code: 'PHONE_MALFORMED' }) : accept(phone)
}
