import type { Tx } from '@/lib/data/client'
import type { KeptRow } from '@/lib/data/results/rows'
import type { Judgement } from '@/lib/ocop/results/judge-row'
import { judgeRow } from '@/lib/ocop/results/judge-row'
import type { ResultRow } from '@/lib/ocop/results/result-row'
import { authorOf, type UseCaseContext } from '../context'

/** What a row says, as the columns of its table and of the annex that is drafted from it. */
const saidBy = (row: ResultRow) => ({
  productName: row.productName,
  producerName: row.producerName,
  producerKind: row.producerKind,
  placeText: row.placeText,
  unitId: row.unitId,
  setCode: row.setCode,
  points: row.points,
  star: row.star,
  kind: row.kind,
  productId: row.productId,
  producerId: row.producerId
})

const own = (row: ResultRow) => ({ ...saidBy(row), setText: row.setText, settled: [...row.settled] })

const sameAs = (left: ResultRow, right: ResultRow): boolean => JSON.stringify(own(left)) === JSON.stringify(own(right))

function stampOf(ctx: UseCaseContext) {
  const updatedBy = authorOf(ctx)
  if (updatedBy === null) throw new Error('a result needs a person')
  return { updatedAt: ctx.at, updatedBy }
}

/** Adds rows behind the last one, in their order. */
export async function addRows(
  ctx: UseCaseContext,
  tx: Tx,
  batchId: string,
  after: number,
  rows: readonly ResultRow[]
): Promise<void> {
  const stamp = stampOf(ctx)
  await tx.evaluationResult.createMany({
    data: rows.map((row, index) => ({ id: row.id, batchId, position: after + index + 1, ...own(row), ...stamp }))
  })
}

/** Writes the rows that say something else than before, and brings drafts that are still being written along. Answers which. */
export async function changeRows(
  ctx: UseCaseContext,
  tx: Tx,
  rows: readonly { readonly before: KeptRow; readonly after: ResultRow }[],
  judgement: Judgement
): Promise<ReadonlySet<string>> {
  const stamp = stampOf(ctx)
  const changed = rows.filter(({ before, after }) => !sameAs(before, after))
  const drafts = new Set<string>()
  for (const { before, after } of changed) {
    await tx.evaluationResult.update({
      where: { id: before.id },
      data: { ...own(after), ...stamp, version: { increment: 1 } }
    })
    if (before.draft?.state !== 'drafting') continue
    drafts.add(before.draft.id)
    await bringAlong(tx, before.draft, after, judgement)
  }
  await touchDrafts(tx, drafts, stamp)
  return new Set(changed.map(({ before }) => before.id))
}

/** The line of a draft follows its result; a result that no longer belongs in such a decision leaves it. */
async function bringAlong(
  tx: Tx,
  draft: { readonly id: string; readonly kind: string },
  row: ResultRow,
  judgement: Judgement
): Promise<void> {
  const { outcome } = judgeRow(row, judgement)
  const line = { draftId: draft.id, resultId: row.id, struck: false }
  if (draft.kind === 'recognition' && outcome.kind === 'recognise')
    await tx.draftLine.updateMany({ where: line, data: { ...saidBy(row), star: outcome.star } })
  else if (draft.kind === 'approval' && outcome.kind === 'approve')
    await tx.draftLine.updateMany({ where: line, data: { ...saidBy(row), star: null } })
  else await tx.draftLine.deleteMany({ where: line })
}

/** Removes rows, and their lines from drafts that are still being written. */
export async function removeRows(ctx: UseCaseContext, tx: Tx, rows: readonly KeptRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id)
  await tx.draftLine.deleteMany({
    where: { resultId: { in: ids }, draft: { state: { in: ['drafting', 'discarded'] } } }
  })
  await tx.evaluationResult.deleteMany({ where: { id: { in: ids } } })
  await touchDrafts(tx, new Set(rows.flatMap(({ draft }) => draft?.id ?? [])), stampOf(ctx))
}

/** A draft whose lines changed is another version, and whoever has it open is told. */
async function touchDrafts(
  tx: Tx,
  ids: ReadonlySet<string>,
  stamp: { readonly updatedAt: Date; readonly updatedBy: string }
): Promise<void> {
  await tx.decisionDraft.updateMany({
    where: { id: { in: [...ids] } },
    data: { ...stamp, version: { increment: 1 }, approvedAt: null, approvedBy: null, approvedVersion: null }
  })
}
