import { database } from '@/lib/data/client'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { compareClaim } from '@/lib/ocop/programme/claim'
import { BASES, type Basis } from '@/lib/ocop/registry/count'
import { type Claim, type Counted, countedBeside } from '../registry/claims'
import type { MatterScope } from './matters-sql'

/** Claims of a scope beyond so many are not compared: the latest come first. */
const MOST = 500
const STARS = [3, 4, 5] as const

/**
 * Codes of reported figures on recognised products that no count of the registry agrees with: on the basis that the source states, or,
 * where it states none, on any. A product whose star is not known may be of the star claimed.
 */
export async function differingClaims(
  { everywhere, centre, units }: MatterScope,
  today: PlainDate
): Promise<readonly string[]> {
  const rows = await database().reportedFigure.findMany({
    where: {
      indicator: 'recognised-products',
      asOf: { lte: dayToColumn(today) },
      ...(!everywhere && { OR: [{ unitId: { in: units } }, ...(centre ? [{ unitId: null }] : [])] })
    },
    orderBy: [{ asOf: 'desc' }, { code: 'asc' }],
    take: MOST
  })
  const claims = rows.map(row => ({ ...row, asOf: dayFromColumn(row.asOf) }))
  // Products without a star are what is left of all when those of each star are taken away.
  const asked: readonly Claim[] = claims.flatMap(({ unitId, asOf, star }) =>
    [star, null, ...STARS].map(each => ({ unitId, asOf, star: each }))
  )
  const counts = await countedBeside(asked, null)
  const width = STARS.length + 2
  return claims.flatMap(({ code, star, basis, operator, value, valueTo }, index) => {
    const [counted, all, ...byStar] = counts.slice(index * width, (index + 1) * width)
    if (!counted || !all) return []
    const stated = { operator, value: value.toNumber(), valueTo: valueTo?.toNumber() ?? null }
    const bases = BASES.filter(each => basis === 'not-stated' || basis === each)
    const agrees = bases.some(each => {
      const least = counted[each]
      const most = star === null ? least : least + starless(all, byStar, each)
      return compareClaim(stated, least).kind !== 'above' && compareClaim(stated, most).kind !== 'below'
    })
    return agrees ? [] : [code]
  })
}

const starless = (all: Counted, byStar: readonly Counted[], basis: Basis): number =>
  byStar.reduce((left, counted) => left - counted[basis], all[basis])
