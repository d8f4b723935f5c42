import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { members } from '@/lib/ocop/territory/members'
import { provinceOf, type Territory } from '@/lib/ocop/territory/territory'
import type { Unit } from '@/lib/ocop/territory/unit'
import { type FigureQuestion, isTallied, meant } from './count-rows'
import { countedOn } from './standing-sql'
import { talliedByProvince } from './tally'

/** So many rows of a key and star. */
export interface KeyedRow {
  readonly key: string | null
  readonly star: number | null
  readonly n: number
}

/** The counted rows by a key and by star, one by one. */
export const rowsBy = (
  all: Territory,
  key: Prisma.Sql,
  question: FigureQuestion,
  more: Prisma.Sql = Prisma.sql`true`
): Promise<readonly KeyedRow[]> =>
  database().$queryRaw<readonly KeyedRow[]>`
    SELECT ${key} AS key, s.star, count(*)::int AS n FROM standing s
    WHERE ${countedOn(question.basis, question.on, question.known ?? null)} AND ${meant(all, question)} AND ${more} GROUP BY 1, 2`

/** In which of some parts each unit lies, as they lay in a division. */
export const holderOf = (all: Territory, parts: readonly Unit[], division: PlainDate): ReadonlyMap<string, string> =>
  new Map(parts.flatMap(part => [...members(all, part, division)].map(id => [id, part.id] as const)))

/** Provinces that do not lie as a whole in one of the parts, or outside of all of them: their rows must be looked at one by one. */
function dividedAmong(all: Territory, holder: ReadonlyMap<string, string>): ReadonlySet<string> {
  const divided = new Set<string>()
  for (const unit of all.units.values()) {
    const province = provinceOf(all, unit)
    if (holder.get(unit.id) !== holder.get(province.id)) divided.add(province.id)
  }
  return divided
}

/** The rows of each part by star; those that lie in none of them under no key. */
export async function rowsOfParts(
  all: Territory,
  holder: ReadonlyMap<string, string>,
  question: FigureQuestion
): Promise<readonly KeyedRow[]> {
  const placed = (rows: readonly KeyedRow[]): readonly KeyedRow[] =>
    rows.map(row => ({ ...row, key: (row.key === null ? undefined : holder.get(row.key)) ?? null }))
  if (!isTallied(question) || question.unitIds !== null)
    return placed(await rowsBy(all, Prisma.sql`s.unit_id`, question))
  const divided = dividedAmong(all, holder)
  const rows = await talliedByProvince(question.basis, question.on)
  const whole = rows.filter(({ province }) => !divided.has(province))
  const open = [...new Set(rows.flatMap(({ province, n }) => (divided.has(province) && n > 0 ? [province] : [])))]
  const beside =
    open.length === 0
      ? []
      : await rowsBy(all, Prisma.sql`s.unit_id`, question, Prisma.sql`s.province_id = ANY (${open}::text[])`)
  return placed([...whole.map(({ province, star, n }) => ({ key: province, star, n })), ...beside])
}
