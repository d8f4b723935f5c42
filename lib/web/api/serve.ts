import type { PlainDate } from '@/lib/ocop/plain-date'
import { answer, refused } from './answer'
import { ENDPOINTS } from './endpoints'
import { openApiOf } from './openapi'

/** Answers a request to the open API: `segments` are the parts of its address after `/api/v1`. */
export async function serveApi(request: Request, segments: readonly string[], today: PlainDate): Promise<Response> {
  const [name, code, ...beyond] = segments
  if (name === 'openapi.json' && code === undefined) return answer(request, openApiOf(ENDPOINTS))
  const path = code === undefined ? `/${name}` : `/${name}/{code}`
  const found = beyond.length === 0 ? ENDPOINTS.find(each => each.path === path) : undefined
  return found ? found.handle({ request, today, code: code ?? '' }) : refused(404, { code: 'ENDPOINT_NOT_FOUND' })
}
