import { RESULT_COLUMNS } from '@/lib/ocop/results/column'
import type { PageRow } from './grid-rows'

/** Rows that were typed and not saved when the page was left, kept in this tab of the browser. */
export type Unsaved = readonly Pick<PageRow, 'sends' | 'cells'>[]

const keyOf = (batchCode: string): string => `ocop.grid.${batchCode}`

const isRow = (row: unknown): row is Unsaved[number] => {
  if (typeof row !== 'object' || row === null || !('sends' in row) || !('cells' in row)) return false
  const { sends, cells } = row
  return (
    typeof sends === 'string' &&
    typeof cells === 'object' &&
    cells !== null &&
    RESULT_COLUMNS.every(column => typeof Reflect.get(cells, column) === 'string')
  )
}

/** What is kept of a batch. A store that is closed or spoilt is an empty one. */
export function unsavedOf(batchCode: string): Unsaved {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(batchCode)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isRow) : []
  } catch {
    return []
  }
}

/** Keeps these rows in place of those that were kept. */
export function keepUnsaved(batchCode: string, rows: Unsaved): void {
  try {
    if (rows.length === 0) sessionStorage.removeItem(keyOf(batchCode))
    else sessionStorage.setItem(keyOf(batchCode), JSON.stringify(rows.map(({ sends, cells }) => ({ sends, cells }))))
  } catch {
    // A browser that keeps nothing still has the page.
  }
}
