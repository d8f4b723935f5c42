'use client'

import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/define-action'
import { errorOf, type FormState, textOf } from '@/lib/web/form-state'

interface OpenFormProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly words: Readonly<Record<'login' | 'loginHint' | 'name' | 'nameHint' | 'submit', string>>
}

export function OpenForm({ action, initial, words }: OpenFormProps) {
  const [state, send] = useFormAction(action, initial)
  return (
    <form action={send} className="grid gap-6" noValidate>
      <FormTop state={state} />
      <TextField
        name="displayName"
        label={words.name}
        hint={words.nameHint}
        defaultValue={textOf(state, 'displayName')}
        error={errorOf(state, 'displayName')}
        autoComplete="off"
      />
      <TextField
        name="login"
        label={words.login}
        hint={words.loginHint}
        defaultValue={textOf(state, 'login')}
        error={errorOf(state, 'login')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <div>
        <Button>{words.submit}</Button>
      </div>
    </form>
  )
}
