import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { Prisma } from '@/lib/data/generated/client'
import { type RevocationClock, revocationClock } from '@/lib/ocop/inspection/revocation-clock'
import { type VisitStage, visitStage } from '@/lib/ocop/inspection/stage'
import type { PlainDate } from '@/lib/ocop/plain-date'

/** What must be read of a visit to tell how far it has come. */
export const VISIT_PARTS = {
  record: true,
  conclusion: true,
  settlement: true,
  followUps: { include: { draft: { select: { code: true, state: true, issuedOn: true } } }, orderBy: { act: 'asc' } },
  producer: { select: { code: true } },
  product: { select: { code: true } }
} as const satisfies Prisma.InspectionVisitInclude

export type VisitRow = Prisma.InspectionVisitGetPayload<{ include: typeof VISIT_PARTS }>

export interface Named {
  readonly code: string
  readonly name: string | null
}

/** A visit in a list. */
export interface VisitEntry {
  readonly code: string
  readonly producer: Named
  /** `null` = the producer as a whole. */
  readonly product: Named | null
  readonly plannedOn: PlainDate | null
  readonly stage: VisitStage
  readonly remedyBy: PlainDate | null
  /** The clock of the revocation, where one is recommended and the law sets a term. */
  readonly clock: RevocationClock | null
}

export const stageOf = ({ record, conclusion, settlement, followUps }: VisitRow): VisitStage =>
  visitStage({
    visited: record !== null,
    recommendation: conclusion?.recommendation ?? null,
    settled: settlement !== null,
    drafts: followUps.map(({ draft }) => draft.state)
  })

const OVER: readonly VisitStage[] = ['nothing-wrong', 'revoked', 'settled']
export const isOpen = (visit: VisitRow): boolean => !OVER.includes(stageOf(visit))

/** The clock stops on the day of the decision, and where the matter was settled otherwise there is none. */
export function clockOf(visit: VisitRow, today: PlainDate): RevocationClock | null {
  const { conclusion, settlement, followUps } = visit
  if (conclusion?.recommendation !== 'revoke') return null
  const published = followUps.find(({ draft }) => draft.state === 'published')
  if (settlement !== null && !published) return null
  return revocationClock(dayFromColumn(conclusion.onDay), dayFromColumn(published?.draft.issuedOn ?? null), today)
}

/** Visits with the names of whom and what they are to look at. */
export async function entriesOf(rows: readonly VisitRow[], today: PlainDate): Promise<readonly VisitEntry[]> {
  const [producers, products] = await Promise.all([
    database().producerCard.findMany({ where: { producerId: { in: rows.map(({ producerId }) => producerId) } } }),
    database().productCard.findMany({ where: { productId: { in: rows.flatMap(({ productId }) => productId ?? []) } } })
  ])
  const producerNames = new Map(producers.map(({ producerId, name }) => [producerId, name]))
  const productNames = new Map(products.map(({ productId, name }) => [productId, name]))
  return rows.map(row => ({
    code: row.code,
    producer: { code: row.producer.code, name: producerNames.get(row.producerId) ?? null },
    product: row.product && { code: row.product.code, name: productNames.get(row.productId ?? '') ?? null },
    plannedOn: dayFromColumn(row.plannedOn),
    stage: stageOf(row),
    remedyBy: dayFromColumn(row.conclusion?.remedyBy ?? null),
    clock: clockOf(row, today)
  }))
}
