import { describe, expect, it } from 'vitest'
import { localPath, samePathIn } from '@/lib/text/locale'
import { localeOf, localeOfAddress, localeRoute } from '@/lib/web/locale'

describe('the route of an address', () => {
  it.each([
    ['/', '/vi'],
    ['/san-pham', '/vi/san-pham'],
    ['/san-pham/SP-0000000A', '/vi/san-pham/SP-0000000A'],
    ['/api', '/vi/api'],
    ['/vinh-long', '/vi/vinh-long'],
    ['/enx', '/vi/enx']
  ])('shows the Vietnamese page under %s', (asked, to) => {
    expect(localeRoute(asked)).toEqual({ kind: 'rewrite', to })
  })

  it.each([
    ['/vi', '/'],
    ['/vi/', '/'],
    ['/vi/san-pham', '/san-pham'],
    ['/vi//evil.example', '/evil.example']
  ])('sends %s on to the one address of the page', (asked, to) => {
    expect(localeRoute(asked)).toEqual({ kind: 'redirect', to })
  })

  it.each([
    '/en',
    '/en/san-pham',
    '/api/v1/products',
    '/api/auth/session',
    '/can-bo',
    '/can-bo/quyet-dinh',
    '/hoi-dong',
    '/san-pham-cua-toi/abc',
    '/quan-tri',
    '/dang-nhap',
    '/giay-chung-nhan/GCN-1234567A',
    '/v/abc',
    '/_next/static/chunks/main.js',
    '/.well-known/security.txt',
    '/favicon.ico',
    '/check.css',
    '/cong-bo.atom',
    '/manifest.webmanifest'
  ])('leaves %s alone', asked => {
    expect(localeRoute(asked)).toEqual({ kind: 'pass' })
  })
})

describe('the language of a page', () => {
  it('is one of the two, or there is no page', () => {
    expect(localeOf('vi')).toBe('vi')
    expect(localeOf('en')).toBe('en')
    expect(localeOf('can-bo')).toBeNull()
  })

  it.each([
    ['/en', 'en'],
    ['/en?q=1', 'en'],
    ['/en/san-pham', 'en'],
    ['/', 'vi'],
    ['/enx', 'vi']
  ])('is read from the address %s', (path, locale) => {
    expect(localeOfAddress(path)).toBe(locale)
  })
})

describe('the same page in the other language', () => {
  it.each([
    ['/', '/en'],
    ['/san-pham?sao=4', '/en/san-pham?sao=4'],
    ['/?q=che', '/en?q=che']
  ])('is %s in Vietnamese and %s in English', (vi, en) => {
    expect(samePathIn('en', vi)).toBe(en)
    expect(samePathIn('vi', en)).toBe(vi)
    expect(samePathIn('en', en)).toBe(en)
  })

  it('has its own prefix', () => {
    expect(localPath('vi', '/tra-cuu')).toBe('/tra-cuu')
    expect(localPath('en', '/tra-cuu')).toBe('/en/tra-cuu')
    expect(localPath('en', '/')).toBe('/en')
  })
})
