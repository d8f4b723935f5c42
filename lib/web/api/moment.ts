import { z } from 'zod'
import { type PlainDate, parsePlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result } from '@/lib/ocop/result'
import { members } from '@/lib/ocop/territory/members'
import type { TerritoryRefusal } from '@/lib/ocop/territory/refusal'
import { unitById } from '@/lib/ocop/territory/territory'
import type { Unit } from '@/lib/ocop/territory/unit'
import { unitOf } from '@/lib/ocop/territory/unit-of'
import { territory } from '@/lib/queries/places'
import { type Known, knownTime } from '@/lib/queries/registry/known'
import { unitName } from '@/lib/queries/registry/units'

/** A day as integrators write it. */
export const day = z
  .string()
  .refine(text => parsePlainDate(text) !== null, { error: 'YYYY-MM-DD' })
  .transform(text => text as PlainDate)
  .meta({ description: 'A day, YYYY-MM-DD', example: '2021-11-26' })

/** The parameters that say for which day and which place something is asked. */
export const scopeShape = {
  place: z
    .string()
    .regex(/^\d{2,5}$/)
    .optional()
    .meta({ description: 'Official code of a province, district or commune, in the division of asOf', example: '62' }),
  division: day
    .optional()
    .meta({ description: 'Read the place in the division of another day and re-border the figures' }),
  asOf: day.optional().meta({ description: 'The day that is asked about; default today' })
}

/** Where what was known earlier can be asked for: with it, an old figure comes out again as it was told then. */
export const knownShape = {
  knownAt: z.iso
    .datetime({ offset: true })
    .optional()
    .meta({ description: 'Answer as the registry knew at this instant; default the last public act' })
}

export interface Scope {
  readonly known: Known
  readonly asOf: PlainDate
  readonly division: PlainDate
  readonly place: Unit | null
  readonly unitIds: ReadonlySet<string> | null
  readonly knownAt: string
}

/** What every answer says of when: `knownAt` is the time of the last public act, so that unchanged data stays unchanged. */
export const knownAt = async (): Promise<string> => momentText((await knownTime(null)).at)

const momentText = (at: Date | null): string => (at ?? new Date(0)).toISOString()

/** Resolves a place on a day. A code that did not exist there is refused, with what held or holds its land. */
export async function scopeOf(
  asked: {
    readonly place?: string | undefined
    readonly division?: PlainDate | undefined
    readonly asOf?: PlainDate | undefined
    readonly knownAt?: string | undefined
  },
  today: PlainDate
): Promise<Result<Scope, TerritoryRefusal>> {
  const asOf = asked.asOf ?? today
  const division = asked.division ?? asOf
  const { known, at } = await knownTime(asked.knownAt === undefined ? null : new Date(asked.knownAt))
  const shared = { asOf, division, known, knownAt: momentText(at) }
  if (asked.place === undefined) return accept({ ...shared, place: null, unitIds: null })
  const all = await territory()
  const found = unitOf(all, asked.place, division)
  if (!found.ok) return found
  return accept({ ...shared, place: found.value, unitIds: members(all, found.value, division) })
}

/** The place object of answers. */
export async function placeObject({ place, division }: Scope) {
  if (place === null) return null
  const all = await territory()
  const { code, name } = unitName(all, unitById(all, place.id).id, division)
  return { code, name, division, validFrom: place.validFrom }
}
