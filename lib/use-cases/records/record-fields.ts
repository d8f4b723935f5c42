import { z } from 'zod'
import { type PlainDate, parsePlainDate } from '@/lib/ocop/plain-date'

/** What the records of a file are made of. */

export const text = (max: number) =>
  z
    .string()
    .max(max)
    .transform(value => value.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .refine(value => value.length > 0 && !value.includes('\u0000'), 'empty or unreadable text')

export const day = z
  .string()
  .refine(value => parsePlainDate(value) !== null, 'not a calendar day (YYYY-MM-DD)')
  .transform(value => value as PlainDate)

export const known = <S extends z.ZodType>(schema: S) => schema.nullable().default(null)

export const ref = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/)
export const code = z.string().regex(/^[A-Z]{2,4}-[0-9A-Z]{4,16}$/)
export const instant = z.iso.datetime({ offset: true })
/** A unit as its code was used on a day: neither name nor code alone is a key. */
export const placeSchema = z.strictObject({
  level: z.enum(['province', 'district', 'commune']),
  code: z.string().regex(/^\d{2,5}$/),
  on: day
})

/** The act of the file that recorded something; null in files written by hand. */
export const act = known(ref)

const citationSchema = z.strictObject({ source: ref, quote: known(text(2000)), act })
export const citations = z.array(citationSchema).default([])
export const recordedAt = known(instant)

export type PlaceRef = z.infer<typeof placeSchema>
