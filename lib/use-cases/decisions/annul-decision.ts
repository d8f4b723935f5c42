import type { Tx } from '@/lib/data/client'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import { restoreDecisionReadings } from '@/lib/data/facts/decisions'
import { type NewLineEvent, recordLineEvents, restand, restoreLineReadings } from '@/lib/data/facts/lines'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { BrakeLimits } from '@/lib/ocop/registry/brake'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { brakeFor } from './brake-for'
import type { PublishedAct } from './recognise-lines'
import type { AnnullableRefusal, PublishRefusal } from './refusals'

const WITH_EFFECTS = {
  include: {
    recognitionLines: true,
    lineEvents: { include: { undoneEvent: true, lineEventsAsUndoneEvent: true, line: true } },
    referrals: true,
    referralOutcomes: true
  }
} as const

const load = (tx: Tx, id: string) => tx.decision.findUniqueOrThrow({ where: { id }, ...WITH_EFFECTS })
type Effects = Awaited<ReturnType<typeof load>>

/**
 * Whether a decision can still be annulled: not twice, and not where its annulment was annulled in turn. Then that one is to be annulled, so
 * that each compensates exactly one.
 */
export async function annullable(tx: Tx, decisionId: string): Promise<Result<null, AnnullableRefusal>> {
  let annulments = 0
  for (let last = decisionId; ; annulments++) {
    const by = await tx.decisionReference.findFirst({
      where: { earlierId: last, decision: { kind: 'annulment' } },
      select: { decisionId: true }
    })
    if (by) {
      last = by.decisionId
      continue
    }
    if (annulments === 0) return accept(null)
    const { code } = await tx.decision.findUniqueOrThrow({ where: { id: last }, select: { code: true } })
    return refuse({ code: annulments % 2 === 1 ? 'DECISION_ALREADY_ANNULLED' : 'DECISION_REINSTATED', decision: code })
  }
}

/** The opposite of each event that a decision made: what it did is undone, what it undid is done again. */
const opposites = (
  ctx: UseCaseContext,
  { lineEvents }: Effects,
  decisionId: string,
  ground: string | null
): readonly NewLineEvent[] =>
  lineEvents.flatMap((event): NewLineEvent[] => {
    const { lineId, undoneEvent } = event
    const made = { id: ctx.newId(), lineId, decisionId }
    if (undoneEvent)
      return [
        {
          ...made,
          kind: undoneEvent.kind,
          onDay: dayFromColumn(undoneEvent.onDay),
          ground: undoneEvent.ground,
          undoes: null
        }
      ]
    if (event.lineEventsAsUndoneEvent.length > 0) return []
    return [{ ...made, kind: 'undone', onDay: null, ground, undoes: event.id }]
  })

/** What the decision said of referrals no longer holds: what it sent up is taken back, what it closed is as it was before. */
async function restoreReferrals(
  ctx: UseCaseContext,
  tx: Tx,
  { act, decisionId }: PublishedAct,
  earlier: Effects,
  onDay: PlainDate
): Promise<void> {
  const common = { onDay: dayToColumn(onDay), decisionId, act }
  const before = await Promise.all(
    earlier.referralOutcomes.map(({ referralId, act: closed }) =>
      tx.referralOutcome.findFirst({ where: { referralId, act: { lt: closed } }, orderBy: { act: 'desc' } })
    )
  )
  await tx.referralOutcome.createMany({
    data: [
      ...earlier.referrals.map(({ id }) => ({
        id: ctx.newId(),
        referralId: id,
        kind: 'withdrawn' as const,
        points: null,
        ...common
      })),
      ...earlier.referralOutcomes.map(({ referralId }, index) => ({
        id: ctx.newId(),
        referralId,
        kind: before[index]?.kind ?? ('reopened' as const),
        points: before[index]?.points ?? null,
        ...common
      }))
    ]
  })
}

/**
 * Takes a published decision back by a compensating one: its lines are annulled, what it ended stands again, what it corrected is as it was,
 * what it sent to the centre or closed there is as before. Both stay in the history. Works on every kind, annulments too. Refuses what has been
 * annulled or corrected since.
 */
export async function annulDecision(
  ctx: UseCaseContext,
  tx: Tx,
  published: PublishedAct & { readonly limits: BrakeLimits }
): Promise<Result<{ certificates: number }, PublishRefusal>> {
  const { act, decisionId, facts, draft, limits } = published
  if (draft.earlierId === null) return refuse({ code: 'EARLIER_DECISION_MISSING' })
  const free = await annullable(tx, draft.earlierId)
  if (!free.ok) return free
  const earlier = await load(tx, draft.earlierId)
  const onDay = facts.effectiveOn ?? facts.issuedOn ?? facts.latestOn
  const standing = await tx.standing.findMany({
    where: { knownTo: null, lineId: { in: earlier.recognitionLines.map(({ id }) => id) } }
  })
  const inForce = standing.filter(row => dayFromColumn(row.since) <= onDay && dayFromColumn(row.until) > onDay)
  const braked = await brakeFor(tx, { draft, limits, onDay, affected: inForce.length })
  if (!braked.ok) return braked
  const restored = await restoreLineReadings(tx, act, earlier)
  if (restored === 'CORRECTED_SINCE' || !(await restoreDecisionReadings(tx, act, earlier, ctx.newId)))
    return refuse({ code: 'CORRECTED_SINCE' })
  await recordLineEvents(tx, act, [
    ...standing.map(({ lineId }) => ({
      id: ctx.newId(),
      lineId,
      kind: 'annulled' as const,
      onDay,
      ground: draft.subject,
      decisionId,
      undoes: null
    })),
    ...opposites(ctx, earlier, decisionId, draft.subject)
  ])
  await restoreReferrals(ctx, tx, published, earlier, onDay)
  await restand(tx, act, [
    ...standing.map(row => row.productId),
    ...earlier.lineEvents.map(({ line }) => line.productId),
    ...restored
  ])
  return accept({ certificates: 0 })
}
