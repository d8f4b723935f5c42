import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Tx } from '../client'
import { dayToColumn } from '../dates'
import type { UnitLevel } from '../generated/enums'

/**
 * The unit with this official code on a day. Districts are no more, yet may still be named for what they did: of a code that
 * only belonged to a unit of the past, the latest holder.
 */
export async function unitWithCode(
  tx: Tx,
  code: string,
  on: PlainDate
): Promise<{ id: string; level: UnitLevel } | null> {
  const day = dayToColumn(on)
  const units = await tx.unit.findMany({
    where: { code, OR: [{ validFrom: null }, { validFrom: { lte: day } }] },
    orderBy: { validFrom: { sort: 'desc', nulls: 'last' } },
    select: { id: true, level: true, validUntil: true }
  })
  const current = units.find(unit => unit.validUntil === null || unit.validUntil > day)
  return current ?? units.find(unit => unit.level === 'district') ?? null
}
