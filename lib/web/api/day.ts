import { z } from 'zod'
import { type PlainDate, parsePlainDate } from '@/lib/ocop/plain-date'

/** A day as integrators write it. */
export const day = z
  .string()
  .refine(text => parsePlainDate(text) !== null, { error: 'YYYY-MM-DD' })
  .transform(text => text as PlainDate)
  .meta({ example: '2021-11-26' })
