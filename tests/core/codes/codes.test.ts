import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODE_PREFIXES, type CodeKind, makeCode, readCode } from '@/lib/ocop/codes'

const kind = fc.constantFrom(...(Object.keys(CODE_PREFIXES) as CodeKind[]))
const random = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 7, maxLength: 7 })
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('a public code', () => {
  it('reads back as what it is, in any case and with blanks', () => {
    fc.assert(
      fc.property(kind, random, (of, numbers) => {
        const code = makeCode(of, numbers)
        expect(readCode(code)).toEqual({ kind: of, code })
        expect(readCode(` ${code.toLowerCase().replace('-', ' ')} `)).toEqual({ kind: of, code })
      })
    )
  })

  it('is mistyped when any one character is wrong', () => {
    fc.assert(
      fc.property(kind, random, fc.nat(7), fc.integer({ min: 1, max: 31 }), (of, numbers, at, shift) => {
        const [prefix = '', body = ''] = makeCode(of, numbers).split('-')
        const wrong = ALPHABET.charAt((ALPHABET.indexOf(body.charAt(at)) + shift) % ALPHABET.length)
        expect(readCode(`${prefix}-${body.slice(0, at)}${wrong}${body.slice(at + 1)}`)?.kind).toBe('mistyped')
      })
    )
  })

  it('takes O for 0 and I or L for 1, which its alphabet lacks', () => {
    const code = makeCode('product', [0, 1, 0, 1, 0, 1, 0])
    expect(readCode(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toEqual({ kind: 'product', code })
  })

  it('is not found in what people write otherwise', () => {
    for (const text of ['136/QĐ-UBND', '8931234567890', '62-24616-1-2026', '', 'SP-123'])
      expect(readCode(text)).toBeNull()
  })
})
