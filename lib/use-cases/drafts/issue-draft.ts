import type { Tx } from '@/lib/data/client'
import { conventionsOn } from '@/lib/data/conventions'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import { isEmpty, type LockedDraft } from '@/lib/data/drafts'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import { isWithin, type PlainDate, yearOf } from '@/lib/ocop/plain-date'
import { points } from '@/lib/ocop/points'
import { drawUp } from '@/lib/ocop/registry/draw-up'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { isLetStand } from '@/lib/ocop/results/result-flag'
import { changeRequest, type UseCaseContext } from '../context'
import { changedBy, type DraftInput, openDraft, recordDraftAct } from './open-draft'
import type { DraftRefusal, FileRefusal } from './refusals'
import { recordFile, type SentFile, storeFile } from './store-file'

export interface IssueDraftInput extends DraftInput {
  readonly number: string
  readonly issuedOn: PlainDate
  /** `null` = from the day of issue. */
  readonly effectiveOn: PlainDate | null
  readonly signer: string
  readonly signerTitle: string | null
  /** The signed paper; `null` keeps the one there is, if any. */
  readonly file: SentFile | null
}

/** What the law has against a line, said before the paper is published rather than after. */
async function objectionTo(
  tx: Tx,
  { lines, authority, authorityId, kind }: LockedDraft,
  { issuedOn, effectiveOn }: IssueDraftInput
): Promise<Result<null, DraftRefusal>> {
  if (kind !== 'recognition') return accept(null)
  const conventions = await conventionsOn(tx, authorityId, issuedOn)
  const facts = { level: authority.level, issuedOn, effectiveOn, latestOn: issuedOn, rulebook: null }
  for (const line of lines) {
    const { star } = line
    if (line.struck || (star !== 3 && star !== 4 && star !== 5)) continue
    const mean = line.points === null ? null : points(line.points)
    const claim = { star, points: mean, kind: line.kind, effectiveOn: null, endsOn: null } as const
    const { objections } = drawUp(facts, claim, conventions)
    const objection = objections.find(each => !isLetStand(each, line.result?.settled ?? []))
    if (objection) return refuse({ code: 'LINE_OBJECTED', position: line.position, objection })
  }
  return accept(null)
}

/**
 * Enters what the signed paper says: number, day, signer, and the paper itself. Refuses an authority out of office on that day and
 * every line it may not recognise (competence by date; points against star), naming the article.
 */
export async function issueDraft(
  ctx: UseCaseContext,
  input: IssueDraftInput
): Promise<Result<{ readonly draftCode: string }, DraftRefusal | FileRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly draftCode: string }, DraftRefusal | FileRefusal | AccessRefusal>(
    changeRequest(ctx),
    async tx => {
      const opened = await openDraft(ctx, tx, input, 'decision.issue', ['drafting', 'submitted'])
      if (!opened.ok) return opened
      const draft = opened.value
      const { issuedOn, effectiveOn } = input
      if (isEmpty(draft)) return refuse({ code: 'DECISION_HAS_NO_LINES' })
      if (issuedOn > ctx.today) return refuse({ code: 'DECISION_DATE_IN_FUTURE' })
      if (effectiveOn !== null && effectiveOn < issuedOn) return refuse({ code: 'EFFECT_BEFORE_ISSUE' })
      const { validFrom, validUntil } = draft.authority
      if (!isWithin(issuedOn, { from: dayFromColumn(validFrom), until: dayFromColumn(validUntil) }))
        return refuse({ code: 'AUTHORITY_NOT_IN_OFFICE' })
      const lawful = await objectionTo(tx, draft, input)
      if (!lawful.ok) return lawful
      const kept = input.file === null ? accept(null) : await storeFile(input.file)
      if (!kept.ok) return kept
      await recordDraftAct(ctx, tx, draft.code, 'issued', {
        number: input.number,
        issuedOn,
        file: kept.value?.sha256 ?? null
      })
      const fileId = kept.value ? await recordFile(ctx, tx, kept.value) : draft.fileId
      await tx.decisionDraft.update({
        where: { id: draft.id },
        data: {
          ...changedBy(ctx),
          state: 'issued',
          number: input.number,
          year: yearOf(issuedOn),
          issuedOn: dayToColumn(issuedOn),
          effectiveOn: dayToColumn(effectiveOn),
          signer: input.signer,
          signerTitle: input.signerTitle,
          fileId
        }
      })
      return accept({ draftCode: draft.code })
    }
  )
}
