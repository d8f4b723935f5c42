import { z } from 'zod'
import { momentSchema } from './shapes'

/** What the open API says of the log. */

const hash = z.string().regex(/^(?:[0-9a-f]{64})?$/)

export const checkpointSchema = z.strictObject({
  entries: z.int().min(0),
  head: hash,
  recordedAt: z.iso.datetime().nullable(),
  scheme: z.string(),
  ...momentSchema
})

export const logEntrySchema = z.strictObject({
  index: z.int().min(1),
  recordedAt: z.iso.datetime(),
  visibility: z.enum(['public', 'internal']),
  kind: z.string().nullable().meta({ description: 'null in an internal entry, as are subject and canonical' }),
  subject: z.string().nullable(),
  canonical: z.string().nullable().meta({ description: 'The text that is hashed' }),
  leafHash: hash,
  link: hash,
  ...momentSchema
})
