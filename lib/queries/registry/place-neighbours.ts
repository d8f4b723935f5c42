import { predecessorsOf, successorsOf } from '@/lib/ocop/territory/succession'
import { unitById } from '@/lib/ocop/territory/territory'
import type { Unit } from '@/lib/ocop/territory/unit'
import { territory } from '../places'
import type { UnitName } from './shapes'

export interface Neighbours {
  readonly before: readonly UnitName[]
  readonly after: readonly UnitName[]
}

/** The units from which a unit was made, and those that took over from it, each under its last name. */
export async function neighboursOf(id: string): Promise<Neighbours> {
  const all = await territory()
  const unit = unitById(all, id)
  const named = (other: Unit): UnitName => {
    const { code, validFrom, validUntil } = other
    const names = all.names.get(other.id) ?? []
    const last = names.at(-1)
    if (!last) throw new Error(`unit ${other.id} has no name`)
    return { id: other.id, code, name: last.name, fullName: last.fullName, validFrom, validUntil }
  }
  return { before: predecessorsOf(all, unit).map(named), after: successorsOf(all, unit).map(named) }
}
