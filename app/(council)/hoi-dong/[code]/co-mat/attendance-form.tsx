'use client'

import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import type { Choice } from '@/components/ui/select'
import type { FormAction } from '@/lib/web/define-action'
import { type FormState, textsOf } from '@/lib/web/form-state'

interface AttendanceFormProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly sessionCode: string
  readonly label: string
  readonly hint: string
  readonly choices: readonly Choice[]
  readonly submit: string
}

/** Who is there. */
export function AttendanceForm({ action, initial, sessionCode, label, hint, choices, submit }: AttendanceFormProps) {
  const [state, send] = useFormAction(action, initial)
  return (
    <form action={send} className="grid gap-5">
      <FormTop state={state} />
      <input type="hidden" name="sessionCode" value={sessionCode} />
      <CheckboxGroup
        name="presentSeatIds"
        label={label}
        hint={hint}
        choices={choices}
        defaultValues={textsOf(Object.keys(state.values).length > 0 ? state : initial, 'presentSeatIds')}
      />
      <div>
        <Button>{submit}</Button>
      </div>
    </form>
  )
}
