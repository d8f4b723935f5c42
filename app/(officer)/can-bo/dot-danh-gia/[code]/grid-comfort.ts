'use client'

import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useScripts } from '@/app/form-action'
import { moveByKey, type PastedCell, pastedFrom, writeCells } from '@/components/officer/grid-keys'
import { GridUndo, gridCell } from '@/components/officer/grid-undo'

const MORE_ROWS = 10

const rowsThere = (): number => document.querySelectorAll('[id^="product."]').length

/**
 * What makes typing into the grid quick where scripts run: arrows, a paste into cells, more rows, taking steps back. Nothing depends on
 * it. `changed` is told whenever cells say something new.
 */
export function useGridComfort(blankAtFirst: number, changed: () => void) {
  const ready = useScripts()
  const [blankRows, setBlankRows] = useState(blankAtFirst)
  const [steps, setSteps] = useState(0)
  const undo = useRef<GridUndo>(null)
  undo.current ??= new GridUndo()
  const history = undo.current

  const tell = (any: boolean): void => {
    if (!any) return
    setSteps(history.steps)
    changed()
  }
  const roomFor = (rows: number): void => {
    const missing = rows - rowsThere()
    if (missing > 0) flushSync(() => setBlankRows(now => now + missing + blankAtFirst))
  }
  const write = (cells: readonly PastedCell[]): void => {
    roomFor(Math.max(...cells.map(({ row }) => row)) + 1)
    history.settle()
    tell(history.push(writeCells(cells)))
  }
  const undoStep = (): void => {
    history.settle()
    tell(history.undo())
  }

  /** Ctrl+Z and Ctrl+Y across cells; within a cell that is being typed into the browser knows best. */
  const onUndoKey = (event: KeyboardEvent): boolean => {
    const { target, key, ctrlKey, metaKey, shiftKey, altKey } = event
    const cell = gridCell(target)
    if (!cell || altKey || !(ctrlKey || metaKey) || history.isTypedInto(cell)) return false
    const pressed = key.toLowerCase()
    const back = pressed === 'z' && !shiftKey
    const forth = pressed === 'y' || (pressed === 'z' && shiftKey)
    if (!back && !forth) return false
    event.preventDefault()
    tell(back ? history.undo() : history.redo())
    return true
  }

  return {
    ready,
    blankRows,
    steps,
    write,
    undo: undoStep,
    addRows: () => setBlankRows(rows => rows + MORE_ROWS),
    on: {
      onFocus: ({ target }: FocusEvent) => {
        const cell = gridCell(target)
        if (cell) history.enter(cell)
      },
      onBlur: ({ target }: FocusEvent) => {
        if (gridCell(target)) tell(history.settle())
      },
      onInput: changed,
      onKeyDown: (event: KeyboardEvent) => {
        if (onUndoKey(event)) return
        const { target, key, shiftKey, ctrlKey, altKey, metaKey, nativeEvent } = event
        const plain = !ctrlKey && !altKey && !metaKey && !nativeEvent.isComposing
        const press = { target, key, shiftKey, plain, preventDefault: () => event.preventDefault() }
        // Below the last row there is always another one.
        moveByKey({ ...press, grow: () => flushSync(() => setBlankRows(rows => rows + 1)) })
      },
      onPaste: (event: ClipboardEvent) => {
        const cells = pastedFrom(event.target, event.clipboardData.getData('text/plain'))
        if (cells === null) return
        event.preventDefault()
        write(cells)
      }
    }
  }
}
