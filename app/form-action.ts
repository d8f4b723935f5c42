'use client'

import { useActionState, useSyncExternalStore } from 'react'
import { controls } from '@/lib/text/controls'
import type { Locale } from '@/lib/text/locale'
import type { FormAction } from '@/lib/web/define-action'
import type { FormState, FormValues } from '@/lib/web/form-state'
import { FORM_KEY } from '@/lib/web/form-state'

const never = () => () => undefined

/** Whether scripts run here: what only they can do is offered only then. */
export const useScripts = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false
  )

/** Never kept, by the names that they have in every form. */
const PASSWORDS = ['password', 'again', 'current']

/** What was typed, for a form that could not be sent. Files, passwords and the form's own hidden fields stay out. */
function typedIn(data: FormData): FormValues {
  const names = [...new Set(data.keys())].filter(
    name => name !== FORM_KEY && !name.startsWith('$') && !PASSWORDS.includes(name)
  )
  return Object.fromEntries(
    names.map(name => {
      const texts = data.getAll(name).filter(entry => typeof entry === 'string')
      return [name, texts.length === 1 ? (texts[0] ?? '') : texts]
    })
  )
}

/** A request that never got its answer: the browser says so with this error and no other. */
export const isOffline = (error: unknown): boolean => error instanceof TypeError

/** Keeps the form on its page when the connection is lost, under the same key: pressed again, it is done once. */
const keeping =
  (action: FormAction, locale: Locale): FormAction =>
  async (state, data) => {
    try {
      return await action(state, data)
    } catch (error) {
      if (!isOffline(error)) throw error
      return { ...state, values: typedIn(data), fieldErrors: {}, formError: controls[locale].offline, signIn: null }
    }
  }

/** The state of a form and how it is sent. Works as a plain form before, and without, scripts. */
export function useFormAction(action: FormAction, initial: FormState, locale: Locale = 'vi') {
  const ready = useScripts()
  return useActionState(ready ? keeping(action, locale) : action, initial)
}
