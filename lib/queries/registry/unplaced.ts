import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { members } from '@/lib/ocop/territory/members'
import { rebordered } from '@/lib/ocop/territory/succession'
import { ancestorsOf, provinceOf, type Territory, unitById } from '@/lib/ocop/territory/territory'
import type { Unit } from '@/lib/ocop/territory/unit'
import { territory } from '../places'
import type { FigureQuestion } from './figures'
import { rowsBy } from './group-figures'

/**
 * How many rows a figure leaves out because nobody can say whether they lie in its place: records of a unit that was divided among
 * several, or that name only the district or province around it. For the country: records that lie in no province of the division.
 */
export async function unplacedRows(question: FigureQuestion, place: Unit | null, division: PlainDate): Promise<number> {
  if (place?.level === 'province') return 0
  const all = await territory()
  const around = place && members(all, provinceOf(all, place), division)
  const rows = await rowsBy(Prisma.sql`s.unit_id`, { ...question, unitIds: around })
  const within = place && members(all, place, division)
  return rows
    .filter(({ key }) => key !== null && !within?.has(key))
    .filter(({ key }) => {
      const unit = unitById(all, key ?? '')
      return place === null ? !hasProvince(all, unit, division) : mayLieIn(all, unit, place, division)
    })
    .reduce((sum, { n }) => sum + Number(n), 0)
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
