import { authorityFor } from '@/lib/data/authorities'
import type { Tx } from '@/lib/data/client'
import { dayToColumn } from '@/lib/data/dates'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { recordDraftAct, writerOf } from './open-draft'

/** A line of a draft that acts on an earlier line; what is left out is not set right. */
export interface EarlierLine {
  readonly lineId: string
  readonly ground?: string
  /** The event that is taken back. */
  readonly undoes?: string
  readonly onDay?: PlainDate
  readonly name?: string
  readonly star?: number
  readonly producerId?: string
  readonly effectiveOn?: PlainDate
  readonly endsOn?: PlainDate
}

interface WantedDraft {
  readonly kind: 'revocation' | 'withdrawal' | 'correction' | 'annulment'
  readonly provinceId: string
  readonly subject: string | null
  readonly earlierId?: string
  readonly earlierNumber?: string | null
  readonly earlierIssuedOn?: PlainDate | null
  readonly lines: readonly EarlierLine[]
}

/** The province that now decides for a province of whatever time. */
async function provinceInOffice(tx: Tx, provinceId: string): Promise<string | null> {
  const unit = await tx.unit.findUnique({ where: { id: provinceId } })
  if (unit?.validUntil === null) return provinceId
  const heirs = await tx.unitSuccession.findMany({ where: { fromId: provinceId, to: { validUntil: null } } })
  return heirs.length === 1 ? (heirs[0]?.toId ?? null) : null
}

/** Begins a decision that acts on lines or on a decision of the past. The province in office today signs it, also for one that is gone. */
export async function writeDraft(
  ctx: UseCaseContext,
  tx: Tx,
  wanted: WantedDraft
): Promise<Result<{ readonly draftCode: string }, { readonly code: 'AUTHORITY_NOT_IN_OFFICE' }>> {
  const { kind, provinceId, subject, lines, earlierId = null, earlierNumber = null, earlierIssuedOn = null } = wanted
  const unitId = await provinceInOffice(tx, provinceId)
  if (unitId === null) return refuse({ code: 'AUTHORITY_NOT_IN_OFFICE' })
  const authority = await authorityFor(tx, ctx.newId, { level: 'province', unitId, name: null })
  const draftId = ctx.newId()
  const draftCode = ctx.newCode('draft')
  const by = writerOf(ctx)
  await recordDraftAct(ctx, tx, draftCode, 'opened', { kind, lines: lines.length })
  await tx.decisionDraft.create({
    data: {
      id: draftId,
      code: draftCode,
      authorityId: authority.id,
      provinceId,
      kind,
      origin: 'enacted',
      state: 'drafting',
      subject,
      earlierId,
      earlierNumber,
      earlierIssuedOn: dayToColumn(earlierIssuedOn),
      createdAt: ctx.at,
      createdBy: by,
      updatedAt: ctx.at,
      updatedBy: by
    }
  })
  await tx.draftLine.createMany({
    data: lines.map((line, index) => ({
      id: ctx.newId(),
      draftId,
      position: index + 1,
      targetLineId: line.lineId,
      kind: 'unknown' as const,
      ground: line.ground ?? null,
      undoes: line.undoes ?? null,
      onDay: dayToColumn(line.onDay ?? null),
      productName: line.name ?? null,
      star: line.star ?? null,
      producerId: line.producerId ?? null,
      effectiveOn: dayToColumn(line.effectiveOn ?? null),
      endsOn: dayToColumn(line.endsOn ?? null)
    }))
  })
  return accept({ draftCode })
}
