import type { Tx } from './client'

/** Results of a batch that no living draft and no published decision rests on, in the order of the grid. */
export function freeResults(tx: Tx, batchId: string) {
  return tx.evaluationResult.findMany({
    where: {
      batchId,
      draftLines: { none: { struck: false, draft: { state: { not: 'discarded' } } } }
    },
    orderBy: { position: 'asc' }
  })
}

/** Whether another draft that lives has taken the result up meanwhile. */
export async function isTakenElsewhere(tx: Tx, resultId: string, draftId: string): Promise<boolean> {
  const other = await tx.draftLine.findFirst({
    where: { resultId, struck: false, draftId: { not: draftId }, draft: { state: { not: 'discarded' } } },
    select: { id: true }
  })
  return other !== null
}
