import { preflight } from '@/lib/web/api/answer'
import { serveApi } from '@/lib/web/api/serve'
import { defineRoute } from '@/lib/web/define-route'

export const GET = defineRoute(
  { name: 'api.read', access: 'anyone', schema: null, idempotent: true },
  (request, { params, today }) => serveApi(request, [params.path ?? []].flat(), today)
)

export const OPTIONS = defineRoute({ name: 'api.preflight', access: 'anyone', schema: null, idempotent: true }, () =>
  preflight()
)
