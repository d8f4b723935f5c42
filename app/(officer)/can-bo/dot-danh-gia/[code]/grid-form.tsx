'use client'

import { useActionState } from 'react'
import { FormTop } from '@/app/form-top'
import { type BoundGridRow, GridTable, type GridWords, type TypedGridRow } from '@/components/officer/grid-table'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import { EMPTY_ROW, type TypedRow } from '@/lib/ocop/results/column'
import { rowMark, type SentRow, sentRows } from '@/lib/ocop/results/sent-rows'
import type { FormAction } from '@/lib/web/define-action'
import { errorOf, type FormState } from '@/lib/web/form-state'
import { type FlaggedRow, FlagQuestions } from './flag-questions'
import { useGridComfort } from './grid-comfort'

/** A kept row as the page hands it over. */
export interface ShownRow {
  readonly id: string
  readonly version: number
  readonly mark: string
  readonly position: number
  readonly cells: TypedRow
  readonly flags: TypedGridRow['flags']
}

interface GridFormProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly batchCode: string
  readonly rows: readonly ShownRow[]
  readonly bound: readonly BoundGridRow[]
  readonly flagged: readonly FlaggedRow[]
  readonly flagWords: { readonly title: string; readonly lead: string; readonly mend: string; readonly save: string }
  readonly mayEnter: boolean
  readonly words: GridWords
}

const BLANK_ROWS = 5
const MORE_ROWS = 10
const NO_FLAGS: TypedGridRow['flags'] = {}

const wasSent = ({ values }: FormState): boolean => Object.keys(values).length > 0

const asSent = ({ id, version, mark, cells }: ShownRow): SentRow => ({
  seen: { id, version },
  mark,
  touched: false,
  removed: false,
  cells
})

function overtakenOf({ fieldErrors }: FormState, index: number, row: SentRow): TypedGridRow['overtaken'] {
  const prefix = `overwrite.${index}.`
  const field = Object.keys(fieldErrors).find(name => name.startsWith(prefix))
  if (field === undefined || !row.seen) return null
  return { field, value: `${row.seen.id}|${field.slice(prefix.length)}`, sentence: fieldErrors[field] ?? '' }
}

/** One form for the whole batch: what is pasted, what is typed, what goes. Works as a plain form too. */
export function GridForm(props: GridFormProps) {
  const { action, initial, batchCode, rows, bound, flagged, flagWords, mayEnter, words } = props
  const [state, send, pending] = useActionState(action, initial)
  const { grid } = words
  const comfort = useGridComfort(BLANK_ROWS)
  const kept = new Map(rows.map(row => [row.id, row]))
  const current = wasSent(state) ? sentRows(state.values) : rows.map(asSent)
  const highest = rows.length + bound.length
  let fresh = 1
  const blank: SentRow = { seen: null, mark: '', touched: false, removed: false, cells: EMPTY_ROW }
  const shown = [...current, ...Array.from({ length: comfort.blankRows }, () => blank)].map(
    (row, index): TypedGridRow => {
      const { seen, mark, cells } = row
      const known = seen ? kept.get(seen.id) : undefined
      return {
        id: seen?.id ?? null,
        sends: seen ? rowMark(seen.id, seen.version, mark) : '',
        number: String(known?.position ?? highest + fresh++),
        cells,
        flags: known?.flags ?? NO_FLAGS,
        ticked: row.removed,
        overtaken: overtakenOf(state, index, row)
      }
    }
  )
  if (!mayEnter) return <GridTable words={words} bound={bound} rows={[]} errorOf={() => undefined} />
  return (
    <form action={send} className="grid gap-6" noValidate onKeyDown={comfort.onKeyDown} onPaste={comfort.onPaste}>
      <FormTop state={state} />
      <input type="hidden" name="batchCode" value={batchCode} />
      <FlagQuestions state={state} rows={flagged} words={flagWords} />
      <TextArea
        name="paste"
        label={grid.paste}
        hint={grid.pasteHint}
        rows={4}
        optional
        spellCheck={false}
        error={errorOf(state, 'paste')}
      />
      <div>
        <Button kind="secondary">{grid.pasteSubmit}</Button>
      </div>
      <GridTable words={words} bound={bound} rows={shown} errorOf={field => errorOf(state, field)} />
      <div className="flex flex-wrap items-center gap-4">
        <Button>{grid.save}</Button>
        {comfort.ready && (
          <Button type="button" kind="secondary" onClick={() => comfort.addRows(MORE_ROWS)}>
            {grid.moreRows}
          </Button>
        )}
        <span role="status" className="flex flex-wrap items-center gap-3">
          {pending ? grid.pending : comfort.pasted && grid.pasted.replace('{rows}', String(comfort.pasted.rows))}
          {comfort.pasted && !pending && (
            <Button type="button" kind="quiet" onClick={comfort.undoPaste}>
              {grid.undoPaste}
            </Button>
          )}
        </span>
      </div>
    </form>
  )
}
