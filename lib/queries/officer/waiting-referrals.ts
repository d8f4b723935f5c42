import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { Actor } from '@/lib/ocop/access/actor'
import { reachOf } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'

export interface WaitingReferral {
  readonly id: string
  readonly product: string
  readonly referredOn: PlainDate | null
}

/** Products of the actor's places that the centre has not yet decided on. */
export async function waitingReferrals(actor: Actor): Promise<readonly WaitingReferral[]> {
  const reach = reachOf(actor, 'decision.transcribe')
  const found = await database().referral.findMany({
    where: reach === 'everywhere' ? {} : { provinceId: { in: [...reach] } },
    include: {
      product: { include: { productReadings: { orderBy: { act: 'desc' }, take: 1 } } },
      referralOutcomes: { orderBy: { act: 'desc' }, take: 1 }
    },
    orderBy: { latestOn: 'asc' }
  })
  return found
    .filter(({ referralOutcomes: [last] }) => last === undefined || last.kind === 'reopened')
    .map(({ id, product, referredOn }) => ({
      id,
      product: product.productReadings[0]?.name ?? product.code,
      referredOn: dayFromColumn(referredOn)
    }))
}
