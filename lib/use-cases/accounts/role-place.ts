import { unitWithCode } from '@/lib/data/accounts/place'
import type { Tx } from '@/lib/data/client'
import type { Role } from '@/lib/ocop/access/actor'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import type { UnitLevel } from '@/lib/ocop/territory/unit'

/** The levels of place that a role may be held over; `country` = without a place. */
const PLACES: Readonly<Record<Role, readonly (UnitLevel | 'country')[]>> = {
  administrator: ['country'],
  auditor: ['country', 'province'],
  central_officer: ['country'],
  publisher: ['country', 'province', 'district'],
  province_officer: ['province'],
  district_officer: ['district'],
  commune_officer: ['commune'],
  council_member: ['country', 'province', 'district'],
  chair: ['country', 'province', 'district'],
  secretary: ['country', 'province', 'district'],
  producer: []
}

export type RolePlaceRefusal =
  | { readonly code: 'ROLE_NEEDS_PLACE' }
  | { readonly code: 'ROLE_NEEDS_NO_PLACE' }
  | { readonly code: 'ROLE_NEEDS_INVITATION' }
  | { readonly code: 'PLACE_NOT_FOUND' }

/** The unit over which a role is to be held, from its official code; `null` = the whole country. */
export async function placeOfRole(
  tx: Tx,
  role: Role,
  code: string | null,
  on: PlainDate
): Promise<Result<string | null, RolePlaceRefusal>> {
  const allowed = PLACES[role]
  if (allowed.length === 0) return refuse({ code: 'ROLE_NEEDS_INVITATION' })
  if (code === null) return allowed.includes('country') ? accept(null) : refuse({ code: 'ROLE_NEEDS_PLACE' })
  const unit = await unitWithCode(tx, code, on)
  if (!unit) return refuse({ code: 'PLACE_NOT_FOUND' })
  if (allowed.includes(unit.level)) return accept(unit.id)
  return refuse({ code: allowed.every(level => level === 'country') ? 'ROLE_NEEDS_NO_PLACE' : 'ROLE_NEEDS_PLACE' })
}
