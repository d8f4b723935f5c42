import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type CountRange, producerRange } from '@/lib/ocop/registry/count'
import { isValidOn, type Territory } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import { countProducers } from './count-producers'
import {
  type CountedRows,
  countRows,
  type FigureQuestion,
  hasFewRows,
  isTallied,
  meant,
  type TalliedPlaces,
  talliedPlaces
} from './count-rows'
import { knownFact, knownRow } from './known'
import { heldParts, rowsOfParts } from './rows-of-parts'
import type { UnitName } from './shapes'
import { countedOn, day, splitPlaces } from './standing-sql'
import { type StarKey, type TalliedDistinct, type Told, talliedDistinct, tallyScope } from './tally'
import { unitName } from './units'

export type { FigureQuestion } from './count-rows'

export interface Figures {
  readonly total: number
  /** By star, highest first; the star that is not known last. Stars without products are there with nought. */
  readonly byStar: readonly { readonly star: number | null; readonly count: number; readonly derived: boolean }[]
  /** Rows whose term is not known: counted from their latest bound, or for what is in force, apart. */
  readonly undetermined: number
  readonly producers: CountRange
  /** Distinct producers by star, for the stars whose every row has a producer that can be told apart. */
  readonly producersByStar: readonly { readonly star: number; readonly count: number }[]
  /** Products proposed to the centre and not decided on that day: among the total, never added to it. */
  readonly potentialFiveStar: number
  /** Five-star products with a decision of the centre. */
  readonly fiveStarVerified: number
  readonly flags: readonly { readonly code: string; readonly count: number }[]
}

const STARS = [5, 4, 3, null] as const

/** How many products (or, as `lines`, recognitions) there are in a place on a day, and what must be said beside the number. */
export async function figures(question: FigureQuestion): Promise<Figures> {
  const all = await territory()
  const places = await talliedPlaces(all, question)
  const distinct = distinctOf(places, question)
  const [{ counted, undetermined }, producers, potential] = await Promise.all([
    countRows(all, question, places),
    distinct.then(tallied => countProducers(all, question, tallied)),
    distinct.then(tallied => tallied?.pending ?? pendingReferrals(all, question))
  ])
  const sum = (what: Told, fits: (star: number | null) => boolean = () => true): number =>
    counted.reduce((total, row) => total + (row.what === what && fits(row.star) ? row.n : 0), 0)
  const ofStar = (what: Told, star: number | null): number => sum(what, each => each === star)
  const codes = [
    ...new Set(counted.flatMap(({ what, n }) => (what.startsWith('flag:') && n > 0 ? [what.slice(5)] : [])))
  ]
  const rangeOf = (key: StarKey): CountRange =>
    producerRange(
      producers.named.get(key) ?? 0,
      producers.shares.get(key) ?? [],
      key === 'all' ? sum('nameless') : ofStar('nameless', key)
    )
  return {
    total: sum('rows'),
    byStar: STARS.map(star => ({
      star,
      count: ofStar('rows', star),
      derived: ofStar('flag:DERIVED_COUNT', star) > 0
    })),
    undetermined,
    producers: rangeOf('all'),
    producersByStar: STARS.flatMap(star => {
      if (star === null) return []
      const { atLeast, atMost } = rangeOf(star)
      return atLeast === atMost && atMost > 0 && ofStar('nameless', star) === 0 ? [{ star, count: atMost }] : []
    }),
    potentialFiveStar: potential,
    fiveStarVerified: ofStar('central', 5),
    flags: codes
      .filter(code => code !== 'DERIVED_COUNT')
      .sort()
      .map(code => ({ code, count: sum(`flag:${code}`) }))
  }
}

/** What is counted once each: as the tally has it for exactly these places; `null` = it must be counted one by one. */
async function distinctOf(
  places: TalliedPlaces | null,
  { basis, on }: FigureQuestion
): Promise<TalliedDistinct | null> {
  if (places === null || places.others.length > 0) return null
  const scope = places.provinces?.length === 0 ? null : await tallyScope(places.provinces)
  return scope === null ? null : talliedDistinct(scope, basis, on)
}

/** Counted one by one: of a few rows each is asked whether it is open, of many the open ones are found first. */
async function pendingReferrals(all: Territory, question: FigureQuestion): Promise<number> {
  const { basis, on, known = null } = question
  const open = Prisma.sql`
    coalesce(f.referred_on, f.latest_on) <= ${day(on)} AND ${knownFact(Prisma.sql`f.act`, known)}
    AND NOT EXISTS (SELECT FROM referral_outcome o WHERE o.referral_id = f.id AND o.kind <> 'reopened' AND o.on_day <= ${day(on)}
      AND ${knownFact(Prisma.sql`o.act`, known)} AND NOT EXISTS (
        SELECT FROM referral_outcome r WHERE r.referral_id = o.referral_id AND r.kind = 'reopened' AND r.act > o.act
          AND ${knownFact(Prisma.sql`r.act`, known)}))`
  const own = Prisma.sql`${countedOn(basis, on, known)} AND ${meant(all, question)}`
  const rows = hasFewRows(all, question)
    ? Prisma.sql`standing s CROSS JOIN LATERAL (SELECT FROM referral f WHERE f.product_id = s.product_id AND ${open} LIMIT 1) f`
    : Prisma.sql`(SELECT DISTINCT f.product_id FROM referral f WHERE ${open}) f JOIN standing s ON s.product_id = f.product_id`
  const [row] = await database().$queryRaw<
    { n: number }[]
  >`SELECT count(DISTINCT s.product_id)::int AS n FROM ${rows} WHERE ${own}`
  return row?.n ?? 0
}

/** How far a number of products might go up because undated lines may have begun before the day on which they certainly had. */
export async function perhapsBegun(question: FigureQuestion): Promise<number> {
  const { unitIds, basis, on, known = null } = question
  const all = await territory()
  // An undated line of a later commune may have begun on any day: only whole provinces are asked of the tally.
  const split = unitIds === null ? { provinces: null, others: [] } : splitPlaces(all, unitIds)
  const tallied = isTallied(question) ? await distinctOf(split, question) : null
  if (tallied !== null) return tallied.maybe
  const among =
    basis === 'lines'
      ? Prisma.sql`true`
      : Prisma.sql`NOT EXISTS (SELECT FROM standing o WHERE o.product_id = s.product_id AND ${knownRow(known, 'o')} AND o.since <= ${day(on)})`
  const [row] = await database().$queryRaw<{ n: bigint }[]>`
    SELECT ${basis === 'lines' ? Prisma.sql`count(*)` : Prisma.sql`count(DISTINCT s.product_id)`} AS n FROM standing s
    WHERE ${knownRow(known)} AND NOT s.determined AND s.since > ${day(on)} AND ${meant(all, question)} AND ${among}`
  return Number(row?.n ?? 0)
}

/** The three numbers of a place or, without one, of the country. */
export async function countProducts(
  on: PlainDate,
  unitIds: ReadonlySet<string> | null = null
): Promise<{ readonly ever: number; readonly inForce: number; readonly undetermined: number }> {
  const all = await territory()
  const places = await talliedPlaces(all, { unitIds, basis: 'ever', on })
  const [ever, inForce] = await Promise.all([
    countRows(all, { unitIds, basis: 'ever', on }, places),
    countRows(all, { unitIds, basis: 'in-force', on }, places)
  ])
  return { ever: rowsAmong(ever), inForce: rowsAmong(inForce), undetermined: inForce.undetermined }
}

const rowsAmong = ({ counted }: CountedRows): number =>
  counted.reduce((sum, { what, n }) => sum + (what === 'rows' ? n : 0), 0)

export interface ProvinceFigure extends UnitName {
  readonly count: number
  /** Recognitions and opening balances held of it: without any, a nought means nothing. */
  readonly decisions: number
}

/** The provinces of a day's division, each with the products ever recognised up to `on`, its predecessors' included. */
export async function provinceFigures(division: PlainDate, on: PlainDate): Promise<readonly ProvinceFigure[]> {
  const all = await territory()
  const provinces = [...all.units.values()].filter(unit => unit.level === 'province' && isValidOn(unit, division))
  const parts = heldParts(all, provinces, division)
  const [products, decisions] = await Promise.all([
    rowsOfParts(all, parts, { unitIds: null, basis: 'ever', on }),
    database().$queryRaw<{ key: string; n: number }[]>`
      SELECT unit_id AS key, sum(n)::int AS n FROM (
        SELECT a.unit_id, count(*) AS n FROM decision_card c JOIN authority a ON a.id = c.authority_id
        WHERE a.unit_id IS NOT NULL AND c.kind = 'recognition' GROUP BY 1
        UNION ALL SELECT b.unit_id, count(*) FROM opening_balance b GROUP BY 1) held GROUP BY 1`
  ])
  const sums = (rows: readonly { readonly key: string | null; readonly n: number }[]) => {
    const totals = new Map<string, number>()
    for (const { key, n } of rows) if (key !== null) totals.set(key, (totals.get(key) ?? 0) + n)
    return totals
  }
  const counts = sums(products)
  const held = sums(decisions.map(({ key, n }) => ({ key: parts.holder.get(key) ?? null, n })))
  return provinces.map(unit => ({
    ...unitName(all, unit.id, division),
    count: counts.get(unit.id) ?? 0,
    decisions: held.get(unit.id) ?? 0
  }))
}
