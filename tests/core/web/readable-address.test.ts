import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readableAddress } from '@/lib/web/readable-address'

describe('The address of a request', () => {
  it('stays as it is where every part can be read', () => {
    for (const address of ['/', '/san-pham/SP-4K7M', '/san-pham/c%C3%A0%20ph%C3%AA?q=%E0%A4%A', '*', '/a%2Fb#%'])
      expect(readableAddress(address)).toBe(address)
  })

  it('has the parts that break off taken literally, and its query left alone', () => {
    expect(readableAddress('/san-pham/%E0%A4%A')).toBe('/san-pham/%25E0%25A4%25A')
    expect(readableAddress('/en/v/%?ngay=%')).toBe('/en/v/%25?ngay=%')
    expect(readableAddress('/c%C3%A0/100%')).toBe('/c%C3%A0/100%25')
  })

  it('can always be decoded afterwards, part by part', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('%', '/', 'a', 'E', '0', 'C', '3', '?') }), typed => {
        const [path = ''] = readableAddress(`/${typed}`).split('?')
        for (const part of path.split('/')) decodeURIComponent(part)
      })
    )
  })
})
