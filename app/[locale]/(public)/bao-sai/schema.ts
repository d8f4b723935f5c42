import { z } from 'zod'
import { optionalLine, paragraph } from '@/lib/web/fields'

/** What a visitor says is wrong. */
export const misreportSchema = z.object({
  page: optionalLine(500),
  message: paragraph(4000),
  contact: optionalLine(200)
})
