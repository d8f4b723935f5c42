import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Canonical, canonicalText } from '@/lib/ocop/history/canonical'
import { chainHash, leafHash } from '@/lib/ocop/history/link'

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
const value = fc.letrec<{ any: Canonical }>(tie => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.string({ minLength: 1 }), tie('any'), { maxKeys: 4, noNullPrototype: true })
  )
})).any

describe('the text that is hashed', () => {
  it('says the same value again when parsed, whatever the order of keys was', () => {
    fc.assert(
      fc.property(value, each => {
        const text = canonicalText(each)
        expect(canonicalText(JSON.parse(text))).toBe(text)
      })
    )
    expect(canonicalText({ b: 1, a: [true, null] })).toBe('{"a":[true,null],"b":1}')
  })

  it('is the same for both ways of writing a Vietnamese letter', () => {
    expect(canonicalText('Đắk Lắk'.normalize('NFD'))).toBe(canonicalText('Đắk Lắk'.normalize('NFC')))
  })

  it('refuses fractions, which have no single text', () => {
    expect(() => canonicalText(0.1)).toThrow(RangeError)
  })
})

describe('the chain of the history', () => {
  it('gives the leaf hash of RFC 6962 for the empty entry', () => {
    expect(Buffer.from(leafHash(sha256, '')).toString('hex')).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'
    )
  })

  it('changes every later link when any entry changes', () => {
    const chain = (texts: readonly string[]) =>
      texts.reduce<Uint8Array>(
        (previous, text) => chainHash(sha256, previous, leafHash(sha256, text)),
        new Uint8Array()
      )
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 6 }), fc.nat(5), (texts, at) => {
        const index = at % texts.length
        const forged = texts.map((text, position) => (position === index ? `${text}!` : text))
        expect(chain(forged)).not.toEqual(chain(texts))
      })
    )
  })
})
