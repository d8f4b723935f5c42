'use client'

import { type ClipboardEvent, type KeyboardEvent, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { moveByKey, type PastedCells, pastedFrom, unwriteCells, writeCells } from '@/components/officer/grid-keys'

const never = () => () => undefined

/** Whether scripts run here: what only they can do is offered only then. */
const useScripts = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false
  )

/** What makes typing into the grid quick where scripts run: arrows, a paste into cells, more rows. Nothing depends on it. */
export function useGridComfort(blankAtFirst: number) {
  const ready = useScripts()
  const [blankRows, setBlankRows] = useState(blankAtFirst)
  const [pasted, setPasted] = useState<PastedCells | null>(null)
  return {
    ready,
    blankRows,
    pasted,
    addRows: (count: number) => setBlankRows(rows => rows + count),
    undoPaste: () => {
      if (pasted) unwriteCells(pasted)
      setPasted(null)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const { target, key, shiftKey, ctrlKey, altKey, metaKey, nativeEvent } = event
      const plain = !ctrlKey && !altKey && !metaKey && !nativeEvent.isComposing
      moveByKey({ target, key, shiftKey, plain, preventDefault: () => event.preventDefault() })
    },
    onPaste: (event: ClipboardEvent) => {
      const cells = pastedFrom(event.target, event.clipboardData.getData('text/plain'))
      if (cells === null) return
      event.preventDefault()
      const needed = Math.max(...cells.map(({ row }) => row)) + 1
      const there = document.querySelectorAll('[id^="product."]').length
      if (needed > there) flushSync(() => setBlankRows(rows => rows + needed - there + blankAtFirst))
      setPasted(writeCells(cells))
    }
  }
}
