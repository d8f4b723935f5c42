import { serveApi } from '@/lib/web/api/serve'
import { defineRoute } from '@/lib/web/define-route'

export const GET = defineRoute(
  { name: 'api.read', access: 'anyone', schema: null, idempotent: true },
  (request, { params, today }) => serveApi(request, [params.path ?? []].flat(), today)
)
