import { checkPage } from '@/lib/web/api/check-page'
import { defineRoute } from '@/lib/web/define-route'

export const GET = defineRoute(
  { name: 'certificate.check', access: 'anyone', schema: null, idempotent: true },
  (request, { params, today }) => checkPage(request, { code: String(params.code ?? ''), locale: 'vi', today })
)
