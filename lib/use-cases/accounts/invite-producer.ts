import { placesOfProducers } from '@/lib/data/accounts/producer-places'
import { replaceToken } from '@/lib/data/accounts/tokens'
import { recordAct } from '@/lib/data/acts'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { newPrintedCode, sha256 } from '@/lib/services/secrets'
import { changeRequest, type UseCaseContext } from '../context'
import type { Letter } from './hand-out-reset'

const VALID_MS = 30 * 24 * 3_600_000

type Refusal = AccessRefusal | { readonly code: 'PRODUCER_NOT_FOUND' } | TransactionRefusal

/**
 * A letter that lets whoever holds it sign up for a producer, once, within 30 days; letters before it stop working. Handed over by
 * an officer who knows the producer: the letter is the proof.
 */
export async function inviteProducer(
  ctx: UseCaseContext,
  { producerCode }: { readonly producerCode: string }
): Promise<Result<Letter, Refusal>> {
  const { actor } = ctx
  if (actor.kind !== 'account') return refuse({ code: 'SIGN_IN_REQUIRED' })
  return transaction<Letter, Refusal>(changeRequest(ctx), async tx => {
    const producer = await tx.producerCard.findUnique({ where: { code: producerCode } })
    const places = producer ? await placesOfProducers(tx, [producer.producerId]) : null
    const unitIds = (producer && places?.get(producer.producerId)) ?? []
    const allowed = can(actor, 'producer.invite', { unitIds })
    if (!allowed.ok) return allowed
    if (!producer) return refuse({ code: 'PRODUCER_NOT_FOUND' })
    const code = newPrintedCode()
    const id = ctx.newId()
    const expiresAt = new Date(ctx.at.getTime() + VALID_MS)
    await replaceToken(tx, {
      id,
      kind: 'invitation',
      tokenHash: sha256(code),
      accountId: null,
      producerId: producer.producerId,
      createdAt: ctx.at,
      createdBy: actor.accountId,
      expiresAt
    })
    await recordAct(tx, {
      kind: 'producer.invited',
      visibility: 'internal',
      accountId: actor.accountId,
      subject: producerCode,
      body: { token: id },
      at: ctx.at
    })
    return accept({ code, name: producer.name, expiresAt })
  })
}
