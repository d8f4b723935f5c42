'use client'

import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import type { FormAction } from '@/lib/web/define-action'
import { errorOf, type FormState } from '@/lib/web/form-state'

interface CloseFormProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly accountId: string
  readonly words: Readonly<Record<'confirm' | 'confirmNeeded' | 'submit', string>>
}

export function CloseForm({ action, initial, accountId, words }: CloseFormProps) {
  const [state, send] = useFormAction(action, initial)
  return (
    <form action={send} className="grid justify-items-start gap-4" noValidate>
      <FormTop state={state} />
      <input type="hidden" name="accountId" value={accountId} />
      <Checkbox
        name="confirmed"
        label={words.confirm}
        error={errorOf(state, 'confirmed') === undefined ? undefined : words.confirmNeeded}
      />
      <Button kind="danger">{words.submit}</Button>
    </form>
  )
}
