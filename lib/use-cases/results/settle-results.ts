import { recordAct } from '@/lib/data/acts'
import { flagsOf } from '@/lib/data/results/grid'
import type { KeptRow } from '@/lib/data/results/rows'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AccessRefusal } from '@/lib/ocop/access/can'
import { fold } from '@/lib/ocop/folding'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { type Answer, answersTo, writeAnswer } from '@/lib/ocop/results/answer'
import type { ResultFlag, ResultFlagCode } from '@/lib/ocop/results/result-flag'
import { authorOf, changeRequest, type UseCaseContext } from '../context'
import { identifyRows, type UnidentifiedRow } from './identify-rows'
import { openGrid } from './open-grid'
import type { ResultsRefusal } from './refusals'
import { changeRows } from './write-rows'

export interface SettledQuestion {
  readonly resultId: string
  readonly flag: ResultFlagCode
  readonly answer: Answer
}

export interface SettleResultsInput {
  readonly batchCode: string
  readonly questions: readonly SettledQuestion[]
}

const settledBy = (row: UnidentifiedRow, flag: ResultFlagCode): UnidentifiedRow => ({
  ...row,
  settled: [...new Set([...row.settled, flag])]
})

/** A row with the answer in it. */
function answered(row: UnidentifiedRow, flag: ResultFlagCode, answer: Answer): UnidentifiedRow {
  switch (answer.kind) {
    case 'stand':
      return settledBy(row, flag)
    case 'star':
      return { ...row, star: answer.star }
    case 'unit':
      return { ...row, unitId: answer.id }
    case 'spelling':
      return { ...row, producerName: answer.name, producerId: null, productId: null, settled: [] }
    case 'record':
      // Who the product is tells whether it is recognised for the first time.
      return flag === 'SIMILAR_PRODUCER'
        ? { ...row, producerId: answer.id }
        : { ...row, productId: answer.id, kind: null }
  }
}

/** The rows an answer is for: one producer is asked about once, for all rows that spell it alike. */
const rowsFor = ({ flag, resultId }: SettledQuestion, rows: readonly KeptRow[]): ReadonlySet<string> => {
  const asked = rows.find(({ id }) => id === resultId)
  const shared = flag === 'SIMILAR_PRODUCER' || flag === 'PRODUCER_SPELLED_TWICE'
  if (!asked || !shared) return new Set([resultId])
  const spelled = fold(asked.producerName)
  return new Set(rows.filter(row => row.producerId === null && fold(row.producerName) === spelled).map(({ id }) => id))
}

const isOpen = (flags: readonly ResultFlag[], { flag, answer }: SettledQuestion): boolean =>
  flags.some(each => each.code === flag && answersTo(each).some(open => writeAnswer(open) === writeAnswer(answer)))

/**
 * Enters what a person decided about flagged rows: reuse this record, make a new one, take this place, let it stand. Only questions
 * that are still open, with answers that are offered, are taken; nothing is merged (M16).
 */
export async function settleResults(
  ctx: UseCaseContext,
  { batchCode, questions }: SettleResultsInput
): Promise<Result<{ readonly batchCode: string }, ResultsRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly batchCode: string }, ResultsRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const opened = await openGrid(ctx, tx, batchCode)
    if (!opened.ok) return opened
    const { batch, ground, rows } = opened.value
    const flags = await flagsOf(tx, rows, ground)
    if (questions.length === 0 || !questions.every(question => isOpen(flags.get(question.resultId) ?? [], question)))
      return refuse({ code: 'RESULT_QUESTION_CLOSED' })

    const settled = new Map<string, UnidentifiedRow>(rows.map(row => [row.id, row]))
    for (const question of questions)
      for (const id of rowsFor(question, rows)) {
        const row = settled.get(id)
        if (row) settled.set(id, answered(row, question.flag, question.answer))
      }
    const bound = rows.find(row => settled.get(row.id) !== row && row.draft !== null && row.draft.state !== 'drafting')
    if (bound) return refuse({ code: 'RESULTS_IN_DRAFT', rows: [bound.position - 1], draft: bound.draft?.code ?? '' })

    await recordAct(tx, {
      kind: 'results.settled',
      visibility: 'internal',
      accountId: authorOf(ctx),
      subject: batch.code,
      body: {
        answers: questions.map(({ resultId, flag, answer }) => ({
          result: resultId,
          flag,
          answer: writeAnswer(answer)
        }))
      },
      at: ctx.at
    })
    const open = rows.filter(row => row.draft === null || row.draft.state === 'drafting')
    const identified = await identifyRows(
      tx,
      open.map(row => settled.get(row.id) ?? row),
      ground
    )
    await changeRows(
      ctx,
      tx,
      open.flatMap((before, index) => {
        const after = identified[index]
        return after ? [{ before, after }] : []
      }),
      ground.judgement
    )
    return accept({ batchCode: batch.code })
  })
}
