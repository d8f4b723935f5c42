import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import { productsOfGround, type Recommendation } from '@/lib/ocop/inspection/conclusion'
import { type ArticleGround, type InspectedMatter, isArticleGround } from '@/lib/ocop/inspection/matters'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type AttachedPaperView, attachedPapers } from '../papers/attached-papers'
import { entriesOf, type Named, VISIT_PARTS, type VisitEntry } from './entries'

export interface FindingView {
  readonly key: string
  readonly product: Named | null
  readonly matter: InspectedMatter
  readonly point: string
  readonly conforms: boolean
  readonly evidence: string | null
  readonly ground: ArticleGround | null
}

export interface VisitView extends VisitEntry {
  readonly id: string
  readonly papers: readonly AttachedPaperView[]
  readonly plan: { readonly code: string; readonly year: number; readonly authority: string }
  readonly reason: string | null
  readonly misreport: { readonly id: string; readonly closed: boolean } | null
  readonly record: {
    readonly on: PlainDate
    readonly ledBy: string
    readonly present: string
    readonly minutes: string | null
  } | null
  /** The products that were looked at; before the visit those that could be. */
  readonly products: readonly Named[]
  readonly findings: readonly FindingView[]
  readonly conclusion: {
    readonly on: PlainDate
    readonly by: string
    readonly document: string | null
    readonly recommendation: Recommendation
    readonly ground: ArticleGround | null
    readonly note: string | null
    /** The products that revoking is recommended for. */
    readonly concerned: readonly Named[]
  } | null
  readonly drafts: readonly { readonly code: string; readonly discarded: boolean }[]
  readonly settlement: { readonly on: PlainDate; readonly note: string } | null
  readonly mayManage: boolean
  readonly mayDraft: boolean
}

const groundOf = (ground: string | null): ArticleGround | null =>
  ground !== null && isArticleGround(ground) ? ground : null

/** The products that a visit looked at, or, while it has not taken place, the one it is for or all of the producer. */
async function productsOf(
  visit: { readonly producerId: string; readonly productId: string | null },
  visited: readonly string[] | null
) {
  const where =
    visited !== null
      ? { productId: { in: [...visited] } }
      : visit.productId !== null
        ? { productId: visit.productId }
        : { producerId: visit.producerId }
  const cards = await database().productCard.findMany({ where, orderBy: [{ name: 'asc' }, { productId: 'asc' }] })
  if (visited === null) return cards
  return visited.flatMap(id => cards.find(({ productId }) => productId === id) ?? [])
}

/** A visit with everything recorded of it; `null` = there is none for the actor. */
export async function inspectionVisit(actor: Actor, code: string, today: PlainDate): Promise<VisitView | null> {
  const visit = await database().inspectionVisit.findUnique({
    where: { code },
    include: {
      ...VISIT_PARTS,
      plan: true,
      products: { orderBy: { position: 'asc' } },
      findings: { orderBy: [{ act: 'asc' }, { id: 'asc' }] },
      misreport: { include: { misreportClosings: true } }
    }
  })
  if (!visit || !can(actor, 'inspection.view', { unitId: visit.plan.unitId }).ok) return null
  const { plan, record, conclusion, settlement, misreport } = visit
  const visited = record === null ? null : visit.products.map(({ productId }) => productId)
  const [[entry], cards] = await Promise.all([entriesOf([visit], today), productsOf(visit, visited)])
  if (!entry) return null
  const named = (id: string): Named[] => cards.filter(({ productId }) => productId === id)
  const findings = visit.findings.map(finding => ({ ...finding, ground: groundOf(finding.ground) }))
  const ground = groundOf(conclusion?.ground ?? null)
  return {
    ...entry,
    id: visit.id,
    papers: await attachedPapers({ kind: 'visit', id: visit.id }),
    plan: { code: plan.code, year: plan.year, authority: plan.authority },
    reason: visit.reason,
    misreport: misreport && { id: misreport.id, closed: misreport.misreportClosings.length > 0 },
    record: record && {
      on: dayFromColumn(record.onDay),
      ledBy: record.ledBy,
      present: record.present,
      minutes: record.minutes
    },
    products: cards.map(({ code: product, name }) => ({ code: product, name })),
    findings: findings.map(({ id, productId, matter, point, conforms, evidence, ground: concerned }) => ({
      key: id,
      product: productId === null ? null : (named(productId)[0] ?? null),
      matter,
      point,
      conforms,
      evidence,
      ground: concerned
    })),
    conclusion: conclusion && {
      on: dayFromColumn(conclusion.onDay),
      by: conclusion.concludedBy,
      document: conclusion.document,
      recommendation: conclusion.recommendation,
      ground,
      note: conclusion.note,
      concerned: ground === null ? [] : productsOfGround({ products: visited ?? [], findings }, ground).flatMap(named)
    },
    drafts: visit.followUps.map(({ draft }) => ({ code: draft.code, discarded: draft.state === 'discarded' })),
    settlement: settlement && { on: dayFromColumn(settlement.onDay), note: settlement.note },
    mayManage: can(actor, 'inspection.manage', { unitId: plan.unitId }).ok,
    mayDraft: can(actor, 'decision.draft', { provinceId: plan.unitId }).ok
  }
}
