import { describe, expect, it } from 'vitest'
import { type GuardedRequest, type GuardSettings, isOriginAllowed } from '@/lib/web/origin-guard'

const anyHost: GuardSettings = { baseUrl: null, testClock: false }
const fixed: GuardSettings = { baseUrl: 'https://ocop.example.vn', testClock: false }

const post = (rest: Partial<GuardedRequest>): GuardedRequest => ({
  method: 'POST',
  pathname: '/can-bo',
  origin: null,
  secFetchSite: null,
  host: 'ocop.example.vn',
  ...rest
})

describe('reading', () => {
  it.each(['GET', 'HEAD', 'OPTIONS'])('by %s is allowed from anywhere', method => {
    expect(isOriginAllowed(post({ method, origin: 'https://evil.example', secFetchSite: 'cross-site' }), fixed)).toBe(
      true
    )
  })
})

describe.each(['POST', 'PUT', 'PATCH', 'DELETE', 'QUERY', 'post'])('%s', method => {
  it('is allowed from our own pages', () => {
    expect(isOriginAllowed(post({ method, origin: 'https://ocop.example.vn' }), fixed)).toBe(true)
    expect(isOriginAllowed(post({ method, origin: 'http://ocop.example.vn' }), anyHost)).toBe(true)
  })

  it.each([
    ['a foreign page', { origin: 'https://evil.example' }],
    ['a foreign page that says it is ours', { origin: 'https://evil.example', secFetchSite: 'same-origin' }],
    ['a page without an origin', { origin: 'null' }],
    ['a page whose name begins like ours', { origin: 'https://ocop.example.vn.evil.example' }],
    ['the same host at another port', { origin: 'https://ocop.example.vn:8443' }],
    ['nowhere', {}],
    ['another site without saying so', { secFetchSite: 'cross-site' }],
    ['a neighbour', { secFetchSite: 'same-site' }],
    ['an empty origin', { origin: '' }]
  ])('is refused from %s', (_, rest) => {
    expect(isOriginAllowed(post({ method, ...rest }), fixed)).toBe(false)
    expect(isOriginAllowed(post({ method, ...rest }), anyHost)).toBe(false)
  })

  it.each(['same-origin', 'none'])('without an origin is allowed when the browser says %s', secFetchSite => {
    expect(isOriginAllowed(post({ method, secFetchSite }), fixed)).toBe(true)
  })
})

describe('a known public address', () => {
  it('is the only own one, whatever host the request names', () => {
    expect(isOriginAllowed(post({ origin: 'https://evil.example', host: 'evil.example' }), fixed)).toBe(false)
    expect(isOriginAllowed(post({ origin: 'http://ocop.example.vn' }), fixed)).toBe(false)
  })
})

describe('the virtual clock', () => {
  const move = post({ pathname: '/api/test/clock' })

  it('is moved from outside only where the start allowed it', () => {
    expect(isOriginAllowed(move, { ...anyHost, testClock: true })).toBe(true)
    expect(isOriginAllowed(move, anyHost)).toBe(false)
  })

  it('opens no other door', () => {
    expect(isOriginAllowed(post({ pathname: '/api/test/clock/x' }), { ...anyHost, testClock: true })).toBe(false)
    expect(isOriginAllowed({ ...move, method: 'DELETE' }, { ...anyHost, testClock: true })).toBe(false)
  })
})
