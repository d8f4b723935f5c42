import type { Tx } from '@/lib/data/client'
import {
  type NewProducerEvent,
  type ProducerReadingFacts,
  recordProducerEvents,
  recordProducerReadings
} from '@/lib/data/facts/producers'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { readingOn } from '@/lib/ocop/producer/names'
import type { ProducerChange } from '@/lib/ocop/producer/succession'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { changeRequest, type UseCaseContext } from '../context'
import {
  checkDay,
  giveProducts,
  type OpenProducer,
  openProducer,
  otherProducer,
  recordProducerAct
} from './open-producer'
import type { ProducerRefusal } from './refusals'

export type ChangeOfProducer =
  | { readonly kind: 'renamed'; readonly name: string }
  /** Another legal form; mostly with another name. */
  | {
      readonly kind: 'converted'
      readonly producerKind: NonNullable<ProducerReadingFacts['kind']>
      readonly name: string | null
    }
  | { readonly kind: 'merged'; readonly otherCode: string }
  | { readonly kind: 'transferred'; readonly otherCode: string; readonly productCode: string }
  | { readonly kind: 'dissolved' }

export interface RecordChangeInput {
  readonly producerCode: string
  readonly change: ChangeOfProducer
  /** First day on which it holds. It must have come. */
  readonly on: PlainDate
  /** What says so, as people cite it: kind, number, day, authority. */
  readonly paper: string
  readonly note: string | null
}

/**
 * Records what befell a producer: another name or legal form, its merger into another one, the transfer of a product, its end. No
 * certificate changes by it: QĐ 26/2026/QĐ-TTg says nothing of these, and even that a product is no longer made (Điều 8, điểm đ) takes a
 * decision of revocation.
 */
export async function recordProducerChange(
  ctx: UseCaseContext,
  input: RecordChangeInput
): Promise<Result<{ readonly producerCode: string }, ProducerRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly producerCode: string }, ProducerRefusal | AccessRefusal>(
    changeRequest(ctx),
    async tx => {
      const opened = await openProducer(ctx, tx, input.producerCode)
      if (!opened.ok) return opened
      const timely = checkDay(ctx, opened.value, input.on)
      if (!timely.ok) return timely
      const done = await WRITERS[input.change.kind](ctx, tx, opened.value, input)
      return done.ok ? accept({ producerCode: input.producerCode }) : done
    }
  )
}

type Write = (
  ctx: UseCaseContext,
  tx: Tx,
  producer: OpenProducer,
  input: RecordChangeInput
) => Promise<Result<null, ProducerRefusal>>

const WRITERS: Readonly<Record<ProducerChange, Write>> = {
  renamed: writeReading,
  converted: writeReading,
  merged: writeMerger,
  transferred: writeTransfer,
  dissolved: async (ctx, tx, producer, input) => {
    await writeEvent(ctx, tx, producer, input, {})
    return accept(null)
  }
}

/** Enters the act and the event; answers the act for what else belongs to it. */
async function writeEvent(
  ctx: UseCaseContext,
  tx: Tx,
  { id: producerId, code }: OpenProducer,
  { change, on, paper, note }: RecordChangeInput,
  more: Partial<Pick<NewProducerEvent, 'otherId' | 'productId'>>
): Promise<number> {
  const { kind, ...what } = change
  const act = await recordProducerAct(ctx, tx, code, kind, { on, paper, ...what })
  const event = { otherId: null, productId: null, sourceId: null, undoes: null, ...more }
  await recordProducerEvents(tx, act, [{ id: ctx.newId(), producerId, kind, onDay: on, paper, note, ...event }])
  return act
}

async function writeReading(ctx: UseCaseContext, tx: Tx, producer: OpenProducer, input: RecordChangeInput) {
  const { change, on } = input
  const before = readingOn(producer.readings, on)
  if (!before || (change.kind !== 'renamed' && change.kind !== 'converted'))
    throw new Error(`producer ${producer.code} has no reading`)
  const name = change.name ?? before.name
  const kind = change.kind === 'converted' ? change.producerKind : before.kind
  if (name === before.name && kind === before.kind) return refuse({ code: 'PRODUCER_UNCHANGED' as const })
  const act = await writeEvent(ctx, tx, producer, input, {})
  const { unitId, placeText } = before
  const reading = { id: ctx.newId(), producerId: producer.id, fromDay: on, name, kind, unitId, placeText }
  await recordProducerReadings(tx, act, [reading])
  return accept(null)
}

async function takerOf(
  tx: Tx,
  producer: OpenProducer,
  otherCode: string
): Promise<Result<OpenProducer, ProducerRefusal>> {
  if (otherCode === producer.code) return refuse({ code: 'SAME_PRODUCER' })
  return otherProducer(tx, otherCode)
}

async function writeMerger(ctx: UseCaseContext, tx: Tx, producer: OpenProducer, input: RecordChangeInput) {
  if (input.change.kind !== 'merged') throw new Error('not a merger')
  const other = await takerOf(tx, producer, input.change.otherCode)
  if (!other.ok) return other
  const act = await writeEvent(ctx, tx, producer, input, { otherId: other.value.id })
  const held = await tx.productCard.findMany({ where: { producerId: producer.id }, select: { productId: true } })
  const productIds = held.map(({ productId }) => productId)
  await giveProducts(ctx, tx, act, productIds, other.value.id)
  return accept(null)
}

async function writeTransfer(ctx: UseCaseContext, tx: Tx, producer: OpenProducer, input: RecordChangeInput) {
  if (input.change.kind !== 'transferred') throw new Error('not a transfer')
  const { otherCode, productCode } = input.change
  const other = await takerOf(tx, producer, otherCode)
  if (!other.ok) return other
  const product = await tx.productCard.findUnique({ where: { code: productCode } })
  if (!product || product.producerId !== producer.id)
    return refuse({ code: 'PRODUCT_NOT_OF_PRODUCER' as const, product: productCode })
  const { productId } = product
  const act = await writeEvent(ctx, tx, producer, input, { otherId: other.value.id, productId })
  await giveProducts(ctx, tx, act, [productId], other.value.id)
  return accept(null)
}
