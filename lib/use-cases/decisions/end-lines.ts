import type { Tx } from '@/lib/data/client'
import { dayToColumn } from '@/lib/data/dates'
import { recordLineEvents, restand } from '@/lib/data/facts/lines'
import { type BrakeLimits, brakeOn } from '@/lib/ocop/registry/brake'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import type { PublishedAct } from './recognise-lines'
import type { PublishRefusal } from './refusals'

/**
 * Revokes the certificates that a decision names, from its effective day, each on its ground (QĐ 26/2026/QĐ-TTg Đ8). Ending
 * unusually many without a new line asks for a second person, who must have seen this very version.
 */
export async function endLines(
  ctx: UseCaseContext,
  tx: Tx,
  { act, decisionId, facts, draft, lines, limits }: PublishedAct & { readonly limits: BrakeLimits }
): Promise<Result<{ certificates: number }, PublishRefusal>> {
  if (draft.kind !== 'revocation') throw new Error(`no draft of kind ${draft.kind} can be made`)
  const onDay = facts.effectiveOn ?? facts.issuedOn ?? facts.latestOn
  const targets = lines.map(line => line.targetLineId ?? '')
  const standing = await tx.standing.findMany({ where: { lineId: { in: targets }, knownTo: null } })
  const standingOf = new Map(standing.map(row => [row.lineId, row]))
  for (const line of lines) {
    const row = standingOf.get(line.targetLineId ?? '')
    if (!row || row.provinceId !== draft.provinceId)
      return refuse({ code: 'LINE_NOT_OF_THIS_PROVINCE', position: line.position })
    if (row.until <= dayToColumn(onDay)) return refuse({ code: 'LINE_ALREADY_ENDED', position: line.position })
  }
  const day = dayToColumn(onDay)
  const inForce = await tx.standing.count({
    where: { knownTo: null, provinceId: draft.provinceId, since: { lte: day }, until: { gt: day } }
  })
  const brake = brakeOn(lines.length, inForce, limits)
  const seconded = draft.approvedBy !== null && draft.approvedVersion === draft.version
  if (brake.tripped && !seconded) return refuse({ code: 'SECOND_PERSON_NEEDED', affected: brake.affected, inForce })
  await recordLineEvents(
    tx,
    act,
    lines.map(line => ({
      id: ctx.newId(),
      lineId: line.targetLineId ?? '',
      kind: 'revoked' as const,
      onDay,
      ground: line.ground ?? '',
      decisionId,
      undoes: null
    }))
  )
  await restand(
    tx,
    act,
    standing.map(row => row.productId)
  )
  return accept({ certificates: 0 })
}
