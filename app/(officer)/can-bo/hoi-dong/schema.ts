import { z } from 'zod'
import { readCode } from '@/lib/ocop/codes'
import type { CouncilRole } from '@/lib/ocop/council/seat'
import { staffText } from '@/lib/text/text'
import { choice, day, line, optionalDay, optionalLine, tick } from '@/lib/web/fields'

export const MOST_SEATS = 20

/** What a seat is on the form; a secretary scores or only keeps the papers. */
export const SEAT_KINDS = ['chair', 'deputy', 'member', 'secretary', 'scoring-secretary', 'advisor'] as const
type SeatKind = (typeof SEAT_KINDS)[number]

const kind = choice(SEAT_KINDS)
const cell = optionalLine(300)

interface TypedSeat {
  readonly name: string
  readonly organisation: string | null
  readonly role: CouncilRole
  readonly scores: boolean
  readonly login: string | null
}

const roleOf = (of: SeatKind): CouncilRole => (of === 'scoring-secretary' ? 'secretary' : of)

/** The rows of seats; one with nothing typed in it is none. */
function seatsIn(raw: Readonly<Record<string, unknown>>, context: Pick<z.core.$RefinementCtx, 'issues'>): TypedSeat[] {
  const seats: TypedSeat[] = []
  for (let row = 0; row < MOST_SEATS; row++) {
    const read = z
      .object({ name: cell, organisation: cell, login: cell })
      .safeParse({ name: raw[`name.${row}`], organisation: raw[`organisation.${row}`], login: raw[`login.${row}`] })
    if (!read.success) {
      for (const { message, path } of read.error.issues)
        context.issues.push({ code: 'custom', message, path: [`${String(path[0])}.${row}`], input: undefined })
      continue
    }
    const { name, organisation, login } = read.data
    if (name === null && organisation === null && login === null) continue
    if (name === null) {
      context.issues.push({ code: 'custom', message: 'FIELD_REQUIRED', path: [`name.${row}`], input: undefined })
      continue
    }
    const of = kind.safeParse(raw[`role.${row}`])
    const seatKind = of.success ? of.data : 'member'
    seats.push({
      name,
      organisation,
      login,
      role: roleOf(seatKind),
      scores: seatKind !== 'secretary' && seatKind !== 'advisor'
    })
  }
  return seats
}

/** Carries the problems of the plain fields over to those of the rows. */
function plain<S extends z.ZodType>(schema: S, raw: unknown, context: Pick<z.core.$RefinementCtx, 'issues'>) {
  const read = schema.safeParse(raw)
  if (read.success) return read.data
  for (const { message, path } of read.error.issues)
    context.issues.push({ code: 'custom', message, path: [...path], input: undefined })
  return null
}

const head = z.object({ unitId: line(60), name: line(300), establishedBy: optionalLine(100), fromDay: day() })

export const establishSchema = z.record(z.string(), z.unknown()).transform((raw, context) => {
  const read = plain(head, raw, context)
  const seats = seatsIn(raw, context)
  return read === null ? z.NEVER : { ...read, seats }
})

const councilCode = line(40).refine(code => readCode(code)?.kind === 'council', 'FIELD_MALFORMED')
const ids = z.preprocess(
  value => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.guid('FIELD_MALFORMED')).max(500, 'FIELD_MALFORMED')
)
const change = z.object({ councilCode, on: day(), endedSeatIds: ids })

export const changeSchema = z.record(z.string(), z.unknown()).transform((raw, context) => {
  const read = plain(change, raw, context)
  const added = seatsIn(raw, context)
  return read === null ? z.NEVER : { ...read, added }
})

export const planSchema = z.object({
  councilCode,
  batchCode: line(40).refine(code => readCode(code)?.kind === 'batch', 'FIELD_MALFORMED'),
  onDay: day(),
  receivedOn: optionalDay(),
  mode: choice(['online', 'transcribed']),
  byParts: tick(),
  resultIds: ids
})

/** What a seat can be, for lists. */
export const seatKinds = () => {
  const t = staffText()
  return SEAT_KINDS.map(value => ({
    value,
    label:
      value === 'secretary'
        ? t('council.councils.paperSecretary')
        : value === 'scoring-secretary'
          ? t('council.councils.scoringSecretary')
          : t(`council.role.${value}`)
  }))
}
