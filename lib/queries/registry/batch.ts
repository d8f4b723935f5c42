import { database } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type CountRange, producerRange } from '@/lib/ocop/registry/count'
import type { AuthorityLevel } from '@/lib/ocop/rulebook/level'
import { territory } from '../places'
import { type AnnexLine, linesOf } from './decision'
import { type Known, knownFact, knownOf } from './known'
import { knownDecision, MENTIONED, mention } from './mention'
import type { CitedSource, DecisionMention, UnitName } from './shapes'
import { citedFor } from './sources'
import { unitName } from './units'

export interface BatchStar {
  readonly star: number | null
  readonly products: number
  readonly producers: CountRange
}

export interface BatchView {
  readonly code: string
  readonly unit: UnitName
  readonly level: AuthorityLevel
  readonly year: number
  readonly round: number | null
  readonly title: string | null
  readonly decisions: readonly DecisionMention[]
  readonly lines: readonly AnnexLine[]
  readonly byStar: readonly BatchStar[]
  readonly total: BatchStar
  /** Products of the batch that were proposed to the centre. */
  readonly referred: number
  readonly sources: readonly CitedSource[]
}

/** An evaluation batch with what its decisions recognised; `null` = no such batch. */
export async function batchByCode(
  code: string,
  on: PlainDate,
  today: PlainDate,
  known: Known = null
): Promise<BatchView | null> {
  const found = await database().batch.findUnique({
    where: { code },
    include: { decisions: { ...MENTIONED, orderBy: { act: 'asc' } }, referrals: true }
  })
  if (!found || (known !== null && found.act > known)) return null
  const batch = {
    ...found,
    decisions: knownOf(found.decisions, known).map(decision => knownDecision(decision, known)),
    referrals: knownOf(found.referrals, known)
  }
  const all = await territory()
  const decisionIds = batch.decisions.map(({ id }) => id)
  const [lines, sources, rows] = await Promise.all([
    linesOf({ decisionIds }, on, known),
    citedFor('batch', [batch.id], known),
    producersOf(decisionIds, known)
  ])
  const stars: readonly (number | null)[] = [5, 4, 3, null]
  const rowOf = (star: number | null, own: readonly ProducerRow[]): BatchStar => ({
    star,
    products: own.length,
    producers: rangeOf(own, rows)
  })
  return {
    code,
    unit: unitName(all, batch.unitId, on),
    level: batch.level,
    year: batch.programmeYear,
    round: batch.round,
    title: batch.title,
    decisions: batch.decisions.map(decision => mention(all, decision, today)),
    lines,
    byStar: stars
      .map(star =>
        rowOf(
          star,
          rows.filter(row => row.star === star)
        )
      )
      .filter(({ star, products }) => star !== null || products > 0),
    total: rowOf(null, rows),
    referred: new Set(batch.referrals.map(({ productId }) => productId)).size,
    sources: sources.get(batch.id) ?? []
  }
}

interface ProducerRow {
  readonly star: number | null
  readonly producer: string | null
  readonly producer_group: string | null
  readonly stated: number | null
}

function producersOf(decisionIds: readonly string[], known: Known): Promise<ProducerRow[]> {
  if (decisionIds.length === 0) return Promise.resolve([])
  return database().$queryRaw<ProducerRow[]>`
    SELECT r.star, r.producer_id::text AS producer, r.producer_group_id::text AS producer_group, g.count AS stated
    FROM recognition_line l
    CROSS JOIN LATERAL (SELECT * FROM line_reading r WHERE r.line_id = l.id AND ${knownFact(Prisma.sql`r.act`, known)} ORDER BY r.act DESC LIMIT 1) r
    LEFT JOIN producer_group g ON g.id = r.producer_group_id
    WHERE l.decision_id IN (${Prisma.join(decisionIds.map(id => Prisma.sql`${id}::uuid`))})`
}

function rangeOf(own: readonly ProducerRow[], all: readonly ProducerRow[]): CountRange {
  const named = new Set(own.flatMap(({ producer }) => producer ?? [])).size
  const unnamed = own.filter(({ producer }) => producer === null)
  const groups = new Set(unnamed.flatMap(({ producer_group }) => producer_group ?? []))
  const shares = [...groups].map(group => ({
    stated: own.find(row => row.producer_group === group)?.stated ?? 0,
    counted: unnamed.filter(row => row.producer_group === group).length,
    all: all.filter(row => row.producer_group === group).length
  }))
  return producerRange(named, shares, unnamed.filter(({ producer_group }) => producer_group === null).length)
}
