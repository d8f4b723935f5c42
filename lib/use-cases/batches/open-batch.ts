import { recordAct } from '@/lib/data/acts'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { violationOf } from '@/lib/data/violation'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { yearOf } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import type { AuthorityLevel } from '@/lib/ocop/rulebook/level'
import { authorOf, changeRequest, type UseCaseContext } from '../context'

export interface OpenBatchInput {
  /** The province or district whose council rates. */
  readonly unitId: string
  readonly programmeYear: number
  /** `null` = the source does not number its rounds. */
  readonly round: number | null
  readonly title: string | null
}

export type BatchRefusal =
  | { readonly code: 'BATCH_UNIT_NOT_OFFERED' }
  | { readonly code: 'BATCH_YEAR_OUT_OF_RANGE'; readonly from: number; readonly to: number }
  | { readonly code: 'BATCH_ALREADY_OPEN' }

/** The programme of one commune, one product began in 2018; Quảng Ninh's own in 2013. */
const FIRST_YEAR = 2013
const ONCE = 'batch_once'

const LEVEL_OF: Readonly<Record<string, AuthorityLevel | undefined>> = { province: 'province', district: 'district' }

/**
 * Opens a batch: the rating of a year's round by the council of a province or, while there were districts, of a district. The same
 * round is opened once.
 */
export async function openBatch(
  ctx: UseCaseContext,
  { unitId, programmeYear, round, title }: OpenBatchInput
): Promise<Result<{ readonly batchCode: string }, BatchRefusal | AccessRefusal | TransactionRefusal>> {
  const to = yearOf(ctx.today) + 1
  if (programmeYear < FIRST_YEAR || programmeYear > to)
    return refuse({ code: 'BATCH_YEAR_OUT_OF_RANGE', from: FIRST_YEAR, to })
  try {
    return await transaction<{ readonly batchCode: string }, BatchRefusal | AccessRefusal>(
      changeRequest(ctx),
      async tx => {
        const unit = await tx.unit.findUnique({ where: { id: unitId } })
        const level = LEVEL_OF[unit?.level ?? '']
        if (!unit || !level) return refuse({ code: 'BATCH_UNIT_NOT_OFFERED' })
        const allowed = can(ctx.actor, 'batch.open', { unitId })
        if (!allowed.ok)
          return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'BATCH_UNIT_NOT_OFFERED' }) : allowed
        const batchCode = ctx.newCode('batch')
        const act = await recordAct(tx, {
          kind: 'batch.opened',
          visibility: 'internal',
          accountId: authorOf(ctx),
          subject: batchCode,
          body: { unit: unitId, level, programmeYear, round },
          at: ctx.at
        })
        await tx.batch.create({
          data: { id: ctx.newId(), code: batchCode, unitId, level, programmeYear, round, title, act }
        })
        return accept({ batchCode })
      }
    )
  } catch (error) {
    if (violationOf(error)?.constraint !== ONCE) throw error
    return refuse({ code: 'BATCH_ALREADY_OPEN' })
  }
}
