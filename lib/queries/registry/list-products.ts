import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { Verdict } from '@/lib/ocop/certificate/verdict'
import { fold } from '@/lib/ocop/folding'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Basis } from '@/lib/ocop/registry/count'
import { territory } from '../places'
import { className } from './classes'
import type { Status } from './shapes'
import { countedOn, inBatch, undeterminedOn, verdictIn, verdictSql } from './standing-sql'
import { placeLine } from './units'

export type ProductSort = 'relevance' | 'name' | 'star' | 'newest' | 'expiry'

/** `null` among stars or sectors = not known. */
export interface ProductsQuestion {
  readonly words: string | null
  /** The units whose records are meant; `null` = the whole country. */
  readonly unitIds: ReadonlySet<string> | null
  readonly producerCode?: string
  readonly stars: readonly (number | null)[]
  readonly sectors: readonly (string | null)[]
  readonly groups?: readonly string[]
  readonly sets?: readonly string[]
  readonly batchCode?: string
  readonly statuses: readonly Verdict[]
  readonly basis: Basis
  readonly on: PlainDate
  readonly sort: ProductSort
  readonly limit: number
  readonly offset: number
}

export interface ProductListed extends Status {
  readonly key: string
  readonly code: string
  readonly name: string | null
  readonly producer: string | null
  readonly place: string
}

export interface Facet<T> {
  readonly value: T
  readonly count: number
}

export interface ProductList {
  readonly items: readonly ProductListed[]
  readonly total: number
  /** Among them (or, for what is in force, beside them) those whose term is not known. */
  readonly undetermined: number
  readonly stars: readonly Facet<number | null>[]
  readonly sectors: readonly (Facet<string | null> & { readonly name: string | null })[]
  readonly statuses: readonly Facet<Verdict>[]
  /** Nothing had all the words; these are the nearest. */
  readonly nearest: boolean
}

/** Below this, two texts have nothing to do with each other. */
const NEAR = 0.45
const LONGEST = 100

const FROM = Prisma.sql`FROM standing s JOIN product_card c ON c.product_id = s.product_id`

const SORTS: Record<Exclude<ProductSort, 'relevance'>, Prisma.Sql> = {
  name: Prisma.sql`c.name IS NULL, c.name COLLATE "vi-x-icu", s.line_id`,
  star: Prisma.sql`s.star DESC NULLS LAST, c.name IS NULL, c.name COLLATE "vi-x-icu", s.line_id`,
  newest: Prisma.sql`s.since DESC, c.name IS NULL, c.name COLLATE "vi-x-icu", s.line_id`,
  expiry: Prisma.sql`s.until, c.name IS NULL, c.name COLLATE "vi-x-icu", s.line_id`
}

const escaped = (word: string): string => word.replace(/[\\%_]/g, '\\$&')

interface Words {
  readonly all: Prisma.Sql
  readonly near: Prisma.Sql
  readonly rank: Prisma.Sql
}

function wordsOf(typed: string | null): Words | null {
  const folded = fold((typed ?? '').slice(0, LONGEST))
  if (folded === '') return null
  const each = folded.split(' ').map(word => Prisma.sql`c.folded LIKE ${`%${escaped(word)}%`}`)
  return {
    all: Prisma.join(each, ' AND '),
    near: Prisma.sql`word_similarity(${folded}, c.folded) >= ${NEAR}`,
    rank: Prisma.sql`c.folded LIKE ${`${escaped(folded)}%`} DESC, word_similarity(${folded}, c.folded) DESC`
  }
}

type Filter = 'stars' | 'sectors' | 'statuses'

function amongOrUnknown(column: Prisma.Sql, values: readonly (string | number | null)[], type: Prisma.Sql): Prisma.Sql {
  const known = values.filter(value => value !== null)
  const unknown = values.length > known.length ? Prisma.sql`${column} IS NULL` : Prisma.sql`false`
  return Prisma.sql`(${column} = ANY (${known}::${type}) OR ${unknown})`
}

/** The conditions of a question; a facet counts without its own filter, so that its choices say what they would give. */
function conditions(question: ProductsQuestion, words: Prisma.Sql | null, without: Filter | null): Prisma.Sql {
  const { unitIds, producerCode, stars, sectors, groups, sets, batchCode, statuses, on } = question
  const parts = [
    ...(words === null ? [] : [words]),
    ...(unitIds === null ? [] : [Prisma.sql`s.unit_id = ANY (${[...unitIds]}::text[])`]),
    ...(producerCode === undefined
      ? []
      : [Prisma.sql`c.producer_id = (SELECT m.producer_id FROM producer_card m WHERE m.code = ${producerCode})`]),
    ...(stars.length === 0 || without === 'stars'
      ? []
      : [amongOrUnknown(Prisma.sql`s.star`, stars, Prisma.sql`smallint[]`)]),
    ...(sectors.length === 0 || without === 'sectors'
      ? []
      : [amongOrUnknown(Prisma.sql`s.sector_code`, sectors, Prisma.sql`text[]`)]),
    ...(groups === undefined ? [] : [Prisma.sql`s.group_code = ANY (${[...groups]}::text[])`]),
    ...(sets === undefined ? [] : [Prisma.sql`s.set_code = ANY (${[...sets]}::text[])`]),
    ...(batchCode === undefined ? [] : [inBatch(batchCode)]),
    ...(statuses.length === 0 || without === 'statuses' ? [] : [verdictIn(statuses, on)])
  ]
  return parts.length === 0 ? Prisma.sql`true` : Prisma.join(parts, ' AND ')
}

interface Row {
  readonly line_id: string
  readonly code: string
  readonly name: string | null
  readonly producer_name: string | null
  readonly unit_id: string
  readonly star: number | null
  readonly verdict: Verdict
  readonly determined: boolean
  readonly since: PlainDate
  readonly until: PlainDate
}

async function count(where: Prisma.Sql): Promise<number> {
  const [row] = await database().$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n ${FROM} WHERE ${where}`
  return Number(row?.n ?? 0)
}

async function facet<T>(expression: Prisma.Sql, where: Prisma.Sql): Promise<Facet<T>[]> {
  const rows = await database().$queryRaw<{ value: T; n: bigint }[]>`
    SELECT ${expression} AS value, count(*) AS n ${FROM} WHERE ${where} GROUP BY 1`
  return rows.map(({ value, n }) => ({ value, count: Number(n) }))
}

/** Products as a figure counts them on a day: a page of them, how many in all, and what each filter would give. */
export async function listProducts(question: ProductsQuestion): Promise<ProductList> {
  const { basis, on } = question
  const typed = wordsOf(question.words)
  const counted = countedOn(basis, on)
  const matching = (words: Prisma.Sql | null, without: Filter | null = null) =>
    Prisma.sql`${counted} AND ${conditions(question, words, without)}`
  const exact = await count(matching(typed?.all ?? null))
  // Nothing with all the words and nothing once the filters are off: then the words are likely misspelt.
  const nearest = typed !== null && exact === 0 && (await count(Prisma.sql`s.known_to IS NULL AND ${typed.all}`)) === 0
  const words = typed === null ? null : nearest ? typed.near : typed.all
  const order = question.sort === 'relevance' ? (typed?.rank ?? SORTS.name) : SORTS[question.sort]
  const apart = basis === 'in-force' ? undeterminedOn(on) : Prisma.sql`${counted} AND ${undeterminedOn(on)}`
  const [all, rows, total, undetermined, stars, sectors, statuses] = await Promise.all([
    territory(),
    database().$queryRaw<Row[]>`
      SELECT s.line_id, c.code, c.name, c.producer_name, s.unit_id, s.star, ${verdictSql(on)} AS verdict, s.determined,
             s.since::text AS since, s.until::text AS until
      ${FROM} WHERE ${matching(words)} ORDER BY ${order}, s.line_id LIMIT ${question.limit} OFFSET ${question.offset}`,
    nearest ? count(matching(words)) : exact,
    count(Prisma.sql`${apart} AND ${conditions(question, words, null)}`),
    facet<number | null>(Prisma.sql`s.star`, matching(words, 'stars')),
    facet<string | null>(Prisma.sql`s.sector_code`, matching(words, 'sectors')),
    facet<Verdict>(verdictSql(on), matching(words, 'statuses'))
  ])
  return {
    items: rows.map(row => ({
      key: row.line_id,
      code: row.code,
      name: row.name,
      producer: row.producer_name,
      place: placeLine(all, row.unit_id, row.since),
      verdict: row.verdict,
      star: row.star,
      effectiveOn: row.determined ? row.since : null,
      latestOn: row.since,
      expiresOn: row.until,
      endedOn: row.until <= on ? row.until : null
    })),
    total,
    undetermined,
    stars,
    sectors: sectors.map(each => ({ ...each, name: className(each.value) })),
    statuses,
    nearest: nearest && total > 0
  }
}
