import { RESULT_COLUMNS } from '@/lib/ocop/results/column'

type Cell = HTMLInputElement | HTMLTextAreaElement

/** What one step of typing or pasting did to a cell. */
export interface CellChange {
  readonly cell: Cell
  readonly before: string
  readonly after: string
}

const MOST_STEPS = 200

/** The cell of the grid that an event is about; `null` = it is about something else. */
export function gridCell(target: EventTarget | null): Cell | null {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  const column = isField ? target.id.split('.')[0] : undefined
  return isField && RESULT_COLUMNS.some(each => each === column) ? target : null
}

/**
 * Steps that can be taken back and made again, across cells. What is being typed into a cell is the browser's own to undo until the
 * cell is left.
 */
export class GridUndo {
  private readonly done: (readonly CellChange[])[] = []
  private readonly undone: (readonly CellChange[])[] = []
  private entered: { readonly cell: Cell; readonly value: string } | null = null

  get steps(): number {
    return this.done.length
  }

  /** A cell is entered: what it says now is where its next step begins. */
  enter(cell: Cell): void {
    this.entered = { cell, value: cell.value }
  }

  /** Whether something was typed into the cell since it was entered. */
  isTypedInto(cell: Cell): boolean {
    return this.entered?.cell === cell && this.entered.value !== cell.value
  }

  /** The cell is left, or taken as it is: what was typed is a step. Answers whether there was any. */
  settle(): boolean {
    if (!this.entered) return false
    const { cell, value } = this.entered
    this.entered = { cell, value: cell.value }
    return this.push([{ cell, before: value, after: cell.value }])
  }

  /** Several cells were written at once. */
  push(changes: readonly CellChange[]): boolean {
    // The cell one stands in may be among them: what was written is not typed.
    if (this.entered) this.enter(this.entered.cell)
    const real = changes.filter(({ before, after }) => before !== after)
    if (real.length === 0) return false
    this.done.push(real)
    if (this.done.length > MOST_STEPS) this.done.shift()
    this.undone.length = 0
    return true
  }

  undo(): boolean {
    const step = this.done.pop()
    if (!step) return false
    this.undone.push(step)
    return this.write(step, 'before')
  }

  redo(): boolean {
    const step = this.undone.pop()
    if (!step) return false
    this.done.push(step)
    return this.write(step, 'after')
  }

  private write(step: readonly CellChange[], side: 'before' | 'after'): boolean {
    for (const change of step) change.cell.value = change[side]
    const cell = step[0]?.cell
    cell?.focus()
    if (cell) this.enter(cell)
    return true
  }
}
