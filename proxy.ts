import { type NextRequest, NextResponse } from 'next/server'
import { staffText } from '@/lib/text/text'
import { contentSecurityPolicy, isDropped, PATH_HEADER, securityHeaders, surfaceOf } from '@/lib/web/headers'
import { localeRoute } from '@/lib/web/locale'
import { isOriginAllowed } from '@/lib/web/origin-guard'

const development = process.env.NODE_ENV === 'development'

/** By these the development server finds the browser that waits for what it has to say about an action. */
const DEVELOPMENT_HEADERS = development ? ['x-nextjs-request-id', 'x-nextjs-html-request-id'] : []

function settings() {
  const baseUrl = process.env.OCOP_BASE_URL || null
  return {
    baseUrl,
    secure: baseUrl?.startsWith('https:') ?? false,
    testClock: process.env.OCOP_TEST_CLOCK === '1'
  }
}

function inboundHeaders(request: NextRequest, policy: string, baseUrl: string | null): Headers {
  const kept = new Headers(
    [...request.headers].filter(([name]) => !isDropped(name) || DEVELOPMENT_HEADERS.includes(name))
  )
  kept.set('content-security-policy', policy)
  kept.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search)
  // The framework compares Origin with these: with a known public address they cannot be wrong.
  if (baseUrl !== null) {
    const own = new URL(baseUrl)
    kept.set('x-forwarded-host', own.host)
    kept.set('x-forwarded-proto', own.protocol.slice(0, -1))
  }
  return kept
}

function answer(request: NextRequest, headers: Headers): NextResponse {
  const route = localeRoute(request.nextUrl.pathname)
  if (route.kind === 'pass') return NextResponse.next({ request: { headers } })
  const target = new URL(route.to + request.nextUrl.search, request.url)
  return route.kind === 'rewrite'
    ? NextResponse.rewrite(target, { request: { headers } })
    : NextResponse.redirect(target, 308)
}

/** Every request passes here, without exception: a server action can be called at any address. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  const { baseUrl, secure, testClock } = settings()
  const asked = {
    method: request.method,
    pathname,
    origin: request.headers.get('origin'),
    secFetchSite: request.headers.get('sec-fetch-site'),
    host: request.headers.get('host')
  }
  const policy = contentSecurityPolicy(surfaceOf(pathname), { nonce: crypto.randomUUID(), development, secure })
  const response = isOriginAllowed(asked, { baseUrl, testClock })
    ? answer(request, inboundHeaders(request, policy, baseUrl))
    : new NextResponse(staffText()('common.foreignOrigin'), {
        status: 403,
        headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
      })
  response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(securityHeaders(pathname, secure))) response.headers.set(name, value)
  return response
}
