import { grantsHeldOn, lockAccount } from '@/lib/data/accounts/account'
import { placesOfProducers } from '@/lib/data/accounts/producer-places'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import { writeGrant } from './write-account'

type Refusal =
  | AccessRefusal
  | { readonly code: 'NOT_PERMITTED'; readonly verb: 'account.grant' }
  | { readonly code: 'ACCOUNT_NOT_FOUND' }
  | { readonly code: 'ACCOUNT_CLOSED' }
  | { readonly code: 'PRODUCER_NOT_FOUND' }
  | { readonly code: 'GRANT_ALREADY_HELD' }
  | TransactionRefusal

/** Lets an account stand for a producer, at the operator's terminal; everybody else invites by letter. */
export async function grantProducer(
  ctx: UseCaseContext,
  { accountId, producerCode }: { readonly accountId: string; readonly producerCode: string }
): Promise<Result<string, Refusal>> {
  if (ctx.actor.kind !== 'system') return refuse({ code: 'NOT_PERMITTED', verb: 'account.grant' })
  return transaction<string, Refusal>(changeRequest(ctx), async tx => {
    const producer = await tx.producerCard.findUnique({ where: { code: producerCode } })
    if (!producer) return refuse({ code: 'PRODUCER_NOT_FOUND' })
    const { producerId } = producer
    const places = await placesOfProducers(tx, [producerId])
    const allowed = can(ctx.actor, 'producer.invite', { unitIds: places.get(producerId) ?? [] })
    if (!allowed.ok) return allowed
    const account = await lockAccount(tx, accountId)
    if (!account) return refuse({ code: 'ACCOUNT_NOT_FOUND' })
    if (account.disabledAt) return refuse({ code: 'ACCOUNT_CLOSED' })
    const same = account.grants.filter(grant => grant.role === 'producer' && grant.producerId === producerId)
    if (grantsHeldOn(same, ctx.today).length > 0) return refuse({ code: 'GRANT_ALREADY_HELD' })
    const grant = { accountId, role: 'producer', unitId: null, producerId, from: ctx.today, until: null } as const
    return accept(await writeGrant(tx, ctx, grant))
  })
}
