'use client'

import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/define-action'
import { errorOf, type FormState } from '@/lib/web/form-state'
import { NewPasswordFields } from '../new-password-fields'

interface PasswordFormProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly words: Readonly<Record<'current' | 'changeSubmit', string>>
  readonly passwordWords: Readonly<Record<'password' | 'hint' | 'again', string>>
}

export function PasswordForm({ action, initial, words, passwordWords }: PasswordFormProps) {
  const [state, send] = useFormAction(action, initial)
  return (
    <form action={send} className="grid gap-6" noValidate>
      <FormTop state={state} />
      <TextField
        name="current"
        type="password"
        label={words.current}
        error={errorOf(state, 'current')}
        autoComplete="current-password"
      />
      <NewPasswordFields state={state} words={passwordWords} />
      <div>
        <Button>{words.changeSubmit}</Button>
      </div>
    </form>
  )
}
