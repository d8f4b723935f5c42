import { z } from 'zod'
import { day, line, optionalLine } from '@/lib/web/fields'

export const patternSchema = z.object({
  provinceId: line(60),
  pattern: optionalLine(200),
  first: line(6)
    .refine(typed => /^[1-9]\d{0,5}$/.test(typed), 'FIELD_NOT_A_NUMBER')
    .transform(Number),
  from: day(),
  source: line(500)
})
