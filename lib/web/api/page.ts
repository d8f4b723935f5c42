import { z } from 'zod'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { day } from './day'

const MOST = 200
const USUAL = 20

/** The parameters of lists. A cursor is opaque: it carries the place in the list and the moment it was asked for. */
export const pageShape = {
  limit: z
    .string()
    .refine(text => /^[1-9]\d{0,2}$/.test(text) && Number(text) <= MOST, { error: `1–${MOST}` })
    .transform(Number)
    .default(USUAL)
    .meta({ type: 'integer', minimum: 1, maximum: MOST }),
  cursor: z
    .string()
    .max(200)
    .transform((text, ctx) => {
      const cursor = readCursor(text)
      if (cursor) return cursor
      ctx.addIssue({ code: 'custom', message: 'nextCursor of an earlier answer' })
      return z.NEVER
    })
    .optional()
}

const cursorSchema = z.strictObject({
  offset: z.int().min(0).max(10_000_000),
  asOf: day,
  knownAt: z.iso.datetime({ offset: true })
})
export type Cursor = z.infer<typeof cursorSchema>

function readCursor(text: string): Cursor | null {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  } catch {
    return null
  }
}

const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url')

interface Listed {
  readonly items: readonly unknown[]
  readonly total: number
  readonly offset: number
  readonly asOf: PlainDate
  readonly knownAt: string
}

/** The body of a list and the address of its next page. */
export function listBody(
  request: Request,
  { items, total, offset, asOf, knownAt }: Listed,
  more: Readonly<Record<string, unknown>> = {}
) {
  const next = offset + items.length
  const nextCursor = items.length > 0 && next < total ? writeCursor({ offset: next, asOf, knownAt }) : null
  const url = new URL(request.url)
  if (nextCursor !== null) url.searchParams.set('cursor', nextCursor)
  return {
    body: { items, total, nextCursor, asOf, knownAt, ...more },
    link: nextCursor === null ? undefined : `<${url.pathname}${url.search}>; rel="next"`
  }
}
