import { lockHistory, recordAct } from '@/lib/data/acts'
import { homeOfPaper, type PaperPlace } from '@/lib/data/attached-papers'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'
import type { FileRefusal } from '../drafts/refusals'
import { recordFile, type SentFile, storeFile } from '../drafts/store-file'

export interface AttachPaperInput {
  readonly place: PaperPlace
  /** What the paper is, for people. */
  readonly title: string
  readonly file: SentFile
}

export type AttachRefusal = FileRefusal | { readonly code: 'PAPER_PLACE_NOT_FOUND' }

/**
 * Keeps a signed paper with what happened to a certificate (a filing, a surrender), with a written opinion, or with a visit. It changes
 * nothing and is internal; another province's records do not exist.
 */
export async function attachPaper(
  ctx: UseCaseContext,
  { place, title, file }: AttachPaperInput
): Promise<Result<{ readonly paperId: string }, AttachRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly paperId: string }, AttachRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    await lockHistory(tx)
    const home = await homeOfPaper(tx, place)
    if (home === null) return refuse({ code: 'PAPER_PLACE_NOT_FOUND' })
    const { unitId } = home
    const allowed =
      home.of === 'decision'
        ? can(ctx.actor, 'decision.draft', { provinceId: unitId })
        : can(ctx.actor, 'inspection.manage', { unitId })
    if (!allowed.ok)
      return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'PAPER_PLACE_NOT_FOUND' }) : allowed
    const kept = await storeFile(file)
    if (!kept.ok) return kept
    const paperId = ctx.newId()
    const act = await recordAct(tx, {
      kind: 'paper.attached',
      visibility: 'internal',
      accountId: authorOf(ctx),
      subject: place.id,
      body: { place: place.kind, file: kept.value.sha256 },
      at: ctx.at
    })
    const fileId = await recordFile(ctx, tx, kept.value)
    const { kind, id } = place
    await tx.attachedPaper.create({
      data: {
        id: paperId,
        fileId,
        title,
        act,
        lineEventId: kind === 'certificate-event' ? id : null,
        opinionId: kind === 'opinion' ? id : null,
        visitId: kind === 'visit' ? id : null
      }
    })
    return accept({ paperId })
  })
}
