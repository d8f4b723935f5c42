import { z } from 'zod'

/** A year as a parameter. */
export const year = z
  .string()
  .refine(text => /^(?:20[1-9]\d|21\d\d)$/.test(text), { error: 'YYYY' })
  .transform(Number)
  .optional()
  .meta({ type: 'integer', minimum: 2010, maximum: 2199, example: 2021 })
