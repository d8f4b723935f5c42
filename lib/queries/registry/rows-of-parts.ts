import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { borderDay } from '@/lib/ocop/territory/border-day'
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

/** Parts of the country or of a place, as they lay in a division. */
export interface Parts {
  /** In which of the parts each unit lies. */
  readonly holder: ReadonlyMap<string, string>
  /** Provinces that do not lie as a whole in one of the parts, or outside of all of them: their rows must be looked at one by one. */
  readonly divided: ReadonlySet<string>
}

const kept = new WeakMap<Territory, Map<string, Parts>>()

/** Which units make up some parts. Walking all places takes a while, so answers are kept, one for all days between two changes of borders. */
export function heldParts(all: Territory, parts: readonly Unit[], division: PlainDate): Parts {
  const own = kept.get(all) ?? new Map<string, Parts>()
  kept.set(all, own)
  const key = `${borderDay(all, division)} ${parts.map(({ id }) => id).join()}`
  const found = own.get(key) ?? walk(all, parts, division)
  own.set(key, found)
  return found
}

function walk(all: Territory, parts: readonly Unit[], division: PlainDate): Parts {
  const holder = new Map(parts.flatMap(part => [...members(all, part, division)].map(id => [id, part.id] as const)))
  const divided = new Set<string>()
  for (const unit of all.units.values()) {
    const province = provinceOf(all, unit)
    if (holder.get(unit.id) !== holder.get(province.id)) divided.add(province.id)
  }
  return { holder, divided }
}

/** The rows of each part by star; those that lie in none of them under no key. */
export async function rowsOfParts(
  all: Territory,
  { holder, divided }: Parts,
  question: FigureQuestion
): Promise<readonly KeyedRow[]> {
  const placed = (rows: readonly KeyedRow[]): readonly KeyedRow[] =>
    rows.map(row => ({ ...row, key: (row.key === null ? undefined : holder.get(row.key)) ?? null }))
  if (!isTallied(question) || question.unitIds !== null)
    return placed(await rowsBy(all, Prisma.sql`s.unit_id`, question))
  const rows = await talliedByProvince(question.basis, question.on)
  const whole = rows.filter(({ province }) => !divided.has(province))
  const open = [...new Set(rows.flatMap(({ province, n }) => (divided.has(province) && n > 0 ? [province] : [])))]
  const beside =
    open.length === 0
      ? []
      : await rowsBy(all, Prisma.sql`s.unit_id`, question, Prisma.sql`s.province_id = ANY (${open}::text[])`)
  return placed([...whole.map(({ province, star, n }) => ({ key: province, star, n })), ...beside])
}
