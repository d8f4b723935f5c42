import { lockHistory, recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { brakeLimitsOn, conventionsOn } from '@/lib/data/conventions'
import { dayFromColumn } from '@/lib/data/dates'
import { isEmpty, type LockedDraft, lockDraft } from '@/lib/data/drafts'
import { DECISION_NUMBER_CONSTRAINT, recordDecision, referTo } from '@/lib/data/facts/decisions'
import { recordCitations } from '@/lib/data/facts/sources'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { violationOf } from '@/lib/data/violation'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { isWithin, yearOf } from '@/lib/ocop/plain-date'
import type { BrakeLimits } from '@/lib/ocop/registry/brake'
import { type DecisionFacts, rulebookOfDecision } from '@/lib/ocop/registry/draw-up'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { isRulebookCode } from '@/lib/ocop/rulebook/rulebook-for'
import { authorOf, changeRequest, type UseCaseContext } from '../context'
import { annulDecision } from './annul-decision'
import { correctLines } from './correct-lines'
import { endLines } from './end-lines'
import { approveResults, type PublishedAct, recogniseLines } from './recognise-lines'
import type { PublishRefusal } from './refusals'

export interface PublishDecisionInput {
  readonly draftCode: string
  /** The version the publisher has seen; anything newer is shown again first. */
  readonly version: number
}

export interface PublishedDecision {
  readonly decisionCode: string
  readonly lines: number
  readonly certificates: number
}

/**
 * Publishes an issued decision: its lines, certificates or endings, its history entry and the new standing of every product
 * it touches, in one transaction. Two publishers at once: the second waits, then learns that it is done. Sent twice: done
 * once. What may not be enacted is refused by line (QĐ 26/2026/QĐ-TTg Đ4, Đ7; competence by date); a transcribed decision is
 * kept as printed and flagged.
 */
export async function publishDecision(
  ctx: UseCaseContext,
  { draftCode, version }: PublishDecisionInput
): Promise<Result<PublishedDecision, PublishRefusal | AccessRefusal | TransactionRefusal>> {
  try {
    return await transaction(
      changeRequest(ctx),
      async (tx): Promise<Result<PublishedDecision, PublishRefusal | AccessRefusal>> => {
        await lockHistory(tx)
        const draft = await lockDraft(tx, draftCode)
        if (!draft) return refuse({ code: 'DRAFT_NOT_FOUND' })
        const allowed = can(ctx.actor, 'decision.publish', { provinceId: draft.provinceId })
        if (!allowed.ok) return allowed
        if (draft.state === 'published') return alreadyPublished(tx, draft)
        const ready = readyToPublish(ctx, draft, version)
        return ready.ok ? enact(ctx, tx, draft) : ready
      }
    )
  } catch (error) {
    if (violationOf(error)?.constraint !== DECISION_NUMBER_CONSTRAINT) throw error
    return refuse({ code: 'DECISION_NUMBER_TAKEN' })
  }
}

async function alreadyPublished(tx: Tx, draft: LockedDraft) {
  const decision = await tx.decision.findUniqueOrThrow({ where: { draftId: draft.id }, select: { code: true } })
  return refuse({ code: 'DECISION_ALREADY_PUBLISHED', decisionCode: decision.code })
}

function readyToPublish({ today }: UseCaseContext, draft: LockedDraft, version: number): Result<null, PublishRefusal> {
  if (draft.version !== version) return refuse({ code: 'DRAFT_CHANGED', version: draft.version })
  if (draft.state !== 'issued') return refuse({ code: 'DECISION_NOT_ISSUED' })
  if (isEmpty(draft)) return refuse({ code: 'DECISION_HAS_NO_LINES' })
  const issuedOn = dayFromColumn(draft.issuedOn)
  if (draft.origin === 'enacted') {
    if (draft.number === null) return refuse({ code: 'DECISION_NUMBER_MISSING' })
    if (issuedOn === null) return refuse({ code: 'DECISION_DATE_MISSING' })
    const office = { from: dayFromColumn(draft.authority.validFrom), until: dayFromColumn(draft.authority.validUntil) }
    if (!isWithin(issuedOn, office)) return refuse({ code: 'AUTHORITY_NOT_IN_OFFICE' })
  } else if (draft.sourceId === null) return refuse({ code: 'DECISION_SOURCE_MISSING' })
  if (issuedOn !== null && issuedOn > today) return refuse({ code: 'DECISION_DATE_IN_FUTURE' })
  return accept(null)
}

/** Gives a decision the effects of its kind. */
function takeEffect(
  ctx: UseCaseContext,
  tx: Tx,
  published: PublishedAct,
  limits: BrakeLimits
): Promise<Result<{ certificates: number }, PublishRefusal>> {
  const { kind } = published.draft
  if (kind === 'recognition') return recogniseLines(ctx, tx, published)
  if (kind === 'approval') return approveResults(ctx, tx, published)
  if (kind === 'annulment') return annulDecision(ctx, tx, { ...published, limits })
  if (kind === 'correction') return correctLines(ctx, tx, { ...published, limits })
  return endLines(ctx, tx, { ...published, limits })
}

async function enact(
  ctx: UseCaseContext,
  tx: Tx,
  draft: LockedDraft
): Promise<Result<PublishedDecision, PublishRefusal>> {
  const issuedOn = dayFromColumn(draft.issuedOn)
  const facts: DecisionFacts = {
    level: draft.authority.level,
    issuedOn,
    effectiveOn: dayFromColumn(draft.effectiveOn),
    latestOn: issuedOn ?? dayFromColumn(draft.latestOn) ?? ctx.today,
    rulebook: null
  }
  const on = facts.issuedOn ?? facts.latestOn
  const decisionId = ctx.newId()
  const decisionCode = ctx.newCode('decision')
  const lines = draft.lines.filter(line => !line.struck)
  const act = await recordAct(tx, {
    kind: 'decision.published',
    visibility: 'public',
    accountId: authorOf(ctx),
    subject: decisionCode,
    body: {
      authority: draft.authority.code,
      kind: draft.kind,
      number: draft.number,
      issuedOn,
      origin: draft.origin,
      lines: lines.length
    },
    at: ctx.at
  })
  const rulebook = rulebookOfDecision(facts, lines[0]?.kind ?? 'unknown').code
  await recordDecision(tx, act, {
    id: decisionId,
    code: decisionCode,
    authorityId: draft.authorityId,
    kind: draft.kind,
    origin: draft.origin,
    batchId: draft.batchId,
    draftId: draft.id,
    reading: {
      id: ctx.newId(),
      number: draft.number,
      year: draft.year ?? (issuedOn === null ? null : yearOf(issuedOn)),
      issuedOn,
      latestOn: issuedOn ?? dayFromColumn(draft.latestOn),
      effectiveOn: facts.effectiveOn,
      subject: draft.subject,
      signer: draft.signer,
      signerTitle: draft.signerTitle,
      rulebook: isRulebookCode(rulebook) ? rulebook : '',
      fileId: draft.fileId,
      flags: []
    }
  })
  if (draft.sourceId !== null)
    await recordCitations(tx, act, [
      { id: ctx.newId(), sourceId: draft.sourceId, subjectKind: 'decision', subjectId: decisionId, quote: null }
    ])
  const published = {
    act,
    decisionId,
    facts,
    draft,
    lines,
    conventions: await conventionsOn(tx, draft.authorityId, on)
  }
  const done = await takeEffect(ctx, tx, published, await brakeLimitsOn(tx, draft.authorityId, on))
  if (!done.ok) return done
  if (draft.earlierId !== null) await referTo(tx, act, decisionId, draft.earlierId)
  await tx.decisionDraft.update({ where: { id: draft.id }, data: { state: 'published' } })
  return accept({ decisionCode, lines: lines.length, certificates: done.value.certificates })
}
