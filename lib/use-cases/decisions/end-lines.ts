import type { Tx } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import { type NewLineEvent, recordLineEvents, restand } from '@/lib/data/facts/lines'
import { endingOf } from '@/lib/ocop/certificate/ending'
import type { BrakeLimits } from '@/lib/ocop/registry/brake'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { competence } from '@/lib/ocop/rulebook/competence'
import type { UseCaseContext } from '../context'
import { brakeFor } from './brake-for'
import type { AnnexLine, PublishedAct } from './recognise-lines'
import type { PublishRefusal } from './refusals'

type Standing = Awaited<ReturnType<Tx['standing']['findMany']>>[number]

/** What happens to one line of the annex. */
function eventOf(
  ctx: UseCaseContext,
  { decisionId, facts, draft }: PublishedAct,
  { position, ground }: AnnexLine,
  row: Standing | undefined
): Result<NewLineEvent, PublishRefusal> {
  const { kind } = draft
  if (kind !== 'revocation' && kind !== 'withdrawal') throw new Error(`${kind} ends no lines`)
  if (!row || row.provinceId !== draft.provinceId) return refuse({ code: 'LINE_NOT_OF_THIS_PROVINCE', position })
  const issuedOn = facts.issuedOn ?? facts.latestOn
  const since = dayFromColumn(row.since)
  const ending = endingOf({ kind, ground, issuedOn, effectiveOn: facts.effectiveOn, since })
  if (ending.kind !== 'annulled' && dayFromColumn(row.until) <= ending.on)
    return refuse({ code: 'LINE_ALREADY_ENDED', position })
  const { star } = row
  if (draft.origin === 'enacted' && (star === 3 || star === 4 || star === 5)) {
    const competent = competence({ level: facts.level, star, on: issuedOn })
    if (!competent.ok) return refuse({ code: 'LINE_OBJECTED', position, objection: competent.refusal })
  }
  return accept({
    id: ctx.newId(),
    lineId: row.lineId,
    kind: ending.kind,
    onDay: ending.on,
    ground: ground ?? draft.subject ?? (ending.kind === 'annulled' ? null : ''),
    decisionId,
    undoes: null
  })
}

/**
 * Ends the lines that a decision names: revokes their certificates, each on its ground (QĐ 26/2026/QĐ-TTg Đ8), takes back those given on
 * their holders' wish, or withdraws a wrong recognition (Đ10.1b). Who may end five stars is who may give them. Ending unusually many without
 * a new line asks for a second person, who must have seen this very version.
 */
export async function endLines(
  ctx: UseCaseContext,
  tx: Tx,
  published: PublishedAct & { readonly limits: BrakeLimits }
): Promise<Result<{ certificates: number }, PublishRefusal>> {
  const { act, facts, draft, lines, limits } = published
  const standing = await tx.standing.findMany({
    where: { lineId: { in: lines.flatMap(line => line.targetLineId ?? []) }, knownTo: null }
  })
  const standingOf = new Map(standing.map(row => [row.lineId, row]))
  const events: NewLineEvent[] = []
  for (const line of lines) {
    const event = eventOf(ctx, published, line, standingOf.get(line.targetLineId ?? ''))
    if (!event.ok) return event
    events.push(event.value)
  }
  const onDay = facts.effectiveOn ?? facts.issuedOn ?? facts.latestOn
  const affected = standing.filter(row => dayFromColumn(row.until) > onDay).length
  const braked = await brakeFor(tx, { draft, limits, onDay, affected })
  if (!braked.ok) return braked
  await recordLineEvents(tx, act, events)
  await restand(
    tx,
    act,
    standing.map(row => row.productId)
  )
  return accept({ certificates: 0 })
}
