import { database } from '@/lib/data/client'
import { addMonths, type PlainDate, plainDate } from '@/lib/ocop/plain-date'
import { territory } from '../places'
import { day, lapsingBy, placedIn, termEndOfRow } from './standing-sql'

/** How many certificates lapse in a month unless they are given again, by star; a star that is not known is the key `unknown`. */
export interface ExpiryMonth {
  /** The first day of the month. */
  readonly month: PlainDate
  readonly total: number
  readonly byStar: Readonly<Record<string, number>>
}

export interface ExpiryPlace {
  readonly unitId: string
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
  /** By the unit that the record names: the caller adds them up by the places it shows. */
  readonly places: readonly ExpiryPlace[]
}

const monthOf = (on: PlainDate): PlainDate => plainDate(`${on.slice(0, 7)}-01`)

/** When the certificates in force on a day end, month by month, whatever may end them before. Undated lines have no known end and are left out. */
export async function expiryCliff(
  unitIds: ReadonlySet<string> | null,
  on: PlainDate,
  span: number
): Promise<ExpiryCliff> {
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
    places: [...places].map(([unitId, counted]) => ({ unitId, ...counted }))
  }
}
