import { lockHistory } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { provincesOf } from '@/lib/data/units'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { annullable } from '../decisions/annul-decision'
import type { AnnullableRefusal } from '../decisions/refusals'

/** Why no decision about an earlier one is begun. */
export type EarlierRefusal =
  | { readonly code: 'DECISION_NOT_FOUND' }
  | { readonly code: 'DECISION_OF_CENTRE' }
  | AnnullableRefusal

const load = (tx: Tx, code: string) =>
  tx.decision.findUnique({
    where: { code },
    include: {
      authority: true,
      draft: { select: { provinceId: true } },
      recognitionLines: {
        orderBy: { position: 'asc' },
        include: { certificate: true, lineReadings: { orderBy: { act: 'desc' }, take: 1 } }
      },
      lineEvents: { include: { line: { include: { lineReadings: { orderBy: { act: 'desc' }, take: 1 } } } } },
      referrals: { select: { provinceId: true } }
    }
  })

export interface EarlierDecision {
  readonly decision: NonNullable<Awaited<ReturnType<typeof load>>>
  /** The province whose record it is. */
  readonly provinceId: string
}

/** An earlier decision that the actor may decide about; another province's does not exist. The ministry's are the ministry's to take back. */
export async function earlierDecision(
  ctx: UseCaseContext,
  tx: Tx,
  code: string
): Promise<Result<EarlierDecision, EarlierRefusal | AccessRefusal>> {
  await lockHistory(tx)
  const decision = await load(tx, code)
  if (!decision) return refuse({ code: 'DECISION_NOT_FOUND' })
  const { unitId, level } = decision.authority
  const ofAuthority = unitId === null ? undefined : (await provincesOf(tx, [unitId])).get(unitId)
  const lines = [...decision.recognitionLines, ...decision.lineEvents.map(({ line }) => line)]
  const provinceId =
    decision.draft?.provinceId ??
    lines[0]?.lineReadings[0]?.provinceId ??
    decision.referrals[0]?.provinceId ??
    ofAuthority
  if (provinceId === undefined) return refuse({ code: 'DECISION_NOT_FOUND' })
  const allowed = can(ctx.actor, 'decision.draft', { provinceId })
  if (!allowed.ok)
    return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'DECISION_NOT_FOUND' }) : allowed
  if (level === 'centre') return refuse({ code: 'DECISION_OF_CENTRE' })
  const free = await annullable(tx, decision.id)
  if (!free.ok) return free
  return accept({ decision, provinceId })
}
