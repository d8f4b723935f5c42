import { createHash } from 'node:crypto'
import type { Tx } from '@/lib/data/client'
import type { HeldSession } from '@/lib/data/council/session'
import { transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import { closingProblems } from '@/lib/ocop/council/closing'
import { mayDiscuss } from '@/lib/ocop/council/discussion'
import { type DossierResult, resultOf } from '@/lib/ocop/council/result'
import { sealedScores } from '@/lib/ocop/council/seal'
import { sessionState } from '@/lib/ocop/council/session'
import { canonicalText } from '@/lib/ocop/history/canonical'
import { comparePoints, type ExactPoints, nearestHundredth, type Points, points } from '@/lib/ocop/points'
import { accept, refuse } from '@/lib/ocop/result'
import type { Star } from '@/lib/ocop/rulebook/star'
import { authorOf, changeRequest, type UseCaseContext } from '../context'
import { openForWork, recordSessionAct, type SessionDone } from './open-session'
import type { SessionRefusal } from './refusals'

export interface DiscussionInput {
  readonly sessionCode: string
  readonly dossierId: string
  readonly note: string
}

/** Notes what the council said about a file whose sheets lie too far apart, and opens the next round for it. */
export async function recordDiscussion(
  ctx: UseCaseContext,
  { sessionCode, dossierId, note }: DiscussionInput
): Promise<SessionDone> {
  return transaction<null, SessionRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openForWork(ctx, tx, sessionCode, 'session.run', dossierId)
    if (!opened.ok) return opened
    const { session } = opened.value
    const dossier = session.dossiers.find(each => each.dossier === dossierId)
    if (!dossier) return refuse({ code: 'DOSSIER_NOT_FOUND' })
    const allowed = mayDiscuss(session, dossier, note)
    if (!allowed.ok) return allowed
    const round = allowed.value.nextRound - 1
    const act = await recordSessionAct(ctx, tx, sessionCode, 'discussed', { file: dossierId, round })
    await tx.dossierDiscussion.create({ data: { dossierId, round, note: note.trim(), act } })
    return accept(null)
  })
}

/** Sends a file back without a result. */
export async function returnDossier(
  ctx: UseCaseContext,
  { sessionCode, dossierId, reason }: Omit<DiscussionInput, 'note'> & { readonly reason: string }
): Promise<SessionDone> {
  return transaction<null, SessionRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openForWork(ctx, tx, sessionCode, 'session.run', dossierId)
    if (!opened.ok) return opened
    const { session } = opened.value
    if (sessionState(session) === 'closed') return refuse({ code: 'SESSION_CLOSED' })
    const dossier = session.dossiers.find(each => each.dossier === dossierId)
    if (!dossier) return refuse({ code: 'DOSSIER_NOT_FOUND' })
    if (dossier.returned !== null) return refuse({ code: 'DOSSIER_RETURNED' })
    if (reason.trim() === '') return refuse({ code: 'RETURN_NEEDS_REASON' })
    const act = await recordSessionAct(ctx, tx, sessionCode, 'file_returned', { file: dossierId })
    await tx.dossierReturn.create({ data: { dossierId, reason: reason.trim(), act } })
    return accept(null)
  })
}

const sealOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Closes the scoring for good: seals every sheet that was handed in, keeps what became of each file, and writes points and stars into the
 * batch. The history's lock is held from the first look, so that no sheet comes in between.
 */
export async function closeSession(
  ctx: UseCaseContext,
  sessionCode: string
): Promise<SessionDone<{ readonly seal: string }>> {
  return transaction<{ readonly seal: string }, SessionRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openForWork(ctx, tx, sessionCode, 'session.run')
    if (!opened.ok) return opened
    const held = opened.value
    if (held.session.closed) return refuse({ code: 'SESSION_CLOSED' })
    const problems = closingProblems(held.session)
    if (problems.length > 0) return refuse({ code: 'SESSION_NOT_TO_BE_CLOSED', problems })
    const seal = sealOf(canonicalText(sealedScores(held.session)))
    const act = await recordSessionAct(ctx, tx, sessionCode, 'closed', { seal })
    await tx.sessionClosing.create({ data: { sessionId: held.row.id, act, seal } })
    await keepOutcomes(ctx, tx, held, act)
    return accept({ seal })
  })
}

async function keepOutcomes(ctx: UseCaseContext, tx: Tx, { row, session }: HeldSession, act: number): Promise<void> {
  const updatedBy = authorOf(ctx)
  if (updatedBy === null) throw new Error('a session is closed by a person')
  for (const dossier of session.dossiers) {
    const result = resultOf(session, dossier)
    const mean = 'rating' in result ? result.rating.total : null
    const star = 'star' in result ? result.star : null
    await tx.dossierOutcome.create({
      data: {
        dossierId: dossier.dossier,
        kind: result.kind,
        star,
        numerator: mean?.numerator ?? null,
        denominator: mean?.denominator ?? null,
        act
      }
    })
    const entered = enteredResult(result)
    const resultId = row.dossiers.find(each => each.id === dossier.dossier)?.resultId
    if (entered === null || resultId === undefined) continue
    await tx.evaluationResult.update({
      where: { id: resultId },
      data: { ...entered, updatedAt: ctx.at, updatedBy, version: { increment: 1 } }
    })
  }
}

const BAND_EDGES = [3000, 5000, 7000, 9000]

/** A mean as the annex prints it: to the nearest hundredth, but never up to the edge of a band that was not reached. */
export function printedMean(mean: ExactPoints): Points {
  const nearest = nearestHundredth(mean)
  return BAND_EDGES.includes(nearest) && comparePoints(mean, nearest) < 0 ? points(nearest - 1) : nearest
}

/**
 * What the row of the batch says after the session. A star that minimums of the sheet have lowered is let stand: the council gave it. A file for
 * the centre is written with five stars, as councils do; the check of the batch makes an approval of results of it.
 */
function enteredResult(
  result: DossierResult
): { readonly points: number | null; readonly star: Star | null; readonly settled: string[] } | null {
  if (result.kind === 'returned' || result.kind === 'open') return null
  if (result.kind === 'refused') return { points: null, star: null, settled: [] }
  const { total, band } = result.rating
  const reached = result.kind === 'potential-five-star' ? (result.star ?? 5) : result.star
  const star = result.kind === 'passed-on' ? (result.outcome.band ?? null) : reached
  return {
    points: total === null ? null : printedMean(total),
    star,
    settled: star !== null && band !== null && star < band ? ['STAR_AGAINST_POINTS'] : []
  }
}
