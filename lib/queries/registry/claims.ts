import { database } from '@/lib/data/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { BASES, type Basis } from '@/lib/ocop/registry/count'
import { members } from '@/lib/ocop/territory/members'
import { unitById } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import { type Known, knownRow } from './known'
import { countedOn, placedIn } from './standing-sql'
import { dayWithin } from './units'

/** What a source says of the number of recognised products, and where and when. */
export interface Claim {
  /** `null` = the whole country. */
  readonly unitId: string | null
  readonly asOf: PlainDate
  readonly star: number | null
}

export type Counted = Readonly<Record<Basis, number>>

const keyOf = ({ unitId, asOf, star }: Claim): string => `${unitId ?? ''} ${asOf} ${star ?? 'all'}`

/** What the registry counts where sources claim something, on every basis, for each claim in its order. */
export async function countedBeside(claims: readonly Claim[], known: Known): Promise<readonly Counted[]> {
  const counted = new Map<string, Counted>()
  for (const claim of new Map(claims.map(claim => [`${claim.unitId ?? ''} ${claim.asOf}`, claim])).values())
    for (const [star, numbers] of await countedIn(claim, known)) counted.set(keyOf({ ...claim, star }), numbers)
  return claims.map(claim => counted.get(keyOf(claim)) ?? NOTHING)
}

const NOTHING: Counted = { ever: 0, 'in-force': 0, lines: 0 }

interface Row {
  readonly star: number | null
  readonly ever: bigint
  readonly in_force: bigint
  readonly lines: bigint
}

async function countedIn({ unitId, asOf }: Claim, known: Known): Promise<ReadonlyMap<number | null, Counted>> {
  const all = await territory()
  const unit = unitId === null ? null : unitById(all, unitId)
  const within = unit === null ? null : members(all, unit, dayWithin(unit, asOf))
  const rows = await database().$queryRaw<Row[]>`
    SELECT s.star, count(*) FILTER (WHERE ${countedOn('ever', asOf, known)}) AS ever,
           count(*) FILTER (WHERE ${countedOn('in-force', asOf, known)}) AS in_force,
           count(*) FILTER (WHERE ${countedOn('lines', asOf, known)}) AS lines
    FROM standing s WHERE ${knownRow(known)} AND ${placedIn(all, within)} GROUP BY 1`
  const numbers = rows.map(({ star, ever, in_force, lines }) => ({
    star,
    counted: { ever: Number(ever), 'in-force': Number(in_force), lines: Number(lines) }
  }))
  const total = Object.fromEntries(
    BASES.map(basis => [basis, numbers.reduce((sum, { counted }) => sum + counted[basis], 0)])
  ) as Counted
  const stars = numbers.flatMap(({ star, counted }) => (star === null ? [] : [[star, counted] as const]))
  return new Map<number | null, Counted>([...stars, [null, total]])
}
