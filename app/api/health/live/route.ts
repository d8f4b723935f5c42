import { live } from '@/lib/web/api/health'
import { defineRoute } from '@/lib/web/define-route'

export const GET = defineRoute({ name: 'health.live', access: 'anyone', schema: null, idempotent: true }, () => live())
