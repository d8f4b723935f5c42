import { dayToColumn } from '@/lib/data/dates'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import { checkFinding, type Finding } from '@/lib/ocop/inspection/finding'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { openVisit, recordVisitAct } from './open-visit'
import type { InspectionRefusal } from './refusals'

interface Visited {
  readonly visitCode: string
}

export interface RecordVisitInput extends Visited {
  readonly onDay: PlainDate
  readonly ledBy: string
  readonly present: string
  /** Number of the minutes; `null` = none. */
  readonly minutes: string | null
  /** Codes of the products that were looked at; the producer's own, also none. */
  readonly products: readonly string[]
}

/** Records that a planned visit took place: when, by whom, who was there, which products were looked at. */
export async function recordVisit(
  ctx: UseCaseContext,
  { visitCode, onDay, ledBy, present, minutes, products }: RecordVisitInput
): Promise<Result<Visited, InspectionRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<Visited, InspectionRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openVisit(ctx, tx, visitCode)
    if (!opened.ok) return opened
    const { id, producerId, stage } = opened.value
    if (stage !== 'planned') return refuse({ code: 'VISIT_ALREADY_RECORDED' })
    if (onDay > ctx.today) return refuse({ code: 'DAY_IN_FUTURE' })
    const codes = [...new Set(products)]
    const found = await tx.productCard.findMany({ where: { code: { in: codes }, producerId } })
    const ids = codes.map(code => found.find(card => card.code === code)?.productId)
    const strange = codes.find((_, index) => ids[index] === undefined)
    if (strange !== undefined) return refuse({ code: 'VISITED_PRODUCT_NOT_FOUND', product: strange })
    const act = await recordVisitAct(ctx, tx, visitCode, 'visited', { onDay, products: codes.length })
    await tx.inspectionRecord.create({
      data: { visitId: id, onDay: dayToColumn(onDay), ledBy, present, minutes, act }
    })
    await tx.inspectedProduct.createMany({
      data: ids.flatMap((productId, index) =>
        productId === undefined ? [] : [{ visitId: id, productId, position: index + 1, act }]
      )
    })
    return accept({ visitCode })
  })
}

export interface AddFindingInput extends Visited, Omit<Finding, 'productId'> {
  /** Code of the product; `null` = everything that was looked at. */
  readonly productCode: string | null
  /** What was looked at, in words. */
  readonly point: string
}

/** Writes one point of a visit down. Once the visit is concluded no point is added. */
export async function addFinding(
  ctx: UseCaseContext,
  { visitCode, productCode, matter, point, conforms, evidence, ground }: AddFindingInput
): Promise<Result<Visited, InspectionRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<Visited, InspectionRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openVisit(ctx, tx, visitCode)
    if (!opened.ok) return opened
    const { id, stage, productIds } = opened.value
    if (stage === 'planned') return refuse({ code: 'VISIT_NOT_RECORDED' })
    if (stage !== 'visited') return refuse({ code: 'VISIT_ALREADY_CONCLUDED' })
    const card = productCode === null ? null : await tx.productCard.findUnique({ where: { code: productCode } })
    if (productCode !== null && card === null) return refuse({ code: 'PRODUCT_NOT_VISITED' })
    const finding = { productId: card?.productId ?? null, matter, conforms, evidence, ground }
    const whole = checkFinding(finding, productIds)
    if (!whole.ok) return whole
    const act = await recordVisitAct(ctx, tx, visitCode, 'found', { matter, conforms, ground })
    await tx.inspectionFinding.create({ data: { id: ctx.newId(), visitId: id, point, ...finding, act } })
    return accept({ visitCode })
  })
}
