import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { ProducerKind } from '@/lib/data/generated/enums'
import { fold } from '@/lib/ocop/folding'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { territory } from '../places'
import { calledOtherwise, everyWord, productsHeld } from './held-sql'
import type { Known } from './known'
import type { UnitName } from './shapes'
import { countedOn } from './standing-sql'
import { placeLine, unitName } from './units'

export interface ProducersQuestion {
  readonly words: string | null
  /** The units that the producer sits in or makes something in; `null` = the whole country. */
  readonly unitIds: ReadonlySet<string> | null
  /** Kinds of producers, `null` among them = not known; none = whatever they are. */
  readonly kinds?: readonly (ProducerKind | null)[] | undefined
  /** Where no name has all the words, those nearest to them. */
  readonly near?: boolean
  readonly known?: Known
  readonly limit: number
  readonly offset: number
}

export interface ProducerListed {
  readonly code: string
  readonly name: string
  readonly kind: ProducerKind | null
  readonly unit: UnitName | null
  readonly place: string | null
  /** Its products: ever recognised, and certainly in force. */
  readonly products: number
  readonly inForce: number
}

interface ProducerList {
  readonly items: readonly ProducerListed[]
  readonly total: number
  /** How many there are of each kind, whatever kinds are asked for. */
  readonly kinds: readonly { readonly value: ProducerKind | null; readonly count: number }[]
  /** Nothing had all the words; these are the nearest. */
  readonly nearest: boolean
}

const BY_NAME = Prisma.sql`c.name COLLATE "vi-x-icu", c.code`

const hasWords = (folded: string): Prisma.Sql =>
  Prisma.sql`(${everyWord(Prisma.sql`c.folded`, folded)} OR ${calledOtherwise('producer', Prisma.sql`c.producer_id`, folded)})`

/** A double is listed under the record that stands for it. */
const notMerged = (known: Known): Prisma.Sql =>
  Prisma.sql`NOT EXISTS (SELECT FROM ocop_merged('producer', ${known}::int) m WHERE m.member_id = c.producer_id)`

async function nobodyHas(meant: Prisma.Sql): Promise<boolean> {
  const [row] = await database().$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM producer_card c WHERE ${meant}`
  return Number(row?.n ?? 0) === 0
}

const among = (kinds: readonly (ProducerKind | null)[]): Prisma.Sql =>
  kinds.length === 0
    ? Prisma.sql`true`
    : Prisma.sql`(c.kind::text = ANY (${kinds.filter(kind => kind !== null)}::text[]) OR ${kinds.includes(null) ? Prisma.sql`c.kind IS NULL` : Prisma.sql`false`})`

const placedIn = (unitIds: ReadonlySet<string>): Prisma.Sql =>
  Prisma.sql`(c.unit_id = ANY (${[...unitIds]}::text[]) OR c.producer_id IN (
    SELECT p.producer_id FROM product_card p WHERE p.unit_id = ANY (${[...unitIds]}::text[])))`

/** Producers by name, as Vietnamese sorts, or those that the words mean most likely; each with how many products it has on a day. */
export async function listProducers(question: ProducersQuestion, on: PlainDate): Promise<ProducerList> {
  const { words, unitIds, kinds = [], known = null, limit, offset } = question
  const folded = fold((words ?? '').slice(0, 100))
  const exact = folded === '' ? Prisma.sql`true` : hasWords(folded)
  const nearest = question.near === true && folded !== '' && (await nobodyHas(exact))
  const fits = Prisma.join(
    [
      nearest ? Prisma.sql`c.producer_id IN (SELECT n.producer_id FROM ocop_producers_near(${folded}) n)` : exact,
      ...(unitIds === null ? [] : [placedIn(unitIds)]),
      ...(known === null
        ? []
        : [Prisma.sql`EXISTS (SELECT FROM producer p WHERE p.id = c.producer_id AND p.act <= ${known})`]),
      notMerged(known)
    ],
    ' AND '
  )
  const order = folded === '' ? BY_NAME : Prisma.sql`word_similarity(${folded}, c.folded) DESC, ${BY_NAME}`
  const [all, rows, cells] = await Promise.all([
    territory(),
    database().$queryRaw<Row[]>`
      SELECT c.producer_id, c.code, c.name, c.kind::text AS kind, c.unit_id FROM producer_card c
      WHERE ${fits} AND ${among(kinds)} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`,
    database().$queryRaw<{ kind: ProducerKind | null; n: bigint }[]>`
      SELECT c.kind::text AS kind, count(*) AS n FROM producer_card c WHERE ${fits} GROUP BY 1`
  ])
  const counts = await productsOfEach(
    rows.map(({ producer_id }) => producer_id),
    on,
    known
  )
  const ofKind = cells.map(({ kind, n }) => ({ value: kind, count: Number(n) }))
  const total = ofKind.reduce(
    (sum, { value, count }) => (kinds.length === 0 || kinds.includes(value) ? sum + count : sum),
    0
  )
  return {
    items: rows.map(({ producer_id, unit_id, ...row }) => ({
      ...row,
      unit: unit_id === null ? null : unitName(all, unit_id, on),
      place: unit_id === null ? null : placeLine(all, unit_id, on),
      products: Number(counts.get(producer_id)?.ever ?? 0),
      inForce: Number(counts.get(producer_id)?.in_force ?? 0)
    })),
    total,
    kinds: ofKind,
    nearest: nearest && total > 0
  }
}

interface Row {
  readonly producer_id: string
  readonly code: string
  readonly name: string
  readonly kind: ProducerKind | null
  readonly unit_id: string | null
}

interface Counts {
  readonly producer_id: string
  readonly ever: bigint
  readonly in_force: bigint
}

async function productsOfEach(
  producerIds: readonly string[],
  on: PlainDate,
  known: Known
): Promise<ReadonlyMap<string, Counts>> {
  const rows = await database().$queryRaw<Counts[]>`
    SELECT p.producer_id, count(*) AS ever, count(*) FILTER (WHERE ${countedOn('in-force', on, known)}) AS in_force
    FROM ${productsHeld(Prisma.sql`${producerIds}::uuid[]`, known)} p JOIN standing s ON s.product_id = p.product_id
    WHERE ${countedOn('ever', on, known)} GROUP BY 1`
  return new Map(rows.map(row => [row.producer_id, row]))
}
