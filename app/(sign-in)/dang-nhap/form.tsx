'use client'

import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/define-action'
import { errorOf, type FormState, textOf } from '@/lib/web/form-state'

interface SignInFormProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly words: Readonly<Record<'login' | 'password' | 'submit' | 'entering', string>>
}

export function SignInForm({ action, initial, words }: SignInFormProps) {
  const [state, send, pending] = useFormAction(action, initial)
  return (
    <form action={send} className="grid gap-6" noValidate>
      <FormTop state={state} />
      <input type="hidden" name="tiep" value={textOf(state, 'tiep')} />
      <TextField
        name="login"
        label={words.login}
        defaultValue={textOf(state, 'login')}
        error={errorOf(state, 'login')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        name="password"
        type="password"
        label={words.password}
        error={errorOf(state, 'password')}
        autoComplete="current-password"
      />
      <div>
        {/* Checking a password takes its time on purpose; pressed again, it would only take longer. */}
        <Button type={pending ? 'button' : 'submit'} aria-busy={pending}>
          {pending ? words.entering : words.submit}
        </Button>
      </div>
    </form>
  )
}
