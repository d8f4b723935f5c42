import { database } from '@/lib/data/client'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Quantity } from '@/lib/ocop/programme/quantity'
import { territory } from '../places'
import { type Counted, countedBeside } from './claims'
import { figures } from './figures'
import type { Known } from './known'
import type { CitedSource, UnitName } from './shapes'
import { sourceView } from './source-view'
import { unitName } from './units'

/** What a source reports of recognised products, beside what the registry counts. Neither is corrected by the other. */
export interface ComparedClaim extends Quantity {
  readonly code: string
  /** `null` = the whole country. */
  readonly unit: UnitName | null
  readonly asOf: PlainDate
  readonly star: number | null
  readonly basis: string
  readonly note: string | null
  readonly source: CitedSource
  readonly counted: Counted
  /** Products of that place and day whose stars are not known: they may be of the star claimed. */
  readonly starUnknown: number
}

/** Claims about recognised products in these units, or of the whole country, up to a day, latest first. */
export async function comparedClaims(
  unitIds: ReadonlySet<string> | null,
  on: PlainDate,
  known: Known,
  limit: number
): Promise<readonly ComparedClaim[]> {
  const rows = await database().reportedFigure.findMany({
    where: {
      unitId: unitIds === null ? null : { in: [...unitIds] },
      asOf: { lte: dayToColumn(on) },
      indicator: 'recognised-products',
      ...(known !== null && { act: { lte: known } })
    },
    include: { source: true },
    orderBy: [{ asOf: 'desc' }, { sourceId: 'asc' }, { star: { sort: 'desc', nulls: 'first' } }, { code: 'asc' }],
    take: limit
  })
  const all = await territory()
  const claims = rows.map(row => ({ ...row, asOf: dayFromColumn(row.asOf) }))
  const counts = await countedBeside(claims, known)
  const days = [...new Set(claims.map(({ asOf }) => asOf))]
  const unknown = new Map(
    await Promise.all(
      days.map(async day => {
        const { byStar } = await figures({ unitIds, basis: 'ever', on: day, known })
        return [day, byStar.find(({ star }) => star === null)?.count ?? 0] as const
      })
    )
  )
  return claims.flatMap((claim, index) => {
    const counted = counts[index]
    if (!counted) return []
    return [
      {
        code: claim.code,
        unit: claim.unitId === null ? null : unitName(all, claim.unitId, claim.asOf),
        asOf: claim.asOf,
        star: claim.star,
        basis: claim.basis,
        operator: claim.operator,
        value: claim.value.toNumber(),
        valueTo: claim.valueTo?.toNumber() ?? null,
        note: claim.note,
        source: sourceView(claim.source, claim.quote),
        counted,
        starUnknown: unknown.get(claim.asOf) ?? 0
      }
    ]
  })
}
