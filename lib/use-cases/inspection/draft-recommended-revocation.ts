import type { Tx } from '@/lib/data/client'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import { productsOfGround } from '@/lib/ocop/inspection/conclusion'
import { isArticleGround } from '@/lib/ocop/inspection/matters'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { type RevocationRefusal, writeRevocation } from '../drafts/draft-revocation'
import { asFinding, type OpenVisit, openVisit, recordVisitAct } from './open-visit'
import type { InspectionRefusal } from './refusals'

export interface DraftRecommendedInput {
  readonly visitCode: string
  readonly subject: string | null
}

/** The certificates of the products that a recommendation is about, as they stand now. */
async function certificatesOf(tx: Tx, productIds: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ code: string }[]>`
    SELECT c.code FROM standing s JOIN certificate c ON c.line_id = s.line_id
    WHERE s.known_to IS NULL AND s.next_from IS NULL AND s.product_id = ANY (${[...productIds]}::uuid[]) ORDER BY c.code`
  return rows.map(({ code }) => code)
}

function recommended({ conclusion, productIds, findings }: OpenVisit) {
  const ground = conclusion?.recommendation === 'revoke' ? conclusion.ground : null
  if (ground === null || !isArticleGround(ground)) return null
  return { ground, products: productsOfGround({ products: productIds, findings: findings.map(asFinding) }, ground) }
}

/**
 * Begins the decision that a visit recommends: the certificates in force of the products concerned, on the ground that was found. The
 * draft goes the way of every decision; until it is published nothing changes.
 */
export async function draftRecommendedRevocation(
  ctx: UseCaseContext,
  { visitCode, subject }: DraftRecommendedInput
): Promise<
  Result<{ readonly draftCode: string }, InspectionRefusal | RevocationRefusal | AccessRefusal | TransactionRefusal>
> {
  return transaction<{ readonly draftCode: string }, InspectionRefusal | RevocationRefusal | AccessRefusal>(
    changeRequest(ctx),
    async tx => {
      const opened = await openVisit(ctx, tx, visitCode)
      if (!opened.ok) return opened
      const { id, stage, followUps } = opened.value
      const running = followUps.find(({ draft }) => draft.state !== 'discarded')
      if (stage === 'drafted' && running)
        return refuse({ code: 'REVOCATION_ALREADY_DRAFTED', draft: running.draft.code })
      const wanted = stage === 'to-revoke' ? recommended(opened.value) : null
      if (wanted === null) return refuse({ code: 'NOTHING_TO_REVOKE' })
      const certificateCodes = await certificatesOf(tx, wanted.products)
      if (certificateCodes.length === 0) return refuse({ code: 'NOTHING_TO_REVOKE' })
      const drafted = await writeRevocation(ctx, tx, { certificateCodes, ground: wanted.ground, subject })
      if (!drafted.ok) return drafted
      const { draftCode } = drafted.value
      const draft = await tx.decisionDraft.findUniqueOrThrow({ where: { code: draftCode }, select: { id: true } })
      const act = await recordVisitAct(ctx, tx, visitCode, 'followed_up', { draft: draftCode })
      await tx.inspectionFollowUp.create({ data: { visitId: id, draftId: draft.id, act } })
      return accept({ draftCode })
    }
  )
}
