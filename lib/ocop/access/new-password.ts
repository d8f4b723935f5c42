import { fold } from '../folding'
import { accept, type Result, refuse } from '../result'

export type NewPasswordRefusal =
  | { readonly code: 'PASSWORD_TOO_SHORT'; readonly min: number }
  | { readonly code: 'PASSWORD_TOO_LONG'; readonly max: number }
  /** Made of words that everybody tries first, of the login, of one repeated piece or of a row of keys. */
  | { readonly code: 'PASSWORD_TOO_COMMON' }
  | { readonly code: 'PASSWORDS_DIFFER' }

const MIN = 12
const MAX = 128

/** What is left of a password after these are taken out must still be worth something. */
const OBVIOUS = [
  'matkhau',
  'password',
  'passw0rd',
  'admin',
  'quantri',
  'vietnam',
  'ocop',
  'sanpham',
  'chuthe',
  'canbo',
  'dangnhap',
  'welcome',
  'letmein',
  'iloveyou',
  'anhyeuem',
  'emyeuanh',
  'qwertyuiop',
  'qwerty',
  'asdfghjkl',
  'asdf',
  'zxcvbnm',
  '1q2w3e4r5t',
  '1qaz2wsx',
  'abcdefghijkl',
  'abcdef',
  'abc',
  '01234567890',
  '1234567890',
  '0987654321',
  '12345678',
  '123456',
  '654321',
  '12345',
  '1234',
  '123',
  '2019',
  '2020',
  '2021',
  '2022',
  '2023',
  '2024',
  '2025',
  '2026',
  '2027'
].map(word => squeeze(word))
const LEFT_AT_LEAST = 5

/** Without marks, case, spaces and signs. */
function squeeze(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '')
}

const isRepeated = (text: string): boolean => /^(.{1,6})\1+.{0,5}$/su.test(text)

function isCommon(password: string, login: string): boolean {
  if (isRepeated(password.toLowerCase())) return true
  let left = squeeze(password)
  // A password of signs only leaves nothing here, which says nothing about it.
  if (left.length < MIN / 2) return false
  for (const word of [squeeze(login), ...OBVIOUS]) if (word.length >= 3) left = left.replaceAll(word, '')
  return left.length < LEFT_AT_LEAST
}

/**
 * A new password, typed twice: 12–128 characters of any kind, spaces included, none of the obvious ones. Answers it in NFC:
 * Telex, VNI and a copied text must give the same bytes.
 */
export function checkNewPassword(typed: string, again: string, login: string): Result<string, NewPasswordRefusal> {
  const password = typed.normalize('NFC')
  const length = [...password].length
  if (length < MIN) return refuse({ code: 'PASSWORD_TOO_SHORT', min: MIN })
  if (length > MAX) return refuse({ code: 'PASSWORD_TOO_LONG', max: MAX })
  if (isCommon(password, login)) return refuse({ code: 'PASSWORD_TOO_COMMON' })
  return password === again.normalize('NFC') ? accept(password) : refuse({ code: 'PASSWORDS_DIFFER' })
}
