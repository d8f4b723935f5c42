import {
  EMPTY_ROW,
  isEmptyRow,
  markOf,
  RESULT_COLUMNS,
  type ResultColumn,
  type TypedRow
} from '@/lib/ocop/results/column'
import { GRID_FIELDS } from '@/lib/ocop/results/sent-rows'

/** A row of the grid as it stands on the page. */
export interface PageRow {
  readonly slot: number
  /** How the form tells the server which row was shown; empty for a new one. */
  readonly sends: string
  readonly cells: TypedRow
}

const cellOf = (column: ResultColumn, slot: number): string => {
  const cell = document.getElementById(`${column}.${slot}`)
  return cell instanceof HTMLInputElement || cell instanceof HTMLTextAreaElement ? cell.value : ''
}

/** The rows of the form, blank ones included, in their order. */
export function rowsOf(form: HTMLFormElement): readonly PageRow[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name="${GRID_FIELDS.row}"]`)].map(({ value }, slot) => {
    const cells: Record<ResultColumn, string> = { ...EMPTY_ROW }
    for (const column of RESULT_COLUMNS) cells[column] = cellOf(column, slot)
    return { slot, sends: value, cells }
  })
}

/** Whether a row says something else than what is saved of it. An emptied row waits for the whole grid to be saved. */
export const isDirty = ({ sends, cells }: PageRow): boolean =>
  !isEmptyRow(cells) && markOf(cells) !== (sends.split('|')[2] ?? '')

/** Whether a row has what it cannot be without. */
export const isWhole = ({ cells }: PageRow): boolean =>
  cells.product.trim() !== '' && cells.producer.trim() !== '' && cells.star.trim() !== ''
