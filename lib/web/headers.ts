/** What a policy is written for: pages of the application, script-free pages, answers that are no pages. */
export type Surface = 'page' | 'check' | 'data'

interface PolicySettings {
  readonly nonce: string
  /** Development compiles in the browser and injects its styles. */
  readonly development: boolean
  readonly secure: boolean
}

const CHECK_PAGE = /^\/(?:en\/)?(?:giay-chung-nhan|v)(?:\/|$)/
const DATA = /^\/(?:api\/|_next\/|\.well-known\/)/
const OPEN_API = '/api/v1/'
const SCANNER = /^\/(?:en\/)?quet-ma(?:\/|$)/
const TWO_YEARS = 63_072_000

export function surfaceOf(pathname: string): Surface {
  if (CHECK_PAGE.test(pathname)) return 'check'
  return DATA.test(pathname) ? 'data' : 'page'
}

/** The Content-Security-Policy of an address. */
export function contentSecurityPolicy(surface: Surface, { nonce, development, secure }: PolicySettings): string {
  if (surface === 'data') return "default-src 'none'; frame-ancestors 'none'"
  if (surface === 'check') {
    return "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
  }
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : [])
  ].join('; ')
}

/** The headers that every answer carries, beside its policy. */
export function securityHeaders(pathname: string, secure: boolean): Readonly<Record<string, string>> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': surfaceOf(pathname) === 'check' ? 'no-referrer' : 'strict-origin-when-cross-origin',
    'Permissions-Policy': `camera=${SCANNER.test(pathname) ? '(self)' : '()'}, microphone=(), geolocation=(), payment=(), usb=()`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': pathname.startsWith(OPEN_API) ? 'cross-origin' : 'same-origin',
    ...(secure && { 'Strict-Transport-Security': `max-age=${TWO_YEARS}; includeSubDomains` })
  }
}

/** The address as the visitor sees it, told to the pages: a layout does not know it otherwise. */
export const PATH_HEADER = 'x-ocop-path'

/** Headers by which a stranger could speak to the framework's inside or pretend to be the proxy before us. */
const INTERNAL = /^(?:x-middleware-|x-nextjs-|x-invoke-|x-ocop-|x-now-|x-vercel-|x-prerender-)/
const FORBIDDEN = new Set([
  'content-security-policy',
  'content-security-policy-report-only',
  'x-nonce',
  'x-matched-path',
  'x-rewrite-url',
  'x-original-url',
  'x-http-method-override',
  'next-resume',
  'upgrade',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto'
])

/** Whether an inbound header is dropped before the application sees the request. */
export function isDropped(name: string): boolean {
  const lower = name.toLowerCase()
  return FORBIDDEN.has(lower) || INTERNAL.test(lower)
}
