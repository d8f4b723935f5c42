import type { PlainDate } from '@/lib/ocop/plain-date'
import { answer, refused } from './answer'
import { ENDPOINTS } from './endpoints'
import { serveExport } from './exports/serve-export'
import { openApiOf } from './openapi'

/** Answers a request to the open API: `segments` are the parts of its address after `/api/v1`. */
export async function serveApi(request: Request, segments: readonly string[], today: PlainDate): Promise<Response> {
  const whole = `/${segments.join('/')}`
  if (whole === '/openapi.json') return answer(request, openApiOf(ENDPOINTS))
  const code = segments.at(-1) ?? ''
  const above = segments.slice(0, -1).join('/')
  if (above === 'exports') return serveExport(request, code, ENDPOINTS, today)
  const named = ENDPOINTS.find(({ path }) => path === whole)
  if (named) return named.handle({ request, today, code: '' })
  const found = ENDPOINTS.find(({ path }) => path === `/${above}/{code}`)
  return found ? found.handle({ request, today, code }) : refused(404, { code: 'ENDPOINT_NOT_FOUND' })
}
