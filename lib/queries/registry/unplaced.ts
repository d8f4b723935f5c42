import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { members } from '@/lib/ocop/territory/members'
import { rebordered } from '@/lib/ocop/territory/succession'
import { ancestorsOf, provinceOf, type Territory, unitById } from '@/lib/ocop/territory/territory'
import type { Unit } from '@/lib/ocop/territory/unit'
import { territory } from '../places'
import { type FigureQuestion, isTallied } from './count-rows'
import { rowsBy } from './rows-of-parts'
import { talliedRows } from './tally'

/**
 * How many rows a figure leaves out because nobody can say whether they lie in its place: records of a unit that was divided among
 * several, or that name only the district or province around it. For the country: records that lie in no province of the division.
 */
export async function unplacedRows(question: FigureQuestion, place: Unit | null, division: PlainDate): Promise<number> {
  if (place?.level === 'province') return 0
  const all = await territory()
  return place === null ? withoutProvince(all, question, division) : perhapsWithin(all, question, place, division)
}

/** Only provinces that did not go wholly into one of the division can hold such rows, and only where they hold any. */
async function withoutProvince(all: Territory, question: FigureQuestion, division: PlainDate): Promise<number> {
  const open = [...all.units.values()]
    .filter(({ level }) => level === 'province')
    .filter(province => rebordered(all, province, division).kind !== 'one')
    .map(({ id }) => id)
  if (open.length === 0 || (await rowsIn(question, open)) === 0) return 0
  const rows = await rowsBy(all, Prisma.sql`s.unit_id`, question, Prisma.sql`s.province_id = ANY (${open}::text[])`)
  return rows
    .filter(({ key }) => key !== null && !hasProvince(all, unitById(all, key), division))
    .reduce((sum, { n }) => sum + n, 0)
}

/** Whether there is anything to look at. */
async function rowsIn(question: FigureQuestion, provinces: readonly string[]): Promise<number> {
  if (!isTallied(question)) return 1
  const { counted } = await talliedRows(provinces, question.basis, question.on)
  return counted.reduce((sum, { n }) => sum + n, 0)
}

async function perhapsWithin(
  all: Territory,
  question: FigureQuestion,
  place: Unit,
  division: PlainDate
): Promise<number> {
  const within = members(all, place, division)
  const around = [...members(all, provinceOf(all, place), division)].filter(id => !within.has(id))
  const open = new Set(around.filter(id => mayLieIn(all, unitById(all, id), place, division)))
  const rows = await rowsBy(all, Prisma.sql`NULL::text`, { ...question, unitIds: open })
  return rows.reduce((sum, { n }) => sum + n, 0)
}

function hasProvince(all: Territory, unit: Unit, division: PlainDate): boolean {
  if (rebordered(all, provinceOf(all, unit), division).kind === 'one') return true
  const found = rebordered(all, unit, division)
  return found.kind === 'one' || (found.kind === 'split' && found.within !== null)
}

function mayLieIn(all: Territory, unit: Unit, place: Unit, division: PlainDate): boolean {
  const found = rebordered(all, unit, division)
  const outer = ancestorsOf(all, place)
  if (found.kind === 'one') return outer.includes(found.unit)
  if (found.kind === 'none') return false
  return found.candidates.some(
    candidate => candidate === place || outer.includes(candidate) || ancestorsOf(all, candidate).includes(place)
  )
}
