import { recordAct } from '@/lib/data/acts'
import { placeOfPage } from '@/lib/data/misreport-places'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'

export type CloseMisreportRefusal =
  | { readonly code: 'MISREPORT_NOT_FOUND' }
  | { readonly code: 'MISREPORT_ALREADY_CLOSED' }

export interface CloseMisreportInput {
  readonly misreportId: string
  /** What was found and done. Internal. */
  readonly note: string
}

/** Closes a visitor's report once somebody has looked into it. The report itself stays. */
export async function closeMisreport(
  ctx: UseCaseContext,
  { misreportId, note }: CloseMisreportInput
): Promise<Result<null, CloseMisreportRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<null, CloseMisreportRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const report = await tx.misreport.findUnique({ where: { id: misreportId }, include: { misreportClosings: true } })
    if (!report) return refuse({ code: 'MISREPORT_NOT_FOUND' })
    const place = await placeOfPage(tx, report.page)
    const allowed = can(ctx.actor, 'misreport.close', { unitIds: place === null ? [] : [place] })
    if (!allowed.ok)
      return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'MISREPORT_NOT_FOUND' }) : allowed
    if (report.misreportClosings.length > 0) return refuse({ code: 'MISREPORT_ALREADY_CLOSED' })
    const closedBy = authorOf(ctx)
    if (closedBy === null) throw new Error('a report is closed by a person')
    await recordAct(tx, {
      kind: 'misreport.closed',
      visibility: 'internal',
      accountId: closedBy,
      subject: misreportId,
      body: { note },
      at: ctx.at
    })
    await tx.misreportClosing.create({ data: { misreportId, note, closedBy, at: ctx.at } })
    return accept(null)
  })
}
