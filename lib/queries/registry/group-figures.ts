import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { members } from '@/lib/ocop/territory/members'
import { isValidOn, type Territory } from '@/lib/ocop/territory/territory'
import type { Unit } from '@/lib/ocop/territory/unit'
import { territory } from '../places'
import { className } from './classes'
import { type FigureQuestion, meant } from './figures'
import type { Known } from './known'
import { CHANGE, producerKindOf, YEAR } from './product-filter'
import { countedOn } from './standing-sql'
import { unitName } from './units'

export const DIMENSIONS = [
  'star',
  'sector',
  'group',
  'set',
  'producer-kind',
  'place',
  'batch',
  'year',
  'change'
] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** A part of a figure. `key` is `null` for what is not known, or for rows that lie in none of the places listed. */
export interface FigureGroup {
  readonly key: string | null
  readonly label: string | null
  readonly total: number
  readonly byStar: Readonly<Record<string, number>>
}

interface Row {
  readonly key: string | null
  readonly star: number | null
  readonly n: bigint
}

const BATCH = Prisma.sql`(
  SELECT b.code FROM recognition_line l JOIN decision d ON d.id = l.decision_id JOIN batch b ON b.id = d.batch_id WHERE l.id = s.line_id)`

const keyOf = (by: Exclude<Dimension, 'place'>, known: Known): Prisma.Sql =>
  ({
    star: Prisma.sql`s.star::text`,
    sector: Prisma.sql`s.sector_code`,
    group: Prisma.sql`s.group_code`,
    set: Prisma.sql`s.set_code`,
    'producer-kind': producerKindOf(known),
    batch: BATCH,
    year: Prisma.sql`${YEAR}::text`,
    change: CHANGE
  })[by]

/** The counted rows by a key and by star. */
export async function rowsBy(key: Prisma.Sql, question: FigureQuestion): Promise<readonly Row[]> {
  const { basis, on, known = null } = question
  return database().$queryRaw<Row[]>`
    SELECT ${key} AS key, s.star, count(*) AS n FROM standing s
    WHERE ${countedOn(basis, on, known)} AND ${meant(await territory(), question)} GROUP BY 1, 2`
}

function summed(rows: readonly Row[], key: string | null, label: string | null): FigureGroup {
  const byStar: Record<string, number> = {}
  let total = 0
  for (const { star, n } of rows) {
    total += Number(n)
    byStar[star ?? 'unknown'] = (byStar[star ?? 'unknown'] ?? 0) + Number(n)
  }
  return { key, label, total, byStar }
}

/** A figure by one of its properties. */
export async function groupFigures(
  question: FigureQuestion,
  by: Exclude<Dimension, 'place'>
): Promise<readonly FigureGroup[]> {
  const rows = await rowsBy(keyOf(by, question.known ?? null), question)
  const keys = [...new Set(rows.map(({ key }) => key))].sort((a, b) =>
    (a ?? '~').localeCompare(b ?? '~', 'vi', { numeric: true })
  )
  return keys.map(key =>
    summed(
      rows.filter(row => row.key === key),
      key,
      className(key)
    )
  )
}

/**
 * A figure by the places inside a place, as they lay in a division: provinces of the country, districts or communes of a
 * province. Places without products are there with nought; what lies in none of them (a divided commune, a record that
 * names only the province) stands last, under no key.
 */
export async function groupFiguresByPlace(
  question: FigureQuestion,
  place: Unit | null,
  division: PlainDate
): Promise<readonly FigureGroup[]> {
  const all = await territory()
  const rows = await rowsBy(Prisma.sql`s.unit_id`, question)
  const holder = new Map<string, string>()
  const parts = partsOf(all, place, division)
  for (const part of parts) for (const id of members(all, part, division)) holder.set(id, part.id)
  const groups = parts.map(part =>
    summed(
      rows.filter(row => row.key !== null && holder.get(row.key) === part.id),
      part.code,
      unitName(all, part.id, division).fullName
    )
  )
  const outside = summed(
    rows.filter(row => row.key === null || !holder.has(row.key)),
    null,
    null
  )
  return outside.total === 0 ? groups : [...groups, outside]
}

/**
 * The units whose records a group by place counts: those of the part that has the code, or, for no code, those within the place (or
 * country) that lie in none of its parts.
 */
export async function unitsOfPart(
  key: string | null,
  place: Unit | null,
  division: PlainDate
): Promise<ReadonlySet<string>> {
  const all = await territory()
  const parts = partsOf(all, place, division)
  const part = parts.find(({ code }) => code === key)
  if (part) return members(all, part, division)
  if (key !== null) return new Set()
  const within = place === null ? new Set(all.units.keys()) : members(all, place, division)
  const held = new Set(parts.flatMap(each => [...members(all, each, division)]))
  return new Set([...within].filter(id => !held.has(id)))
}

/** The places inside a place that figures are told by, as they lay in a division. */
export function partsOf(all: Territory, place: Unit | null, division: PlainDate): readonly Unit[] {
  const units =
    place === null
      ? [...all.units.values()].filter(({ level }) => level === 'province')
      : (all.parts.get(place.id) ?? [])
  const valid = units.filter(unit => isValidOn(unit, division))
  // A province holds districts until 01/07/2025 and communes since; while it holds districts, communes lie within these.
  const level = valid.some(unit => unit.level === 'district') ? 'district' : valid[0]?.level
  return valid.filter(unit => unit.level === level).sort((a, b) => (a.code < b.code ? -1 : 1))
}
