import { RESULT_COLUMNS, type ResultColumn } from '@/lib/ocop/results/column'
import { readCells, readPastedRows } from '@/lib/ocop/results/pasted-rows'
import type { CellChange } from './grid-undo'

type Cell = HTMLInputElement | HTMLTextAreaElement

const isCell = (target: unknown): target is Cell =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

interface Position {
  readonly column: ResultColumn
  readonly row: number
}

function positionOf(cell: Cell): Position | null {
  const [name, row] = cell.id.split('.')
  const column = RESULT_COLUMNS.find(each => each === name)
  return column && row !== undefined && /^\d+$/.test(row) ? { column, row: Number(row) } : null
}

function cellAt(row: number, column: ResultColumn | undefined): Cell | null {
  const found = column === undefined ? null : document.getElementById(`${column}.${row}`)
  return isCell(found) ? found : null
}

const columnBeside = (column: ResultColumn, by: number): ResultColumn | undefined =>
  RESULT_COLUMNS[RESULT_COLUMNS.indexOf(column) + by]

/** Where a key leads: up and down within a column, left and right when the caret has come to the cell's edge. */
function neighbourOf(cell: Cell, { column, row }: Position, key: string, shift: boolean): Cell | null {
  const atStart = cell.selectionEnd === 0
  const atEnd = cell.selectionStart === cell.value.length
  const whole = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length
  const tall = cell instanceof HTMLTextAreaElement && !whole
  switch (key) {
    case 'Enter':
      return cellAt(row + (shift ? -1 : 1), column)
    case 'ArrowDown':
      return tall && !atEnd ? null : cellAt(row + 1, column)
    case 'ArrowUp':
      return tall && !atStart ? null : cellAt(row - 1, column)
    case 'ArrowLeft':
      return atStart || whole ? cellAt(row, columnBeside(column, -1)) : null
    case 'ArrowRight':
      return atEnd || whole ? cellAt(row, columnBeside(column, 1)) : null
    default:
      return null
  }
}

interface PressedKey {
  /** Adds a row at the end. */
  grow(): void
  readonly target: EventTarget
  readonly key: string
  readonly shiftKey: boolean
  readonly plain: boolean
  preventDefault(): void
}

/** Moves through the cells as a spreadsheet does. Enter never sends the form from within a cell. */
export function moveByKey({ target, key, shiftKey, plain, preventDefault, grow }: PressedKey): void {
  const position = isCell(target) ? positionOf(target) : null
  if (!isCell(target) || position === null || !plain || (shiftKey && key !== 'Enter')) return
  const down = (key === 'Enter' && !shiftKey) || key === 'ArrowDown'
  if (down && target.value !== '' && !cellAt(position.row + 1, position.column)) grow()
  const next = neighbourOf(target, position, key, shiftKey)
  if (next || key === 'Enter') preventDefault()
  next?.focus()
  next?.select()
}

/** A cell of a pasted table, and what it is to say. */
export type PastedCell = Position & { readonly value: string }

/** The cells that a pasted text means from a cell on; `null` = one cell, which the browser pastes by itself. */
export function pastedFrom(target: EventTarget, text: string): readonly PastedCell[] | null {
  const start = isCell(target) ? positionOf(target) : null
  const table = readCells(text)
  if (start === null || (table.length <= 1 && (table[0]?.length ?? 0) <= 1)) return null
  if (start.column === 'product' && table.some(cells => cells.length > 2))
    return readPastedRows(text).flatMap((cells, index) =>
      RESULT_COLUMNS.map(column => ({ column, row: start.row + index, value: cells[column] }))
    )
  return table.flatMap((cells, index) =>
    cells.flatMap((value, offset) => {
      const column = columnBeside(start.column, offset)
      return column ? [{ column, row: start.row + index, value: value.replace(/\s+/gu, ' ').trim() }] : []
    })
  )
}

/** Writes pasted cells into the grid, whose rows must be there. Answers what each cell said before. */
export const writeCells = (cells: readonly PastedCell[]): readonly CellChange[] =>
  cells.flatMap(({ column, row, value }) => {
    const cell = cellAt(row, column)
    if (!cell) return []
    const before = cell.value
    cell.value = value
    return [{ cell, before, after: value }]
  })
