import { TextField } from '@/components/ui/text-field'
import { errorOf, type FormState } from '@/lib/web/form-state'

interface NewPasswordFieldsProps {
  readonly state: FormState
  readonly words: Readonly<Record<'password' | 'hint' | 'again', string>>
}

/** A new password, typed twice. What was typed is never shown again. */
export function NewPasswordFields({ state, words }: NewPasswordFieldsProps) {
  return (
    <>
      <TextField
        name="password"
        type="password"
        label={words.password}
        hint={words.hint}
        error={errorOf(state, 'password')}
        autoComplete="new-password"
      />
      <TextField
        name="again"
        type="password"
        label={words.again}
        error={errorOf(state, 'again')}
        autoComplete="new-password"
      />
    </>
  )
}
