import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { members } from '@/lib/ocop/territory/members'
import { isValidOn, type Territory } from '@/lib/ocop/territory/territory'
import type { Unit } from '@/lib/ocop/territory/unit'
import { territory } from '../places'
import { className } from './classes'
import { countRows, type FigureQuestion, talliedPlaces } from './count-rows'
import type { Known } from './known'
import { CHANGE, producerKindOf, YEAR } from './product-filter'
import { heldParts, type KeyedRow, rowsBy, rowsOfParts } from './rows-of-parts'
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

const BATCH = Prisma.sql`(
  SELECT b.code FROM recognition_line l JOIN decision d ON d.id = l.decision_id JOIN batch b ON b.id = d.batch_id WHERE l.id = s.line_id)`

const keyOf = (by: Exclude<Dimension, 'place' | 'star'>, known: Known): Prisma.Sql =>
  ({
    sector: Prisma.sql`s.sector_code`,
    group: Prisma.sql`s.group_code`,
    set: Prisma.sql`s.set_code`,
    'producer-kind': producerKindOf(known),
    batch: BATCH,
    year: Prisma.sql`${YEAR}::text`,
    change: CHANGE
  })[by]

function summed(rows: readonly KeyedRow[], key: string | null, label: string | null): FigureGroup {
  const byStar: Record<string, number> = {}
  let total = 0
  for (const { star, n } of rows) {
    if (n === 0) continue
    total += n
    byStar[star ?? 'unknown'] = (byStar[star ?? 'unknown'] ?? 0) + n
  }
  return { key, label, total, byStar }
}

async function rowsByStar(all: Territory, question: FigureQuestion): Promise<readonly KeyedRow[]> {
  const { counted } = await countRows(all, question, await talliedPlaces(all, question))
  return counted.flatMap(({ what, star, n }) =>
    what === 'rows' && n > 0 ? [{ key: star?.toString() ?? null, star, n }] : []
  )
}

/** A figure by one of its properties. */
export async function groupFigures(
  question: FigureQuestion,
  by: Exclude<Dimension, 'place'>
): Promise<readonly FigureGroup[]> {
  const all = await territory()
  const rows =
    by === 'star' ? await rowsByStar(all, question) : await rowsBy(all, keyOf(by, question.known ?? null), question)
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
  const parts = partsOf(all, place, division)
  const rows = await rowsOfParts(all, heldParts(all, parts, division), question)
  const groups = parts.map(part =>
    summed(
      rows.filter(row => row.key === part.id),
      part.code,
      unitName(all, part.id, division).fullName
    )
  )
  const outside = summed(
    rows.filter(row => row.key === null),
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
