import { lockHistory, recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { type LockedDraft, lockDraft } from '@/lib/data/drafts'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, type UseCaseContext } from '../context'
import type { DraftRefusal } from './refusals'

export interface DraftInput {
  readonly draftCode: string
  /** The version that was on the screen; a newer one is shown again first. */
  readonly version: number
}

type Step = LockedDraft['state']

/**
 * The draft that somebody wants to move, locked, if it is theirs to see, still as they saw it, and at a step from which this may be
 * done. Another province's draft does not exist.
 */
export async function openDraft(
  ctx: UseCaseContext,
  tx: Tx,
  { draftCode, version }: DraftInput,
  verb: 'decision.draft' | 'decision.submit' | 'decision.issue' | 'decision.view',
  from: readonly Step[]
): Promise<Result<LockedDraft, DraftRefusal | AccessRefusal>> {
  await lockHistory(tx)
  const draft = await lockDraft(tx, draftCode)
  if (!draft) return refuse({ code: 'DRAFT_NOT_FOUND' })
  const { provinceId } = draft
  const seen = can(ctx.actor, 'decision.view', { provinceId })
  if (!seen.ok) return seen.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'DRAFT_NOT_FOUND' }) : seen
  const allowed = can(ctx.actor, verb, { provinceId })
  if (!allowed.ok) return allowed
  if (draft.state === 'published') {
    const decision = await tx.decision.findUniqueOrThrow({ where: { draftId: draft.id }, select: { code: true } })
    return refuse({ code: 'DECISION_ALREADY_PUBLISHED', decisionCode: decision.code })
  }
  if (draft.version !== version) return refuse({ code: 'DRAFT_CHANGED', version: draft.version })
  return from.includes(draft.state) ? accept(draft) : refuse({ code: 'DRAFT_AT_ANOTHER_STEP' })
}

/** The account that writes; the operator at the machine makes no drafts. */
export function writerOf(ctx: UseCaseContext): string {
  const author = authorOf(ctx)
  if (author === null) throw new Error('a draft needs a person')
  return author
}

/** Enters in the history, for the registry's own eyes, that a draft moved. */
export async function recordDraftAct(
  ctx: UseCaseContext,
  tx: Tx,
  code: string,
  what: string,
  body: Readonly<Record<string, string | number | boolean | null>> = {}
): Promise<number> {
  return recordAct(tx, {
    kind: `draft.${what}`,
    visibility: 'internal',
    accountId: authorOf(ctx),
    subject: code,
    body,
    at: ctx.at
  })
}

/** What every change of a draft brings: a new version, its author, and the second person's consent gone. */
export const changedBy = (ctx: UseCaseContext) => ({
  version: { increment: 1 },
  updatedAt: ctx.at,
  updatedBy: writerOf(ctx),
  approvedAt: null,
  approvedBy: null,
  approvedVersion: null
})
