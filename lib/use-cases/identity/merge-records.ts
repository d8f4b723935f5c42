import { lockHistory, recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { type NewIdentityLink, productsNaming, recordIdentityLink } from '@/lib/data/facts/identity'
import { restand } from '@/lib/data/facts/lines'
import { type IdentityRecord, mergedLines, objectionTo, recordByCode } from '@/lib/data/identity/records'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'
import type { IdentityRefusal } from './refusals'

export interface MergeRecordsInput {
  readonly subject: NewIdentityLink['subject']
  /** The double, whose code and certificates lead to the other one from now on. */
  readonly fromCode: string
  readonly intoCode: string
  /** How the officer knows that they are one and the same. */
  readonly reason: string
}

interface Merged {
  readonly fromCode: string
  readonly intoCode: string
}

/**
 * Records that two records are one and the same product or producer. Both keep their codes and histories; the second stands for the first in
 * lists, search and figures from this act on, and it can be undone. Refuses what the lines of two products speak against.
 */
export async function mergeRecords(
  ctx: UseCaseContext,
  input: MergeRecordsInput
): Promise<Result<Merged, IdentityRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<Merged, IdentityRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    await lockHistory(tx)
    const found = await twoRecords(ctx, tx, input)
    if (!found.ok) return found
    const { from, into } = found.value
    const against =
      input.subject === 'product' ? objectionTo(await mergedLines(tx, from.id), await mergedLines(tx, into.id)) : null
    if (against) return refuse(against)
    const { subject, fromCode, intoCode, reason } = input
    const touched = subject === 'product' ? [from.id, into.id] : await productsNaming(tx, [from.id, into.id])
    const act = await recordAct(tx, {
      kind: `${subject}.merged_as_double`,
      visibility: 'public',
      accountId: authorOf(ctx),
      subject: fromCode,
      body: { into: intoCode },
      at: ctx.at
    })
    await recordIdentityLink(tx, act, { id: ctx.newId(), subject, fromId: from.id, intoId: into.id, reason })
    await restand(tx, act, touched)
    return accept({ fromCode, intoCode })
  })
}

async function twoRecords(
  ctx: UseCaseContext,
  tx: Tx,
  { subject, fromCode, intoCode }: MergeRecordsInput
): Promise<Result<{ readonly from: IdentityRecord; readonly into: IdentityRecord }, IdentityRefusal | AccessRefusal>> {
  if (fromCode === intoCode) return refuse({ code: 'SAME_RECORD' })
  const from = await ownRecord(ctx, tx, subject, fromCode)
  if (!from.ok) return from
  const into = await ownRecord(ctx, tx, subject, intoCode)
  if (!into.ok) return into
  return accept({ from: from.value, into: into.value })
}

async function ownRecord(
  ctx: UseCaseContext,
  tx: Tx,
  subject: NewIdentityLink['subject'],
  code: string
): Promise<Result<IdentityRecord, IdentityRefusal | AccessRefusal>> {
  const record = await recordByCode(tx, subject, code)
  if (!record) return refuse({ code: 'RECORD_NOT_FOUND', record: code })
  const allowed = can(ctx.actor, 'identity.decide', { unitIds: record.unitIds })
  if (!allowed.ok) return allowed
  if (record.livingId !== record.id) return refuse(await alreadyMerged(tx, subject, record))
  return accept(record)
}

async function alreadyMerged(
  tx: Tx,
  subject: NewIdentityLink['subject'],
  { code, livingId }: IdentityRecord
): Promise<IdentityRefusal> {
  const living =
    subject === 'product'
      ? await tx.product.findUniqueOrThrow({ where: { id: livingId }, select: { code: true } })
      : await tx.producer.findUniqueOrThrow({ where: { id: livingId }, select: { code: true } })
  return { code: 'RECORD_ALREADY_MERGED', record: code, into: living.code }
}
