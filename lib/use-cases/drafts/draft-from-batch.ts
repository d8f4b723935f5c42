import { lockHistory } from '@/lib/data/acts'
import { authorityFor } from '@/lib/data/authorities'
import type { Tx } from '@/lib/data/client'
import { conventionsOn } from '@/lib/data/conventions'
import { dayFromColumn } from '@/lib/data/dates'
import { freeResults } from '@/lib/data/draft-results'
import { openQuestions } from '@/lib/data/results/grid'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { provincesOf } from '@/lib/data/units'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { isWithin } from '@/lib/ocop/plain-date'
import { points } from '@/lib/ocop/points'
import { destinationOf } from '@/lib/ocop/registry/destination'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { recordDraftAct, writerOf } from './open-draft'
import type { DraftRefusal } from './refusals'

export interface DraftFromBatchInput {
  readonly batchCode: string
  readonly kind: 'recognition' | 'approval'
  /** The unit whose People's Committee will sign: a province or, while there were any, a district. */
  readonly authorityUnitId: string
  readonly subject: string | null
}

async function signingAuthority(ctx: UseCaseContext, tx: Tx, unitId: string) {
  const unit = await tx.unit.findUnique({ where: { id: unitId } })
  if (!unit || unit.level === 'commune') return null
  const inOffice = isWithin(ctx.today, { from: dayFromColumn(unit.validFrom), until: dayFromColumn(unit.validUntil) })
  const provinceId = (await provincesOf(tx, [unit.id])).get(unit.id)
  if (!inOffice || provinceId === undefined || !can(ctx.actor, 'decision.draft', { provinceId }).ok) return null
  const { level } = unit
  return { ...(await authorityFor(tx, ctx.newId, { level, unitId, name: null })), level }
}

/**
 * Begins a decision from the results of a batch that no other draft holds: those that get a certificate (`recognition`), or those of
 * 90 points and more that are only approved and sent to the centre (`approval`, QĐ 26/2026/QĐ-TTg Đ7.3). Refuses while a person must
 * still look at any of them.
 */
export async function draftFromBatch(
  ctx: UseCaseContext,
  { batchCode, kind, authorityUnitId, subject }: DraftFromBatchInput
): Promise<Result<{ readonly draftCode: string }, DraftRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly draftCode: string }, DraftRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    await lockHistory(tx)
    const batch = await tx.batch.findUnique({ where: { code: batchCode } })
    const provinceId = batch ? (await provincesOf(tx, [batch.unitId])).get(batch.unitId) : undefined
    if (!batch || provinceId === undefined) return refuse({ code: 'BATCH_NOT_FOUND' })
    const allowed = can(ctx.actor, 'decision.draft', { provinceId })
    if (!allowed.ok)
      return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'BATCH_NOT_FOUND' }) : allowed
    const authority = await signingAuthority(ctx, tx, authorityUnitId)
    if (!authority) return refuse({ code: 'AUTHORITY_NOT_OFFERED' })
    const gap = (await conventionsOn(tx, authority.id, ctx.today)).integerBandGap
    const lines = (await freeResults(tx, batch.id)).flatMap(result => {
      const claim = { ...result, points: result.points === null ? null : points(result.points) }
      const destination = destinationOf(claim, { level: authority.level, on: ctx.today, gap })
      return destination?.kind === kind ? [{ result, star: destination.star }] : []
    })
    if (lines.length === 0) return refuse({ code: 'NO_RESULTS_LEFT' })
    const asked = await openQuestions(tx, batch, ctx.today)
    const count = lines.filter(({ result }) => asked.has(result.id)).length
    if (count > 0) return refuse({ code: 'RESULTS_NEED_A_PERSON', count })
    const draftCode = ctx.newCode('draft')
    const draftId = ctx.newId()
    await recordDraftAct(ctx, tx, draftCode, 'opened', { batch: batch.code, kind, lines: lines.length })
    const by = writerOf(ctx)
    await tx.decisionDraft.create({
      data: {
        id: draftId,
        code: draftCode,
        authorityId: authority.id,
        provinceId,
        kind,
        origin: 'enacted',
        state: 'drafting',
        batchId: batch.id,
        subject,
        createdAt: ctx.at,
        createdBy: by,
        updatedAt: ctx.at,
        updatedBy: by
      }
    })
    await tx.draftLine.createMany({
      data: lines.map(({ result, star }, index) => ({
        id: ctx.newId(),
        draftId,
        position: index + 1,
        resultId: result.id,
        productName: result.productName,
        producerName: result.producerName,
        producerKind: result.producerKind,
        placeText: result.placeText,
        unitId: result.unitId,
        setCode: result.setCode,
        points: result.points,
        star,
        kind: result.kind,
        productId: result.productId,
        producerId: result.producerId,
        certificateCode: kind === 'recognition' ? ctx.newCode('certificate') : null
      }))
    })
    return accept({ draftCode })
  })
}
