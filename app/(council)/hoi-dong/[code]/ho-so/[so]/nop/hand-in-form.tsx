'use client'

import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import type { FormAction } from '@/lib/web/define-action'
import type { FormState } from '@/lib/web/form-state'
import { type SheetHead, SheetHeadFields } from '../cham/sheet-head'

interface HandInFormProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly head: SheetHead
  readonly version: number
  /** The sheet as the page shows it: what is read is what is handed in. */
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  readonly submit: string
}

/** One button that hands in exactly the sheet above it. */
export function HandInForm({ action, initial, head, version, fields, submit }: HandInFormProps) {
  const [state, send] = useFormAction(action, initial)
  return (
    <form action={send} className="grid justify-items-start gap-4">
      <FormTop state={state} />
      <SheetHeadFields head={head} version={version} />
      {fields.map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <Button>{submit}</Button>
    </form>
  )
}
