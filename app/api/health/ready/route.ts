import { ready } from '@/lib/web/api/health'
import { defineRoute } from '@/lib/web/define-route'

export const GET = defineRoute({ name: 'health.ready', access: 'anyone', schema: null, idempotent: true }, () =>
  ready()
)
