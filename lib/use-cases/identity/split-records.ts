import { lockHistory, recordAct } from '@/lib/data/acts'
import { familyOf, type NewIdentityLink, productsNaming, recordIdentityUndoing } from '@/lib/data/facts/identity'
import { restand } from '@/lib/data/facts/lines'
import { recordByCode } from '@/lib/data/identity/records'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'
import type { IdentityRefusal } from './refusals'

export interface SplitRecordsInput {
  readonly subject: NewIdentityLink['subject']
  /** The record that was merged into another one. */
  readonly fromCode: string
  readonly reason: string
}

/** Takes a merger of records back: from this act on, each stands for itself again, with its own lines. What was known before stays so. */
export async function splitRecords(
  ctx: UseCaseContext,
  { subject, fromCode, reason }: SplitRecordsInput
): Promise<Result<{ readonly fromCode: string }, IdentityRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly fromCode: string }, IdentityRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    await lockHistory(tx)
    const record = await recordByCode(tx, subject, fromCode)
    if (!record) return refuse({ code: 'RECORD_NOT_FOUND', record: fromCode })
    const allowed = can(ctx.actor, 'identity.decide', { unitIds: record.unitIds })
    if (!allowed.ok) return allowed
    const link = await tx.identityLink.findFirst({ where: { subject, fromId: record.id, undoing: null } })
    if (!link) return refuse({ code: 'RECORD_NOT_MERGED', record: fromCode })
    const family = await familyOf(tx, subject, record.livingId)
    const touched = subject === 'product' ? family : await productsNaming(tx, family)
    const act = await recordAct(tx, {
      kind: `${subject}.split_again`,
      visibility: 'public',
      accountId: authorOf(ctx),
      subject: fromCode,
      body: {},
      at: ctx.at
    })
    await recordIdentityUndoing(tx, act, { id: link.id, reason })
    await restand(tx, act, touched)
    return accept({ fromCode })
  })
}
