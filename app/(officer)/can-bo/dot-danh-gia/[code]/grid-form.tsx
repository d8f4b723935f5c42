'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { type BoundGridRow, GridTable, type GridWords, type TypedGridRow } from '@/components/officer/grid-table'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { TextArea } from '@/components/ui/text-area'
import { EMPTY_ROW, isEmptyRow, markOf, RESULT_COLUMNS, type TypedRow } from '@/lib/ocop/results/column'
import { rowMark, type SentRow, sentRows } from '@/lib/ocop/results/sent-rows'
import type { FormAction } from '@/lib/web/define-action'
import { errorOf, type FormState } from '@/lib/web/form-state'
import { THEN, THEN_CHECK } from '../then'
import { type FlaggedRow, FlagQuestions } from './flag-questions'
import { type Saving, useAutosave } from './grid-autosave'
import { useGridComfort } from './grid-comfort'
import { type Unsaved, unsavedOf } from './unsaved-rows'

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
  /** Saves whole rows while somebody types. */
  readonly keep: FormAction
  readonly initial: FormState
  readonly batchCode: string
  readonly rows: readonly ShownRow[]
  readonly bound: readonly BoundGridRow[]
  readonly flagged: readonly FlaggedRow[]
  readonly flagWords: { readonly title: string; readonly lead: string; readonly mend: string; readonly save: string }
  /** When the grid was saved last, in words. */
  readonly saved: string
  readonly words: GridWords
}

const BLANK_ROWS = 5
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

const filled = (words: string, values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), words)

/** How saving stands, in one sentence. */
function savingWords(saving: Saving, saved: string, { grid }: GridWords): string {
  switch (saving.kind) {
    case 'waiting':
      return grid.waitingToSave
    case 'offline':
      return grid.offline
    case 'stopped':
      return filled(grid.stopped, { why: saving.why })
    case 'saved': {
      const { time, left } = saving
      if (time === null) return filled(grid.leftOnly, { count: left })
      return filled(left === 0 ? grid.savedNow : grid.left, { time, count: left })
    }
    default:
      return saved
  }
}

/** One form for the whole batch: what is pasted, what is typed, what goes. Works as a plain form too. */
export function GridForm({
  action,
  keep,
  initial,
  batchCode,
  rows,
  bound,
  flagged,
  flagWords,
  saved,
  words
}: GridFormProps) {
  const [state, send, pending] = useFormAction(action, initial)
  const form = useRef<HTMLFormElement>(null)
  const [unsaved, setUnsaved] = useState<Unsaved>([])
  const { grid } = words
  const autosave = useAutosave({ form, keep, batchCode, state })
  const comfort = useGridComfort(BLANK_ROWS, autosave.touched)
  const kept = new Map(rows.map(row => [row.id, row]))
  const current = wasSent(state) ? sentRows(state.values) : rows.map(asSent)
  const highest = rows.length + bound.length
  const isEmpty = highest === 0
  let fresh = 1
  const blank: SentRow = { seen: null, mark: '', touched: false, removed: false, cells: EMPTY_ROW }
  const shown = [...current, ...Array.from({ length: comfort.blankRows }, () => blank)].map(
    (row, index): TypedGridRow => {
      const { seen, mark, cells } = row
      const known = seen ? kept.get(seen.id) : undefined
      return {
        id: seen?.id ?? null,
        sends: autosave.marks.get(index) ?? (seen ? rowMark(seen.id, seen.version, mark) : ''),
        number: String(known?.position ?? highest + fresh++),
        cells,
        flags: known?.flags ?? NO_FLAGS,
        ticked: row.removed,
        overtaken: overtakenOf(state, index, row)
      }
    }
  )

  // What was typed before the page was left is offered, not taken: somebody may have thought better of it.
  const { pageRows } = autosave
  const readUnsaved = useRef(() => {
    const there = new Set(pageRows().map(({ sends, cells }) => `${sends.split('|')[0]} ${markOf(cells)}`))
    setUnsaved(unsavedOf(batchCode).filter(({ sends, cells }) => !there.has(`${sends.split('|')[0]} ${markOf(cells)}`)))
  })
  useEffect(() => readUnsaved.current(), [])

  const restore = () => {
    const there = pageRows()
    let free = there.findLastIndex(({ sends, cells }) => sends !== '' || !isEmptyRow(cells)) + 1
    for (const { sends, cells } of unsaved) {
      const id = sends.split('|')[0] ?? ''
      const shownAt = id === '' ? -1 : there.findIndex(row => row.sends.startsWith(`${id}|`))
      const row = shownAt >= 0 ? shownAt : free++
      comfort.write(RESULT_COLUMNS.map(column => ({ column, row, value: cells[column] })))
      if (shownAt >= 0) autosave.mark(row, sends)
    }
    setUnsaved([])
  }

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (!autosave.isUnderWay()) return autosave.stop()
    event.preventDefault()
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    void autosave.settle().then(answered => answered && form.current?.requestSubmit(submitter))
  }

  return (
    <form ref={form} action={send} onSubmit={onSubmit} className="grid grid-cols-1 gap-6" noValidate {...comfort.on}>
      <FormTop state={state} />
      <input type="hidden" name="batchCode" value={batchCode} />
      {unsaved.length > 0 && (
        <Banner kind="warning" title={filled(grid.restore, { count: unsaved.length })}>
          <div className="flex flex-wrap gap-3">
            <Button type="button" kind="secondary" onClick={restore}>
              {grid.restoreDo}
            </Button>
            <Button type="button" kind="quiet" onClick={() => setUnsaved([])}>
              {grid.restoreDrop}
            </Button>
          </div>
        </Banner>
      )}
      <FlagQuestions state={state} rows={flagged} words={flagWords} />
      <Details summary={grid.pasteTitle} open={isEmpty || errorOf(state, 'paste') !== undefined}>
        <TextArea
          name="paste"
          label={grid.paste}
          hint={grid.pasteHint}
          rows={4}
          spellCheck={false}
          error={errorOf(state, 'paste')}
        />
        <div>
          <Button kind={isEmpty ? 'primary' : 'secondary'}>{grid.pasteSubmit}</Button>
        </div>
      </Details>
      {comfort.ready && <p className="text-small text-ink-2 max-lg:hidden">{grid.keys}</p>}
      <div className="min-w-0">
        <GridTable
          words={words}
          bound={bound}
          rows={shown}
          example={isEmpty}
          errorOf={field => errorOf(state, field)}
        />
        {/* Words alone stay in sight: buttons over the table would stand in the way of what it can be pressed for. */}
        <p role="status" className="pointer-events-none bottom-0 z-10 bg-paper py-1 text-small font-semibold lg:sticky">
          {pending ? grid.pending : savingWords(autosave.saving, saved, words)}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button kind="secondary">{grid.save}</Button>
        {comfort.ready && (
          <Button type="button" kind="secondary" onClick={comfort.addRows}>
            {grid.moreRows}
          </Button>
        )}
        {comfort.steps > 0 && (
          <Button type="button" kind="quiet" onClick={comfort.undo}>
            {grid.undo}
          </Button>
        )}
        {comfort.ready && <p className="text-small text-ink-2">{grid.selfSaving}</p>}
        <div className="ml-auto">
          <Button kind={isEmpty || flagged.length > 0 ? 'secondary' : 'primary'} name={THEN} value={THEN_CHECK}>
            {grid.next}
          </Button>
        </div>
      </div>
    </form>
  )
}
