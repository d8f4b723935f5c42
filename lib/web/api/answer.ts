import { createHash } from 'node:crypto'
import { refusalText } from '@/lib/text/refusals'

export const CORS = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, Link' }

/**
 * An answer with a strong tag of its very bytes: whoever holds them already is told so without a body. Unchanged data
 * keeps its tag, since every answer says `knownAt` as the time of the last public act.
 */
export function answer(
  request: Request,
  body: unknown,
  more: { readonly link?: string | undefined; readonly type?: string } = {}
): Response {
  const text = JSON.stringify(body)
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  const headers = {
    ...CORS,
    ETag: tag,
    'Cache-Control': 'public, no-cache',
    'Content-Type': more.type ?? 'application/json; charset=utf-8',
    ...(more.link ? { Link: more.link } : {})
  }
  const held = (request.headers.get('if-none-match') ?? '').split(',').map(each => each.trim().replace(/^W\//, ''))
  return held.includes(tag) || held.includes('*')
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers })
}

/** What a browser asks before it sends a conditional request from a foreign page. */
export const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...CORS,
      Allow: 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'If-None-Match',
      'Access-Control-Max-Age': '86400'
    }
  })

export type ApiRefusal = { readonly code: string } & Readonly<Record<string, unknown>>

/** A problem as RFC 9457 has it, in both languages, with what the refusal names. */
export function refused(status: number, refusal: ApiRefusal): Response {
  const { code, ...named } = refusal
  const body = {
    type: 'about:blank',
    title: refusalText(refusal, 'vi'),
    titleEn: refusalText(refusal, 'en'),
    status,
    code,
    ...named
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...CORS, 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store' }
  })
}
