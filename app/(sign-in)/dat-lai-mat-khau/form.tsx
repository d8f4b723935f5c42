'use client'

import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/define-action'
import { errorOf, type FormState, textOf } from '@/lib/web/form-state'
import { NewPasswordFields } from '../new-password-fields'

interface ResetFormProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly words: Readonly<Record<'code' | 'codeHint' | 'submit', string>>
  readonly passwordWords: Readonly<Record<'password' | 'hint' | 'again', string>>
}

export function ResetForm({ action, initial, words, passwordWords }: ResetFormProps) {
  const [state, send] = useFormAction(action, initial)
  return (
    <form action={send} className="grid gap-6" noValidate>
      <FormTop state={state} />
      <TextField
        name="code"
        label={words.code}
        hint={words.codeHint}
        defaultValue={textOf(state, 'code')}
        error={errorOf(state, 'code')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <NewPasswordFields state={state} words={passwordWords} />
      <div>
        <Button>{words.submit}</Button>
      </div>
    </form>
  )
}
