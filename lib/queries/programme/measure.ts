import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import { addDays, type PlainDate } from '@/lib/ocop/plain-date'
import { type EntryKind, type Indicator, requiredTraits, termsOf } from '@/lib/ocop/programme/indicator'
import { coverage, type Measured } from '@/lib/ocop/programme/progress'
import type { Basis } from '@/lib/ocop/registry/count'
import { members } from '@/lib/ocop/territory/members'
import { isValidOn, type Territory } from '@/lib/ocop/territory/territory'
import type { Unit } from '@/lib/ocop/territory/unit'
import { territory } from '../places'
import { figures } from '../registry/figures'
import { type Known, knownFact, knownRow } from '../registry/known'
import type { UnitName } from '../registry/shapes'
import { countedOn, day, placedIn } from '../registry/standing-sql'
import { dayWithin, unitName } from '../registry/units'
import { entriesOf, memberOn, presentOn } from './entries-sql'

/** What is to be counted: for which indicator, where, on which day. */
export interface MeasureQuestion {
  readonly indicator: Indicator
  readonly star: number | null
  readonly basis: Basis
  /** `null` = the whole country. */
  readonly unit: Unit | null
  readonly from: PlainDate | null
  readonly on: PlainDate
  readonly known: Known
}

/** What was counted, and the units that are still without, where every one of them is to have something. */
export interface Count {
  readonly measured: Measured | null
  readonly without: readonly UnitName[]
}

interface Asked extends MeasureQuestion {
  readonly all: Territory
  readonly unitIds: ReadonlySet<string> | null
}

const only = (measured: Measured | null): Count => ({ measured, without: [] })

/** Counts what an indicator asks for on a day. `null` where the registry holds nothing of the kind, which is not nought. */
export async function measure(question: MeasureQuestion): Promise<Count> {
  const all = await territory()
  const { unit, on } = question
  const unitIds = unit === null ? null : members(all, unit, dayWithin(unit, on))
  const asked = { ...question, all, unitIds }
  const { rows, entry } = termsOf(question.indicator)
  switch (rows) {
    case 'products':
      return only(await products(asked))
    case 'new-products':
      return only(await changes(asked, ['new']))
    case 'upgrades':
      return only(await changes(asked, ['upgrade']))
    case 'renewed-or-upgraded':
      return only(await renewedOrUpgraded(asked))
    case 'producers-of-kind':
      return only(await producersOfKind(asked))
    case 'producers-with-entry':
      return only(entry ? await producersWithEntry(asked, entry) : null)
    case 'villages-with-product':
      return only(entry ? await villagesWithProduct(asked, entry) : null)
    case 'entries':
      return only(entry ? await entriesPresent(asked, entry) : null)
    case 'districts-with-entry':
      return entry ? districtsWithEntry(asked, entry) : only(null)
    case null:
      return only(null)
  }
}

interface Split {
  readonly sure: bigint
  readonly perhaps: bigint
}

const spread = (row: Split | undefined, whole: number | null = null): Measured => ({
  least: Number(row?.sure ?? 0),
  most: Number(row?.sure ?? 0) + Number(row?.perhaps ?? 0),
  whole
})

/** Products of a star on a basis. Those whose star is not known may be of it. */
async function products({ all, unitIds, star, basis, on, known }: Asked): Promise<Measured> {
  const fits = star === null ? Prisma.sql`true` : Prisma.sql`s.star = ${star}`
  const [row] = await database().$queryRaw<Split[]>`
    SELECT count(*) FILTER (WHERE ${fits}) AS sure,
           count(*) FILTER (WHERE s.star IS NULL AND ${star !== null}) AS perhaps
    FROM standing s WHERE ${countedOn(basis, on, known)} AND ${placedIn(all, unitIds)}`
  return spread(row)
}

/** A share of nobody is none. */
const ofSome = (measured: Measured): Measured | null => (measured.whole === 0 ? null : measured)

type Change = 'new' | 'upgrade' | 'renewal'

/** Distinct products with a line of these kinds that began in the period. A line of unknown kind may be one. */
async function changes(
  { all, unitIds, star, from, on, known }: Asked,
  kinds: readonly Change[]
): Promise<Measured | null> {
  if (from === null) return null
  const [row] = await database().$queryRaw<Split[]>`
    SELECT count(*) FILTER (WHERE sure) AS sure, count(*) FILTER (WHERE NOT sure) AS perhaps FROM (
      SELECT s.product_id, bool_or(l.kind::text = ANY (${[...kinds]}::text[]) AND s.determined) AS sure
      FROM standing s JOIN recognition_line l ON l.id = s.line_id
      WHERE ${knownRow(known)} AND s.since BETWEEN ${day(from)} AND ${day(on)} AND ${placedIn(all, unitIds)}
        AND l.kind::text = ANY (${[...kinds, 'unknown']}::text[]) AND l.decision_id IS NOT NULL
        AND ${star === null ? Prisma.sql`true` : Prisma.sql`s.star = ${star}`}
      GROUP BY 1) x`
  return spread(row)
}

/**
 * Of the products rated before the period, those renewed or upgraded in it; both together count once (ST-06).
 */
async function renewedOrUpgraded({ all, unitIds, from, on, known }: Asked): Promise<Measured | null> {
  if (from === null) return null
  const before = addDays(from, -1) < on ? addDays(from, -1) : on
  const [row] = await database().$queryRaw<(Split & { readonly whole: bigint })[]>`
    WITH rated AS (
      SELECT s.product_id FROM standing s WHERE ${countedOn('ever', before, known)} AND ${placedIn(all, unitIds)})
    SELECT count(*) AS whole, count(*) FILTER (WHERE sure) AS sure, count(*) FILTER (WHERE NOT sure) AS perhaps FROM (
      SELECT r.product_id, (
        SELECT bool_or(l.kind IN ('renewal', 'upgrade') AND s.determined)
        FROM standing s JOIN recognition_line l ON l.id = s.line_id
        WHERE s.product_id = r.product_id AND ${knownRow(known)} AND s.since > ${day(before)} AND s.since <= ${day(on)}
          AND l.kind IN ('renewal', 'upgrade', 'unknown')) AS sure
      FROM rated r) x`
  return spread(row, Number(row?.whole ?? 0))
}

interface Behind {
  readonly id: string
  readonly kind: string | null
}

/** The named producers with a product in force on the day, each with its kind then, and how many unnamed ones there may be. */
async function producersInForce(
  asked: Asked
): Promise<{ readonly named: readonly Behind[]; readonly unnamed: number }> {
  const { all, unitIds, on, known } = asked
  const [named, counted] = await Promise.all([
    database().$queryRaw<Behind[]>`
      SELECT p.id, (
        SELECT r.kind::text FROM producer_reading r
        WHERE r.producer_id = p.id AND (r.from_day IS NULL OR r.from_day <= ${day(on)}) AND ${knownFact(Prisma.sql`r.act`, known)}
        ORDER BY r.from_day DESC NULLS LAST, r.act DESC LIMIT 1) AS kind
      FROM (SELECT DISTINCT s.producer_id AS id FROM standing s
        WHERE ${countedOn('in-force', on, known)} AND ${placedIn(all, unitIds)} AND s.producer_id IS NOT NULL) p`,
    figures({ unitIds, basis: 'in-force', on, known })
  ])
  return { named, unnamed: Math.max(0, counted.producers.atMost - named.length) }
}

const KIND_OF = { 'cooperative-share': 'cooperative', 'small-enterprise-share': 'enterprise' } as const

/** Producers of a kind among all with a product in force: a producer has one kind on a day (ST-07). */
async function producersOfKind(asked: Asked): Promise<Measured | null> {
  const kind =
    asked.indicator === 'cooperative-share' ? KIND_OF['cooperative-share'] : KIND_OF['small-enterprise-share']
  const { named, unnamed } = await producersInForce(asked)
  const least = named.filter(each => each.kind === kind).length
  const perhaps = named.filter(each => each.kind === null).length + unnamed
  return ofSome({ least, most: least + perhaps, whole: named.length + unnamed })
}

/** Producers that have an entry of a register, once however many they have (ST-13), among those with a product in force. */
async function producersWithEntry(asked: Asked, kind: EntryKind): Promise<Measured | null> {
  const { unitIds, on, known } = asked
  if (!(await anyEntry(asked, kind))) return null
  const { named, unnamed } = await producersInForce(asked)
  const rows = await database().$queryRaw<{ readonly id: string }[]>`
    WITH present AS (
      SELECT e.* FROM programme_entry e WHERE ${entriesOf(kind, unitIds, known)} AND ${presentOn(on, known)}
        AND e.traits @> ${[...requiredTraits(asked.indicator)]}::text[])
    SELECT e.producer_id AS id FROM present e WHERE e.producer_id IS NOT NULL
    UNION SELECT c.producer_id FROM present e JOIN product_card c ON c.product_id = e.product_id WHERE c.producer_id IS NOT NULL
    UNION SELECT m.producer_id FROM present e JOIN programme_entry_member m ON m.entry_id = e.id
      WHERE m.producer_id IS NOT NULL AND ${memberOn(on, known)}
    UNION SELECT c.producer_id FROM present e JOIN programme_entry_member m ON m.entry_id = e.id
      JOIN product_card c ON c.product_id = m.product_id WHERE c.producer_id IS NOT NULL AND ${memberOn(on, known)}`
  const having = new Set(rows.map(({ id }) => id))
  const least = named.filter(({ id }) => having.has(id)).length
  return ofSome({ least, most: least + unnamed, whole: named.length + unnamed })
}

/** Villages with a product in force, once however many they have (ST-09). */
async function villagesWithProduct({ all, unitIds, on, known }: Asked, kind: EntryKind): Promise<Measured | null> {
  const [row] = await database().$queryRaw<{ readonly whole: bigint; readonly sure: bigint }[]>`
    SELECT count(*) AS whole, count(*) FILTER (WHERE EXISTS (
      SELECT FROM programme_entry_member m JOIN standing s ON (s.product_id = m.product_id OR s.producer_id = m.producer_id)
      WHERE m.entry_id = e.id AND ${memberOn(on, known)} AND ${countedOn('in-force', on, known)} AND ${placedIn(all, unitIds)})) AS sure
    FROM programme_entry e WHERE ${entriesOf(kind, unitIds, known)} AND ${presentOn(on, known)}`
  const whole = Number(row?.whole ?? 0)
  return whole === 0 ? null : { least: Number(row?.sure ?? 0), most: Number(row?.sure ?? 0), whole }
}

async function anyEntry({ unitIds, known }: Asked, kind: EntryKind): Promise<boolean> {
  const [row] = await database().$queryRaw<{ readonly held: boolean }[]>`
    SELECT EXISTS (SELECT FROM programme_entry e WHERE ${entriesOf(kind, unitIds, known)}) AS held`
  return row?.held === true
}

async function entriesPresent(asked: Asked, kind: EntryKind): Promise<Measured | null> {
  const { unitIds, on, known } = asked
  if (!(await anyEntry(asked, kind))) return null
  const [row] = await database().$queryRaw<{ readonly n: bigint }[]>`
    SELECT count(*) AS n FROM programme_entry e WHERE ${entriesOf(kind, unitIds, known)} AND ${presentOn(on, known)}`
  const n = Number(row?.n ?? 0)
  return { least: n, most: n, whole: null }
}

/** Districts that have an entry. One whose district is not known may stand in any that is still without. */
async function districtsWithEntry(asked: Asked, kind: EntryKind): Promise<Count> {
  const { all, unit, unitIds, on, known } = asked
  if (!(await anyEntry(asked, kind))) return only(null)
  const parts = unit === null ? [] : (all.parts.get(unit.id) ?? [])
  const districts = parts.filter(part => part.level === 'district' && isValidOn(part, on))
  const rows = await database().$queryRaw<{ readonly unit_id: string; readonly n: bigint }[]>`
    SELECT e.unit_id, count(*) AS n FROM programme_entry e
    WHERE ${entriesOf(kind, unitIds, known)} AND ${presentOn(on, known)} GROUP BY 1`
  const left = new Map(rows.map(({ unit_id, n }) => [unit_id, Number(n)]))
  const counts = districts.map(district => {
    let count = 0
    for (const id of members(all, district, on)) {
      count += left.get(id) ?? 0
      left.delete(id)
    }
    return { district, count }
  })
  const measured = coverage(
    counts.map(({ count }) => count),
    1
  )
  const elsewhere = [...left.values()].reduce((sum, n) => sum + n, 0)
  return {
    measured: measured && { ...measured, most: Math.min(counts.length, measured.least + elsewhere) },
    without: counts.filter(({ count }) => count === 0).map(({ district }) => unitName(all, district.id, on))
  }
}
