import { lockHistory, recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import type { Finding } from '@/lib/ocop/inspection/finding'
import { isArticleGround } from '@/lib/ocop/inspection/matters'
import { type VisitStage, visitStage } from '@/lib/ocop/inspection/stage'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, type UseCaseContext } from '../context'
import type { InspectionRefusal } from './refusals'

const load = (tx: Tx, code: string) =>
  tx.inspectionVisit.findUnique({
    where: { code },
    include: {
      plan: { select: { unitId: true } },
      record: true,
      products: { orderBy: { position: 'asc' } },
      findings: { orderBy: [{ act: 'asc' }, { id: 'asc' }] },
      conclusion: true,
      settlement: true,
      followUps: { include: { draft: { select: { code: true, state: true } } } }
    }
  })

export type OpenVisit = NonNullable<Awaited<ReturnType<typeof load>>> & {
  readonly stage: VisitStage
  readonly productIds: readonly string[]
}

/** A finding as the rules see it. */
export const asFinding = ({
  productId,
  matter,
  conforms,
  evidence,
  ground
}: OpenVisit['findings'][number]): Finding => ({
  productId,
  matter,
  conforms,
  evidence,
  ground: ground !== null && isArticleGround(ground) ? ground : null
})

/** A visit that the actor may write to; another province's does not exist. Takes the history's lock. */
export async function openVisit(
  ctx: UseCaseContext,
  tx: Tx,
  visitCode: string
): Promise<Result<OpenVisit, InspectionRefusal | AccessRefusal>> {
  await lockHistory(tx)
  const visit = await load(tx, visitCode)
  if (visit === null) return refuse({ code: 'VISIT_NOT_FOUND' })
  const allowed = can(ctx.actor, 'inspection.manage', { unitId: visit.plan.unitId })
  if (!allowed.ok) return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'VISIT_NOT_FOUND' }) : allowed
  const stage = visitStage({
    visited: visit.record !== null,
    recommendation: visit.conclusion?.recommendation ?? null,
    settled: visit.settlement !== null,
    drafts: visit.followUps.map(({ draft }) => draft.state)
  })
  return accept({ ...visit, stage, productIds: visit.products.map(({ productId }) => productId) })
}

/** Enters in the internal history what was recorded of a visit. */
export const recordVisitAct = (
  ctx: UseCaseContext,
  tx: Tx,
  visitCode: string,
  what: 'visited' | 'found' | 'concluded' | 'followed_up' | 'settled',
  body: Readonly<Record<string, string | number | boolean | null>>
): Promise<number> =>
  recordAct(tx, {
    kind: `inspection.${what}`,
    visibility: 'internal',
    accountId: authorOf(ctx),
    subject: visitCode,
    body,
    at: ctx.at
  })
