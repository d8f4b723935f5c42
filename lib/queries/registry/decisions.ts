import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { territory } from '../places'
import type { Known } from './known'
import type { DecisionKind, DecisionMention } from './shapes'
import { nowPartOf } from './units'

export interface DecisionListed extends DecisionMention {
  readonly authorityCode: string
  readonly subject: string | null
  readonly lineCount: number
}

export interface DecisionsQuestion {
  /** Only of authorities of these units. */
  readonly unitIds: ReadonlySet<string> | null
  readonly year: number | null
  readonly kind: DecisionKind | null
  /** The code or the very name of an authority. */
  readonly authority?: string | undefined
  readonly known?: Known | undefined
  readonly limit: number
  readonly offset: number
}

interface Row {
  readonly code: string
  readonly kind: DecisionKind
  readonly origin: 'enacted' | 'transcribed'
  readonly number: string | null
  readonly issued_on: PlainDate | null
  readonly latest_on: PlainDate | null
  readonly authority: string
  readonly authority_code: string
  readonly unit_id: string | null
  readonly subject: string | null
  readonly lines: bigint
}

const YEAR = Prisma.sql`coalesce(c.year, extract(year FROM coalesce(c.issued_on, c.latest_on))::int)`

function where({ unitIds, year, kind, authority, known = null }: DecisionsQuestion): Prisma.Sql {
  const conditions = [
    Prisma.sql`true`,
    ...(unitIds === null ? [] : [Prisma.sql`a.unit_id = ANY (${[...unitIds]}::text[])`]),
    ...(year === null ? [] : [Prisma.sql`${YEAR} = ${year}`]),
    ...(kind === null ? [] : [Prisma.sql`c.kind = ${kind}::decision_kind`]),
    ...(authority === undefined ? [] : [Prisma.sql`(a.code = ${authority} OR a.name = ${authority})`]),
    ...(known === null
      ? []
      : [Prisma.sql`EXISTS (SELECT FROM decision d WHERE d.id = c.decision_id AND d.act <= ${known})`])
  ]
  return Prisma.join(conditions, ' AND ')
}

/** Decisions that the registry holds, newest first: a page of them and how many there are in all. */
export async function listDecisions(
  question: DecisionsQuestion,
  today: PlainDate
): Promise<{ readonly items: readonly DecisionListed[]; readonly total: number }> {
  const all = await territory()
  const fits = where(question)
  const [rows, [counted]] = await Promise.all([
    database().$queryRaw<Row[]>`
      SELECT c.code, c.kind::text AS kind, c.origin::text AS origin, c.number, c.issued_on::text AS issued_on,
             c.latest_on::text AS latest_on, a.name AS authority, a.code AS authority_code, a.unit_id, c.subject,
             (SELECT count(*) FROM recognition_line l WHERE l.decision_id = c.decision_id) +
             (SELECT count(*) FROM line_event e WHERE e.decision_id = c.decision_id) AS lines
      FROM decision_card c JOIN authority a ON a.id = c.authority_id
      WHERE ${fits}
      ORDER BY c.sort_on DESC, c.decision_id LIMIT ${question.limit} OFFSET ${question.offset}`,
    database().$queryRaw<{ total: bigint }[]>`
      SELECT count(*) AS total FROM decision_card c JOIN authority a ON a.id = c.authority_id WHERE ${fits}`
  ])
  const items = rows.map(({ issued_on, latest_on, unit_id, authority_code, lines, ...row }) => ({
    ...row,
    authorityCode: authority_code,
    issuedOn: issued_on,
    latestOn: latest_on,
    nowPartOf: nowPartOf(all, unit_id, today),
    lineCount: Number(lines)
  }))
  return { items, total: Number(counted?.total ?? 0) }
}

/** The years of which decisions are held, latest first. */
export async function decisionYears(): Promise<readonly number[]> {
  const rows = await database().$queryRaw<{ year: number }[]>`
    SELECT DISTINCT ${YEAR} AS year FROM decision_card c WHERE ${YEAR} IS NOT NULL ORDER BY 1 DESC`
  return rows.map(({ year }) => year)
}
