import { lockHistory } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { type BatchGround, groundOf } from '@/lib/data/results/grid'
import { type KeptRow, keptRows } from '@/lib/data/results/rows'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import type { ResultsRefusal } from './refusals'

export interface OpenGrid {
  readonly batch: { readonly id: string; readonly code: string }
  readonly ground: BatchGround
  readonly rows: readonly KeptRow[]
}

/** A batch's grid, held against all other writers, if it is the actor's to fill in. Another province's batch does not exist. */
export async function openGrid(
  ctx: UseCaseContext,
  tx: Tx,
  batchCode: string
): Promise<Result<OpenGrid, ResultsRefusal | AccessRefusal>> {
  await lockHistory(tx)
  const batch = await tx.batch.findUnique({ where: { code: batchCode } })
  if (!batch) return refuse({ code: 'BATCH_NOT_FOUND' })
  const { unitId } = batch
  const allowed = can(ctx.actor, 'result.enter', { unitId })
  if (!allowed.ok) return can(ctx.actor, 'batch.view', { unitId }).ok ? allowed : refuse({ code: 'BATCH_NOT_FOUND' })
  return accept({ batch, ground: await groundOf(tx, batch, ctx.today), rows: await keptRows(tx, batch.id) })
}
