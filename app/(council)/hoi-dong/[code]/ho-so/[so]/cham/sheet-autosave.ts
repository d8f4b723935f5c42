'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { isOffline } from '@/app/form-action'
import type { FormAction } from '@/lib/web/define-action'
import { FORM_KEY, newForm } from '@/lib/web/form-state'

/** How the saving of itself stands. */
export type Saving =
  | { readonly kind: 'still' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saved'; readonly time: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'stopped'; readonly why: string }

const IDLE_MS = 900
const RETRY_MS = 10_000

interface Work {
  /** What was sent, to be sent again word for word until it is answered: the server then does it once. */
  parcel: FormData | null
  under: Promise<boolean> | null
  timer: number
  changed: boolean
  stopped: boolean
}

/** Saves a sheet while somebody scores, where scripts run. What cannot be sent stays on the page and goes later. */
export function useSheetAutosave(form: RefObject<HTMLFormElement | null>, keep: FormAction, shownVersion: number) {
  const [saving, setSaving] = useState<Saving>({ kind: 'still' })
  const [version, setVersion] = useState(shownVersion)
  const latest = useRef(shownVersion)
  const work = useRef<Work>({ parcel: null, under: null, timer: 0, changed: false, stopped: false })

  const wait = (after: number) => {
    window.clearTimeout(work.current.timer)
    work.current.timer = window.setTimeout(() => void run(), after)
  }

  const parcelOf = (from: HTMLFormElement): FormData => {
    const data = new FormData(from)
    for (const name of [...data.keys()]) if (name.startsWith('$')) data.delete(name)
    data.set(FORM_KEY, crypto.randomUUID())
    data.set('version', String(latest.current))
    return data
  }

  const send = async (): Promise<boolean> => {
    const held = work.current
    if (held.stopped || !form.current || (!held.changed && !held.parcel)) return true
    if (!held.parcel) {
      held.parcel = parcelOf(form.current)
      held.changed = false
    }
    const answer = await keep(newForm(), held.parcel)
    held.parcel = null
    if (answer.outcome === null) {
      held.stopped = true
      setSaving({ kind: 'stopped', why: answer.formError ?? Object.values(answer.fieldErrors)[0] ?? '' })
      return true
    }
    latest.current = Number(answer.outcome.version)
    setVersion(latest.current)
    setSaving({ kind: 'saved', time: answer.outcome.time ?? '' })
    return held.changed ? send() : true
  }

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
    const held = work.current
    const again = () => {
      if (held.parcel || held.changed) void runLatest.current()
    }
    window.addEventListener('online', again)
    return () => {
      window.removeEventListener('online', again)
      window.clearTimeout(held.timer)
    }
  }, [])

  return {
    saving,
    version,
    /** Something was chosen or typed. */
    touched: () => {
      work.current.changed = true
      if (work.current.stopped) return
      setSaving(now => (now.kind === 'offline' ? now : { kind: 'waiting' }))
      wait(IDLE_MS)
    },
    isUnderWay: (): boolean => work.current.under !== null || work.current.parcel !== null,
    settle: run,
    /** The form goes as a whole: what was waiting goes with it. */
    stop: () => window.clearTimeout(work.current.timer)
  }
}
