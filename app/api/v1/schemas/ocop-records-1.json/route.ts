import { z } from 'zod'
import { recordsSchema } from '@/lib/use-cases/records/records-schema'
import { answer } from '@/lib/web/api/answer'
import { defineRoute } from '@/lib/web/define-route'

export const GET = defineRoute(
  { name: 'api.records-schema', access: 'anyone', schema: null, idempotent: true },
  request =>
    answer(request, z.toJSONSchema(recordsSchema, { io: 'input', unrepresentable: 'any' }), {
      type: 'application/schema+json; charset=utf-8'
    })
)
