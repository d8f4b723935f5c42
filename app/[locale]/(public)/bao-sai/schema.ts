import { z } from 'zod'
import { choice, optionalLine, paragraph } from '@/lib/web/fields'

/** A wrong page, or a product that uses stars and mark without right. */
export const MISREPORT_KINDS = ['data', 'misuse'] as const

/** What a visitor says is wrong. */
export const misreportSchema = z.object({
  kind: choice(MISREPORT_KINDS),
  page: optionalLine(500),
  message: paragraph(4000),
  contact: optionalLine(200)
})
