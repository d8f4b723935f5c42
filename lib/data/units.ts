import { isWithin, type PlainDate } from '@/lib/ocop/plain-date'
import type { Tx } from './client'
import { dayFromColumn } from './dates'

/** The province that each unit lies in (itself, for a province). Units that do not exist are left out. */
export async function provincesOf(tx: Tx, unitIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; province_id: string }[]>`
    WITH RECURSIVE up AS (
      SELECT id AS start, id, level, parent_id FROM unit WHERE id = ANY (${[...new Set(unitIds)]}::text[])
      UNION ALL
      SELECT up.start, u.id, u.level, u.parent_id FROM up JOIN unit u ON u.id = up.parent_id)
    SELECT start AS id, id AS province_id FROM up WHERE level = 'province'`
  return new Map(rows.map(({ id, province_id }) => [id, province_id]))
}

export interface UnitOnDay {
  readonly level: string
  readonly code: string
  readonly on: PlainDate
}

export const unitKey = ({ level, code, on }: UnitOnDay): string => `${level} ${code} ${on}`

/** The units that bore their codes on their days, by `unitKey`. What is not found was no unit then. */
export async function unitsOnDays(tx: Tx, wanted: readonly UnitOnDay[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.unit.findMany({ where: { code: { in: [...new Set(wanted.map(({ code }) => code))] } } })
  const found = new Map<string, string>()
  for (const place of wanted) {
    const unit = rows.find(
      row =>
        row.level === place.level &&
        row.code === place.code &&
        isWithin(place.on, { from: dayFromColumn(row.validFrom), until: dayFromColumn(row.validUntil) })
    )
    if (unit) found.set(unitKey(place), unit.id)
  }
  return found
}
