import { z } from 'zod'
import { type PlainDate, parsePlainDate } from '@/lib/ocop/plain-date'
import { parseTypedDate } from '@/lib/text/parse'

/**
 * The pieces that form schemas are made of. Their messages are codes of `refusals`, said in the visitor's language by
 * `fieldProblems`; a schema with other messages is a mistake that shows as a missing sentence.
 */

/** Controls, text-direction overrides and half characters: no name has them and databases and readers trip over them. */
const UNUSABLE = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u
const LINE_BREAKS = /[\t\n\r\u2028\u2029]/u

const usable = (text: string): boolean => text.isWellFormed() && !UNUSABLE.test(text)

const text = z.string('FIELD_MALFORMED')

/** Any usable text within a length that is checked first. Not for people to fill in: for what pages send along. */
const bounded = (max: number) =>
  text.max(max, 'FIELD_TOO_LONG').refine(usable, { error: 'FIELD_CHARACTERS', abort: true })

const tidyLine = (typed: string): string => typed.normalize('NFC').replace(/\s+/gu, ' ').trim()
const tidyParagraph = (typed: string): string => typed.normalize('NFC').replace(/\r\n?/g, '\n').trim()

const absent = (value: unknown): unknown => value ?? ''

/** One line, required: NFC, blanks made single. */
export const line = (max = 500) =>
  z.preprocess(
    absent,
    bounded(max)
      .refine(typed => !LINE_BREAKS.test(typed.trim()), { error: 'FIELD_CHARACTERS', abort: true })
      .transform(tidyLine)
      .pipe(text.min(1, 'FIELD_REQUIRED'))
  )

/** One line or nothing (`null`). */
export const optionalLine = (max = 500) =>
  z.preprocess(
    absent,
    bounded(max)
      .refine(typed => !LINE_BREAKS.test(typed.trim()), { error: 'FIELD_CHARACTERS', abort: true })
      .transform(typed => tidyLine(typed) || null)
  )

/** Several lines, required. */
export const paragraph = (max = 5_000) =>
  z.preprocess(absent, bounded(max).transform(tidyParagraph).pipe(text.min(1, 'FIELD_REQUIRED')))

/** Several lines or nothing (`null`). */
export const optionalParagraph = (max = 5_000) =>
  z.preprocess(
    absent,
    bounded(max).transform(typed => tidyParagraph(typed) || null)
  )

/** A password: every character counts, nothing is tidied. */
export const secret = () =>
  z.preprocess(absent, text.min(1, 'FIELD_REQUIRED').max(1_000, 'FIELD_TOO_LONG').refine(usable, 'FIELD_CHARACTERS'))

/** One of the values that the page offers. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(
    absent,
    text.min(1, 'FIELD_REQUIRED').max(200, 'FIELD_NOT_A_CHOICE').pipe(z.enum(values, 'FIELD_NOT_A_CHOICE'))
  )

/** An id that the page sent along. */
export const id = () => z.preprocess(absent, text.max(60, 'FIELD_MALFORMED').pipe(z.guid('FIELD_MALFORMED')))

/** The version of a record that the page was shown with. */
export const version = () =>
  z.preprocess(
    absent,
    text
      .max(9, 'FIELD_MALFORMED')
      .regex(/^\d+$/, 'FIELD_MALFORMED')
      .transform(digits => Number(digits))
  )

/** A tick box: ticked or not. */
export const tick = () => z.preprocess(value => value === 'on' || value === 'true' || value === '1', z.boolean())

function toDay(typed: string, context: z.RefinementCtx): PlainDate {
  const day = parseTypedDate(typed) ?? parsePlainDate(typed)
  if (day !== null) return day
  context.addIssue({ code: 'custom', message: 'FIELD_NOT_A_DAY' })
  return z.NEVER
}

/** A day as people type it, required. */
export const day = () =>
  z.preprocess(absent, text.trim().min(1, 'FIELD_REQUIRED').max(60, 'FIELD_NOT_A_DAY').transform(toDay))

/** A day as people type it, or nothing (`null`). */
export const optionalDay = () =>
  z.preprocess(
    absent,
    text
      .trim()
      .max(60, 'FIELD_NOT_A_DAY')
      .transform((typed, context) => (typed === '' ? null : toDay(typed, context)))
  )
