import { RESULT_COLUMNS } from '@/lib/ocop/results/column'
import type { ResultRow } from '@/lib/ocop/results/result-row'
import { refusalText } from '@/lib/text/refusals'
import { staffText } from '@/lib/text/text'
import { typedResult } from '@/lib/text/typed-result'
import type { Explanation } from '@/lib/web/answer-form'

interface Overtaken {
  readonly code: string
  readonly rows: readonly {
    readonly index: number
    readonly id: string
    readonly now: (ResultRow & { readonly version: number }) | null
  }[]
}

/** The field of a row that asks whether it is written over the other person's: it carries that row's version, 0 = removed. */
const overtakenField = (index: number, version: number): string => `overwrite.${index}.${version}`

/** Both versions stay in sight: what was typed in its cells, what the other person saved in the sentence. */
export function overtakenRows(refusal: Overtaken): Explanation {
  const t = staffText()
  const says = (row: ResultRow): string => {
    const cells = typedResult(row)
    return RESULT_COLUMNS.map(column => cells[column])
      .filter(text => text !== '')
      .join(' · ')
  }
  return {
    formError: refusalText({ code: refusal.code }),
    fieldErrors: Object.fromEntries(
      refusal.rows.map(({ index, now }) => [
        overtakenField(index, now?.version ?? 0),
        now
          ? t('officerBatch.grid.changedBy', { row: String(index + 1), now: says(now) })
          : t('officerBatch.grid.removedBy', { row: String(index + 1) })
      ])
    )
  }
}
