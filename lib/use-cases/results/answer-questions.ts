import type { KeptRow } from '@/lib/data/results/rows'
import { fold } from '@/lib/ocop/folding'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { type Answer, answersTo, writeAnswer } from '@/lib/ocop/results/answer'
import type { ResultFlag, ResultFlagCode } from '@/lib/ocop/results/result-flag'
import type { UnidentifiedRow } from './identify-rows'
import type { ResultsRefusal } from './refusals'

/** What a person decided about a flagged row. */
export interface AnsweredQuestion {
  readonly resultId: string
  readonly flag: ResultFlagCode
  readonly answer: Answer
}

/** A row with the answer in it. */
function answered(row: UnidentifiedRow, flag: ResultFlagCode, answer: Answer): UnidentifiedRow {
  switch (answer.kind) {
    case 'stand':
      return { ...row, settled: [...new Set([...row.settled, flag])] }
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
function rowsFor({ flag, resultId }: AnsweredQuestion, rows: readonly KeptRow[]): ReadonlySet<string> {
  const asked = rows.find(({ id }) => id === resultId)
  const shared = flag === 'SIMILAR_PRODUCER' || flag === 'PRODUCER_SPELLED_TWICE'
  if (!asked || !shared) return new Set([resultId])
  const spelled = fold(asked.producerName)
  return new Set(rows.filter(row => row.producerId === null && fold(row.producerName) === spelled).map(({ id }) => id))
}

const isOpen = (flags: readonly ResultFlag[], { flag, answer }: AnsweredQuestion): boolean =>
  flags.some(each => each.code === flag && answersTo(each).some(open => writeAnswer(open) === writeAnswer(answer)))

/**
 * Puts answers into the rows they are for. Only questions that are still open, with answers that are offered, are taken; nothing is
 * merged (M16). Rows that were typed into at the same time keep what was typed.
 */
export function answerQuestions(
  kept: readonly KeptRow[],
  flags: ReadonlyMap<string, readonly ResultFlag[]>,
  typed: readonly UnidentifiedRow[],
  questions: readonly AnsweredQuestion[]
): Result<readonly UnidentifiedRow[], ResultsRefusal> {
  if (!questions.every(question => isOpen(flags.get(question.resultId) ?? [], question)))
    return refuse({ code: 'RESULT_QUESTION_CLOSED' })
  let rows = typed
  for (const question of questions) {
    const asked = rowsFor(question, kept)
    rows = rows.map(row => (asked.has(row.id) ? answered(row, question.flag, question.answer) : row))
  }
  return accept(rows)
}
