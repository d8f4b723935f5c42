import type { Tx } from '@/lib/data/client'
import { dayToColumn } from '@/lib/data/dates'
import type { LockedDraft } from '@/lib/data/drafts'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type BrakeLimits, brakeOn } from '@/lib/ocop/registry/brake'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import type { PublishRefusal } from './refusals'

interface Braked {
  readonly draft: LockedDraft
  readonly limits: BrakeLimits
  /** The day of effect. */
  readonly onDay: PlainDate
  /** Lines in force that would end or be corrected without a new line in their place. */
  readonly affected: number
}

/** Stops a publication that ends or corrects unusually much, unless a second person has agreed to this very version. */
export async function brakeFor(
  tx: Tx,
  { draft, limits, onDay, affected }: Braked
): Promise<Result<null, PublishRefusal>> {
  const day = dayToColumn(onDay)
  const inForce = await tx.standing.count({
    where: { knownTo: null, provinceId: draft.provinceId, since: { lte: day }, until: { gt: day } }
  })
  const brake = brakeOn(affected, inForce, limits)
  const seconded = draft.approvedBy !== null && draft.approvedVersion === draft.version
  return brake.tripped && !seconded ? refuse({ code: 'SECOND_PERSON_NEEDED', affected, inForce }) : accept(null)
}
