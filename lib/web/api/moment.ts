import { z } from 'zod'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result } from '@/lib/ocop/result'
import { members } from '@/lib/ocop/territory/members'
import type { TerritoryRefusal } from '@/lib/ocop/territory/refusal'
import type { Unit } from '@/lib/ocop/territory/unit'
import { unitOf } from '@/lib/ocop/territory/unit-of'
import { territory } from '@/lib/queries/places'
import { type Known, knownTime } from '@/lib/queries/registry/known'
import { unitName } from '@/lib/queries/registry/units'
import { day } from './day'
import type { Cursor } from './page'

/** The parameters that say of when something is asked, in both times. */
export const momentShape = {
  asOf: day.optional(),
  knownAt: z.iso.datetime({ offset: true }).optional()
}

/** The parameters that say of where. */
export const scopeShape = {
  place: z
    .string()
    .regex(/^\d{2,5}$/)
    .optional()
    .meta({ example: '62' }),
  division: day.optional(),
  ...momentShape
}

interface AskedMoment {
  readonly asOf?: PlainDate | undefined
  readonly knownAt?: string | undefined
  readonly cursor?: Cursor | undefined
}

export interface Moment {
  readonly asOf: PlainDate
  readonly known: Known
  /** What the answer says: the time of the last public act, so that unchanged data stays unchanged. */
  readonly knownAt: string
}

/** The moment of an answer. A cursor carries the one it was given out for, so that a walk through a list stays in it. */
export async function momentOf({ asOf, knownAt, cursor }: AskedMoment, today: PlainDate): Promise<Moment> {
  const asked = knownAt ?? cursor?.knownAt
  const { known, at } = await knownTime(asked === undefined ? null : new Date(asked))
  return { asOf: asOf ?? cursor?.asOf ?? today, known, knownAt: (at ?? new Date(0)).toISOString() }
}

export interface Scope extends Moment {
  readonly division: PlainDate
  readonly place: Unit | null
  /** The units whose records are meant; `null` = the whole country. */
  readonly unitIds: ReadonlySet<string> | null
}

interface AskedScope extends AskedMoment {
  readonly place?: string | undefined
  readonly division?: PlainDate | undefined
}

/** Resolves a place on a day. A code that did not exist there is refused, with what held or holds its land. */
export async function scopeOf(asked: AskedScope, today: PlainDate): Promise<Result<Scope, TerritoryRefusal>> {
  const moment = await momentOf(asked, today)
  const division = asked.division ?? moment.asOf
  if (asked.place === undefined) return accept({ ...moment, division, place: null, unitIds: null })
  const all = await territory()
  const found = unitOf(all, asked.place, division)
  if (!found.ok) return found
  const unitIds = members(all, found.value, division)
  return accept({ ...moment, division, place: found.value, unitIds })
}

/** The place object of figures. */
export async function placeObject({ place, division }: Scope) {
  if (place === null) return null
  const { code, name, validFrom } = unitName(await territory(), place.id, division)
  return { code, name, division, validFrom }
}
