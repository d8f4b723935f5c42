import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, isDropped, securityHeaders, surfaceOf } from '@/lib/web/headers'

const settings = { nonce: 'abc', development: false, secure: true }

describe('the policy', () => {
  it('of a page runs only scripts with its own nonce', () => {
    const policy = contentSecurityPolicy('page', settings)
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';")
    expect(policy).not.toContain('unsafe')
  })

  it('of a check page runs none', () => {
    const policy = contentSecurityPolicy('check', settings)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('script-src')
  })

  it('asks for secure requests only where the public address is secure', () => {
    expect(contentSecurityPolicy('page', settings)).toContain('upgrade-insecure-requests')
    expect(contentSecurityPolicy('page', { ...settings, secure: false })).not.toContain('upgrade-insecure-requests')
  })

  it.each(['page', 'check', 'data'] as const)('of a %s lets nobody frame it', surface => {
    expect(contentSecurityPolicy(surface, settings)).toContain("frame-ancestors 'none'")
  })
})

describe('an address', () => {
  it.each([
    ['/', 'page'],
    ['/api', 'page'],
    ['/can-bo', 'page'],
    ['/vinh', 'page'],
    ['/giay-chung-nhan/GCN-1', 'check'],
    ['/en/giay-chung-nhan/GCN-1', 'check'],
    ['/v/abc', 'check'],
    ['/api/v1/products', 'data'],
    ['/_next/static/x.js', 'data']
  ])('%s is a %s', (pathname, surface) => {
    expect(surfaceOf(pathname)).toBe(surface)
  })
})

describe('the headers of an answer', () => {
  it('promise secure transport only where there is one', () => {
    expect(securityHeaders('/', true)['Strict-Transport-Security']).toBe('max-age=63072000; includeSubDomains')
    expect(securityHeaders('/', false)).not.toHaveProperty('Strict-Transport-Security')
  })

  it('tell no stranger which certificate was looked at', () => {
    expect(securityHeaders('/giay-chung-nhan/GCN-1', true)['Referrer-Policy']).toBe('no-referrer')
    expect(securityHeaders('/', true)['Referrer-Policy']).toBe('strict-origin-when-cross-origin')
  })

  it('open the camera only to the scanner and the data only to all', () => {
    expect(securityHeaders('/quet-ma', true)['Permissions-Policy']).toContain('camera=(self)')
    expect(securityHeaders('/', true)['Permissions-Policy']).toContain('camera=()')
    expect(securityHeaders('/api/v1/products', true)['Cross-Origin-Resource-Policy']).toBe('cross-origin')
    expect(securityHeaders('/can-bo', true)['Cross-Origin-Resource-Policy']).toBe('same-origin')
  })
})

describe('an inbound header', () => {
  it.each([
    'x-middleware-subrequest',
    'X-Middleware-Rewrite',
    'x-nextjs-data',
    'x-nonce',
    'Content-Security-Policy',
    'Next-Resume',
    'Upgrade',
    'x-forwarded-host',
    'x-ocop-path',
    'x-invoke-path',
    'x-matched-path'
  ])('%s is dropped', name => {
    expect(isDropped(name)).toBe(true)
  })

  it.each(['cookie', 'origin', 'host', 'next-action', 'rsc', 'accept-language', 'x-forwarded-for', 'if-none-match'])(
    '%s is kept',
    name => {
      expect(isDropped(name)).toBe(false)
    }
  )
})
