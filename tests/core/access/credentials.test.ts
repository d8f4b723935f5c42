import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkNewLogin, checkNewPhone, readLogin, readPhone } from '@/lib/ocop/access/login'
import { checkNewPassword } from '@/lib/ocop/access/new-password'
import { makePrintedCode, PRINTED_CODE_LENGTH, readPrintedCode } from '@/lib/ocop/access/printed-code'
import { sessionSpan } from '@/lib/ocop/access/session-span'

describe('Logins', () => {
  test.each([
    '0912345678',
    '+84 912 345 678',
    '84912345678',
    '0084 912.345.678',
    '(+84) 0912-345-678',
    '０９１２３４５６７８'
  ])('%s is one and the same phone number', typed => expect(readPhone(typed)).toBe('0912345678'))

  test.each(['', '912345678', '09123', '0912345678901', 'không', '0912e45678'])('%s is no phone number', typed => {
    expect(readPhone(typed)).toBeNull()
    expect(checkNewPhone(typed).ok).toBe(false)
  })

  test('signing in ignores case and blanks around a name', () => {
    expect(readLogin('  Can-Bo-Quang-Ngai ')).toBe('can-bo-quang-ngai')
    expect(readLogin('x'.repeat(10_000))).toHaveLength(101)
  })

  test.each(['ab', 'có dấu', 'hai từ', '\u0000abc', '-abc', 'x'.repeat(101)])(
    '%j is refused for a new account',
    typed => expect(checkNewLogin(typed)).toMatchObject({ ok: false, refusal: { code: 'LOGIN_MALFORMED' } })
  )
})

describe('New passwords', () => {
  const check = (typed: string, again = typed) => checkNewPassword(typed, again, 'can-bo-quang-ngai')

  test.each([
    ['con trâu đi trước cái cày'],
    ['ngựa ô leo dốc 7 lần'],
    ['k7mq-3xpa-9wtd-h2zf'],
    ['🐃🌾🐃🌾🏡🌾🐃🌾🏡🌊🌊🐃']
  ])('%s is taken', typed => expect(check(typed)).toEqual({ ok: true, value: typed.normalize('NFC') }))

  test.each([
    ['', 'PASSWORD_TOO_SHORT'],
    ['mười một ký', 'PASSWORD_TOO_SHORT'],
    ['x'.repeat(10_000), 'PASSWORD_TOO_LONG'],
    ['Mật khẩu 123456', 'PASSWORD_TOO_COMMON'],
    ['password123456', 'PASSWORD_TOO_COMMON'],
    ['aaaaaaaaaaaa', 'PASSWORD_TOO_COMMON'],
    ['abc123abc123', 'PASSWORD_TOO_COMMON'],
    ['can-bo-quang-ngai', 'PASSWORD_TOO_COMMON'],
    ['CanBoQuangNgai2026', 'PASSWORD_TOO_COMMON'],
    ['qwertyuiop1234567890', 'PASSWORD_TOO_COMMON']
  ])('%s is refused: %s', (typed, code) => expect(check(typed)).toMatchObject({ ok: false, refusal: { code } }))

  test('typed twice in different input methods it is the same password', () => {
    const composed = 'con trâu đi trước'.normalize('NFC')
    expect(check(composed.normalize('NFD'), composed)).toEqual({ ok: true, value: composed })
    expect(check(composed, `${composed}!`)).toMatchObject({ ok: false, refusal: { code: 'PASSWORDS_DIFFER' } })
  })
})

describe('Printed codes', () => {
  test('a printed code reads back however it is typed', () => {
    const numbers = fc.array(fc.nat(255), { minLength: PRINTED_CODE_LENGTH, maxLength: PRINTED_CODE_LENGTH })
    fc.assert(
      fc.property(numbers, random => {
        const code = makePrintedCode(random)
        const sloppy = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
        expect(readPrintedCode(code)).toBe(code)
        expect(readPrintedCode(sloppy)).toBe(code)
      })
    )
  })

  test.each(['', '7KMQ', '7KMQ-3XPA-9WTD-H2Z!', '7KMQ-3XPA-9WTD-H2ZFF', '\u0000'.repeat(16), 'x'.repeat(10_000)])(
    '%j is no printed code',
    typed => expect(readPrintedCode(typed)).toBeNull()
  )
})

test('who holds anything besides being a producer gets the short session', () => {
  expect(sessionSpan(['producer']).absolute).toBe(30 * 86_400_000)
  expect(sessionSpan(['producer', 'publisher']).idle).toBe(30 * 60_000)
  expect(sessionSpan([])).toEqual(sessionSpan(['administrator']))
})
