import { database } from '@/lib/data/client'
import { addMonths, type PlainDate, plainDate } from '@/lib/ocop/plain-date'
import { members } from '@/lib/ocop/territory/members'
import type { Territory } from '@/lib/ocop/territory/territory'
import type { Unit } from '@/lib/ocop/territory/unit'
import { territory } from '../places'
import { partsOf } from './group-figures'
import { day, lapsingBy, placedIn, termEndOfRow } from './standing-sql'
import { unitName } from './units'

/** How many certificates lapse in a month unless they are given again, by star; a star that is not known is the key `unknown`. */
export interface ExpiryMonth {
  /** The first day of the month. */
  readonly month: PlainDate
  readonly total: number
  readonly byStar: Readonly<Record<string, number>>
}

export interface ExpiryPlace {
  /** The code of the place; `null` = what lies in none of the places listed. */
  readonly code: string | null
  readonly name: string | null
  /** Within three, six and twelve months of the day. */
  readonly three: number
  readonly six: number
  readonly twelve: number
}

/** The terms that are running out in a place, as of a day. */
export interface ExpiryCliff {
  readonly total: number
  /** Every month of the span, also those in which nothing lapses. */
  readonly months: readonly ExpiryMonth[]
  /** The places inside the place in which anything lapses within the year. */
  readonly places: readonly ExpiryPlace[]
}

/** Where and when is asked: a place in a division, `null` = the country, and the units whose records are meant. */
interface ExpiryQuestion {
  readonly unit: Unit | null
  readonly unitIds: ReadonlySet<string> | null
  readonly division: PlainDate
  readonly on: PlainDate
  /** Months, the one of the day among them. */
  readonly span: number
}

const monthOf = (on: PlainDate): PlainDate => plainDate(`${on.slice(0, 7)}-01`)

/** When the certificates in force on a day end, month by month, whatever may end them before. Undated lines have no known end and are left out. */
export async function expiryCliff({ unit, unitIds, division, on, span }: ExpiryQuestion): Promise<ExpiryCliff> {
  const all = await territory()
  const first = monthOf(on)
  const by = addMonths(first, span)
  const rows = await database().$queryRaw<
    { unit_id: string; star: number | null; month: PlainDate; three: bigint; six: bigint; twelve: bigint; n: bigint }[]
  >`
    SELECT unit_id, star, date_trunc('month', ends)::date::text AS month,
           count(*) FILTER (WHERE ends <= ${day(addMonths(on, 3))}) AS three,
           count(*) FILTER (WHERE ends <= ${day(addMonths(on, 6))}) AS six,
           count(*) FILTER (WHERE ends <= ${day(addMonths(on, 12))}) AS twelve, count(*) AS n
    FROM (SELECT s.unit_id, s.star, ${termEndOfRow(null)} AS ends FROM standing s
          WHERE ${lapsingBy(on, by)} AND ${placedIn(all, unitIds)}) lapsing
    WHERE ends < ${day(by)} GROUP BY 1, 2, 3`
  const months = new Map(
    Array.from({ length: span }, (_, index) => [
      addMonths(first, index),
      { total: 0, byStar: {} as Record<string, number> }
    ])
  )
  const places = new Map<string, { three: number; six: number; twelve: number }>()
  for (const row of rows) {
    const ofMonth = months.get(row.month)
    const ofPlace = places.get(row.unit_id) ?? { three: 0, six: 0, twelve: 0 }
    if (!ofMonth) throw new Error(`${row.month} lies outside the span`)
    const star = row.star ?? 'unknown'
    ofMonth.total += Number(row.n)
    ofMonth.byStar[star] = (ofMonth.byStar[star] ?? 0) + Number(row.n)
    places.set(row.unit_id, {
      three: ofPlace.three + Number(row.three),
      six: ofPlace.six + Number(row.six),
      twelve: ofPlace.twelve + Number(row.twelve)
    })
  }
  return {
    total: [...months.values()].reduce((sum, { total }) => sum + total, 0),
    months: [...months].map(([month, counted]) => ({ month, ...counted })),
    places: byPart(all, places, unit, division)
  }
}

type Within = Pick<ExpiryPlace, 'three' | 'six' | 'twelve'>

/** Records name a commune, a district or only the province: they are added up by the places that the page tells. */
function byPart(
  all: Territory,
  counted: ReadonlyMap<string, Within>,
  unit: Unit | null,
  division: PlainDate
): readonly ExpiryPlace[] {
  const parts = partsOf(all, unit, division)
  const held = new Set<string>()
  const add = (ids: Iterable<string>): Within => {
    const sum = { three: 0, six: 0, twelve: 0 }
    for (const id of ids) {
      const own = counted.get(id)
      held.add(id)
      sum.three += own?.three ?? 0
      sum.six += own?.six ?? 0
      sum.twelve += own?.twelve ?? 0
    }
    return sum
  }
  const places = parts.map(part => ({
    code: part.code,
    name: unitName(all, part.id, division).fullName,
    ...add(members(all, part, division))
  }))
  const outside = { code: null, name: null, ...add([...counted.keys()].filter(id => !held.has(id))) }
  return [...places, outside].filter(({ twelve }) => twelve > 0)
}
