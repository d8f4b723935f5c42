import { points } from '@/lib/ocop/points'
import type { ResultRow } from '@/lib/ocop/results/result-row'
import { STARS } from '@/lib/ocop/rulebook/star'
import type { Tx } from '../client'
import type { Prisma } from '../generated/client'

/** A result with what binds it: its version, and the drafts that rest on it. */
export interface KeptRow extends ResultRow {
  readonly version: number
  readonly updatedAt: Date
  /** Its place in the batch; gaps stay where rows were removed. */
  readonly place: number
  /** The living draft whose annex has it as a line, if any. */
  readonly draft: { readonly id: string; readonly code: string; readonly state: string; readonly kind: string } | null
  /** Whether the line of any draft, even a struck one of a published decision, points here. */
  readonly mentioned: boolean
}

const KEPT = {
  include: { draftLines: { include: { draft: { select: { id: true, code: true, state: true, kind: true } } } } },
  orderBy: { position: 'asc' }
} as const satisfies Prisma.EvaluationResultFindManyArgs

/** The results of a batch in the order of the grid, numbered from 1. */
export async function keptRows(tx: Tx, batchId: string): Promise<readonly KeptRow[]> {
  const rows = await tx.evaluationResult.findMany({ where: { batchId }, ...KEPT })
  return rows.map(({ draftLines, batchId: _, updatedBy: __, ...row }, index) => {
    const living = draftLines.find(line => !line.struck && line.draft.state !== 'discarded')
    return {
      ...row,
      position: index + 1,
      place: row.position,
      points: row.points === null ? null : points(row.points),
      star: STARS.find(star => star === row.star) ?? null,
      draft: living?.draft ?? null,
      mentioned: draftLines.some(line => line.draft.state !== 'discarded')
    }
  })
}
