import { z } from 'zod'
import { readCode } from '@/lib/ocop/codes'
import { EXCLUSION_GROUNDS } from '@/lib/ocop/council/session'
import { choice, id, line, optionalLine, paragraph, version } from '@/lib/web/fields'

export const sessionCode = line(40).refine(code => readCode(code)?.kind === 'session', 'FIELD_MALFORMED')

/** The number of a file in its session, for the way back to its page. */
const number = version()

export const sessionSchema = z.object({ sessionCode })

const ids = z.preprocess(
  value => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.guid('FIELD_MALFORMED')).max(100, 'FIELD_MALFORMED')
)

export const attendanceSchema = z.object({ sessionCode, presentSeatIds: ids })

const ofFile = { sessionCode, dossierId: id(), number }

export const interestSchema = z.object({
  ...ofFile,
  seatId: id(),
  ground: choice(EXCLUSION_GROUNDS),
  note: optionalLine(500)
})

export const takePartSchema = z
  .object({ ...ofFile, seatId: id() })
  .transform(asked => ({ ...asked, ground: null, note: null }))

export const discussionSchema = z
  .object({ ...ofFile, discussion: paragraph(3_000) })
  .transform(({ discussion: note, ...asked }) => ({ ...asked, note }))
export const adviceSchema = z.object({ sessionCode, text: paragraph(20_000) })
export const returnSchema = z.object({ ...ofFile, reason: paragraph(3_000) })

const LONGEST_PART = 20

/** The fields of a sheet: `e.A.1.1` the number of a level, `f` what was found, `p.A` the total of a part. */
export function sheetIn(raw: Readonly<Record<string, unknown>>) {
  const texts = Object.entries(raw).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : []
  )
  const entries = texts.flatMap(([name, value]) =>
    name.startsWith('e.') && /^\d{1,2}$/.test(value) ? [[name.slice(2, 32), { option: Number(value) }] as const] : []
  )
  const found = raw.f === undefined ? [] : Array.isArray(raw.f) ? raw.f : [raw.f]
  const parts = texts.flatMap(([name, value]) =>
    name.startsWith('p.') ? [[name.slice(2, 6), value.slice(0, LONGEST_PART)] as const] : []
  )
  return {
    entries: Object.fromEntries(entries),
    findings: found
      .filter(each => typeof each === 'string')
      .map(each => each.slice(0, 40))
      .slice(0, 200),
    parts: Object.fromEntries(parts)
  }
}

const sheetHead = z.object({
  ...ofFile,
  seatId: id(),
  seatNumber: optionalLine(4),
  next: optionalLine(40),
  version: version()
})

/** A sheet as a form sends it, whole or not. */
export const sheetSchema = z.record(z.string(), z.unknown()).transform((raw, context) => {
  const head = sheetHead.safeParse(raw)
  if (!head.success) {
    context.issues.push(
      ...head.error.issues.map(issue => ({
        code: 'custom' as const,
        message: issue.message,
        path: issue.path,
        input: undefined
      }))
    )
    return z.NEVER
  }
  return { ...head.data, typed: sheetIn(raw) }
})
