'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { isOffline } from '@/app/form-action'
import { markOf, RESULT_COLUMNS } from '@/lib/ocop/results/column'
import { GRID_FIELDS, rowMark } from '@/lib/ocop/results/sent-rows'
import type { FormAction } from '@/lib/web/define-action'
import { FORM_KEY, type FormState, newForm } from '@/lib/web/form-state'
import { isDirty, isWhole, type PageRow, rowsOf } from './grid-rows'
import { keepUnsaved } from './unsaved-rows'

/** How the saving of itself stands, for one sentence beside the button. */
export type Saving =
  | { readonly kind: 'still' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saved'; readonly time: string | null; readonly left: number }
  | { readonly kind: 'offline' }
  | { readonly kind: 'stopped'; readonly why: string }

const IDLE_MS = 2_500
const RETRY_MS = 15_000

interface SavedRow {
  readonly id: string
  readonly index: number | null
  readonly over: number
  readonly version: number
}

/** What was sent, to be sent again word for word until it is answered: the server then does it once. */
interface Parcel {
  readonly data: FormData
  readonly rows: readonly PageRow[]
}

function parcelOf(batchCode: string, rows: readonly PageRow[]): Parcel {
  const data = new FormData()
  data.append(FORM_KEY, crypto.randomUUID())
  data.append('batchCode', batchCode)
  for (const { sends, cells } of rows) {
    data.append(GRID_FIELDS.row, sends)
    for (const column of RESULT_COLUMNS) data.append(column, cells[column])
  }
  return { data, rows }
}

interface Work {
  parcel: Parcel | null
  /** What is being sent, and whether it was answered. */
  under: Promise<boolean> | null
  timer: number
  /** The time of the last save from here. */
  at: string | null
  /** Refused: only the whole grid, sent by hand, can say why. */
  stopped: boolean
}

const isSavedRow = (row: unknown): row is SavedRow =>
  typeof row === 'object' && row !== null && 'id' in row && 'index' in row && 'over' in row && 'version' in row

function savedIn({ outcome }: FormState): readonly SavedRow[] {
  const read: unknown = JSON.parse(outcome?.rows ?? '[]')
  return Array.isArray(read) ? read.filter(isSavedRow) : []
}

/** How the rows are told to the server after a save: those that were sent, and others that changed with them. */
function marksAfter(saved: readonly SavedRow[], sent: readonly PageRow[], shown: readonly PageRow[]) {
  const marks = new Map<number, string>()
  for (const { id, index, over, version } of saved) {
    const row = index === null ? undefined : sent[index]
    if (row) marks.set(row.slot, rowMark(id, version, markOf(row.cells)))
    const beside = index === null && shown.find(({ sends }) => sends.startsWith(`${id}|${over}|`))
    if (beside) marks.set(beside.slot, rowMark(id, version, beside.sends.split('|')[2] ?? ''))
  }
  return marks
}

interface Autosave {
  readonly form: RefObject<HTMLFormElement | null>
  readonly keep: FormAction
  readonly batchCode: string
  /** The form as the server answered it last: what was saved on top of an earlier answer is part of the next. */
  readonly state: FormState
}

/** Saves whole rows while somebody types, where scripts run. Nothing that is typed waits for it. */
export function useAutosave({ form, keep, batchCode, state }: Autosave) {
  const [saving, setSaving] = useState<Saving>({ kind: 'still' })
  const [marks, setMarks] = useState<{ readonly of: FormState; readonly bySlot: ReadonlyMap<number, string> }>({
    of: state,
    bySlot: new Map()
  })
  const work = useRef<Work>({ parcel: null, under: null, timer: 0, at: null, stopped: false })
  const current = marks.of === state ? marks.bySlot : new Map<number, string>()

  const pageRows = (): readonly PageRow[] => {
    if (!form.current) return []
    return rowsOf(form.current).map(row => ({ ...row, sends: latest.current.get(row.slot) ?? row.sends }))
  }
  const latest = useRef<ReadonlyMap<number, string>>(current)
  latest.current = current

  const wait = (after: number) => {
    window.clearTimeout(work.current.timer)
    work.current.timer = window.setTimeout(() => void run(), after)
  }

  const send = async (): Promise<boolean> => {
    const held = work.current
    held.parcel ??= parcelOf(
      batchCode,
      pageRows().filter(row => isDirty(row) && isWhole(row))
    )
    const { data, rows } = held.parcel
    if (rows.length > 0) {
      const answer = await keep(newForm(), data)
      held.parcel = null
      if (answer.outcome === null) {
        const [problem = ''] = [answer.formError, ...Object.values(answer.fieldErrors)].filter(each => each !== null)
        held.stopped = true
        setSaving({ kind: 'stopped', why: problem })
        return true
      }
      const bySlot = new Map([...latest.current, ...marksAfter(savedIn(answer), rows, pageRows())])
      latest.current = bySlot
      // At once: the form may be sent in the next moment, and must say what is saved of it.
      flushSync(() => setMarks({ of: state, bySlot }))
      held.at = answer.outcome.time ?? null
    } else held.parcel = null
    const dirty = pageRows().filter(isDirty)
    keepUnsaved(batchCode, dirty)
    setSaving(
      dirty.length === 0 && held.at === null ? { kind: 'still' } : { kind: 'saved', time: held.at, left: dirty.length }
    )
    return true
  }

  /** Sends what waits. Answers whether it was answered. */
  const run = (): Promise<boolean> => {
    const held = work.current
    window.clearTimeout(held.timer)
    held.under ??= send()
      .catch((error: unknown) => {
        if (!isOffline(error)) throw error
        setSaving({ kind: 'offline' })
        wait(RETRY_MS)
        return false
      })
      .finally(() => {
        held.under = null
      })
    return held.under
  }

  const runLatest = useRef(run)
  runLatest.current = run
  useEffect(() => {
    const again = () => {
      if (work.current.parcel) void runLatest.current()
    }
    const held = work.current
    window.addEventListener('online', again)
    return () => {
      window.removeEventListener('online', again)
      window.clearTimeout(held.timer)
    }
  }, [])

  return {
    saving,
    marks: current,
    /** Something was typed. */
    touched: () => {
      keepUnsaved(batchCode, pageRows().filter(isDirty))
      if (work.current.stopped) return
      setSaving(now => (now.kind === 'offline' ? now : { kind: 'waiting' }))
      wait(IDLE_MS)
    },
    /** Whether something is on its way whose answer must be known before the whole grid is sent. */
    isUnderWay: (): boolean => work.current.under !== null || work.current.parcel !== null,
    settle: run,
    /** The whole grid goes: what was waiting goes with it. */
    stop: () => {
      window.clearTimeout(work.current.timer)
      keepUnsaved(batchCode, [])
    },
    pageRows,
    /** Says of a row that it was typed over what was shown then, not over what is shown now. */
    mark: (slot: number, sends: string) => {
      latest.current = new Map([...latest.current, [slot, sends]])
      setMarks({ of: state, bySlot: latest.current })
    }
  }
}
