'use client'

import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import type { FormAction } from '@/lib/web/define-action'
import type { FormState } from '@/lib/web/form-state'
import { Letter } from './letter'
import type { LetterWords } from './letter-words'

interface LetterFormProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly sends: Readonly<Record<string, string>>
  readonly words: LetterWords
}

/** A button that makes a letter, and the letter in its place once it is made. */
export function LetterForm({ action, initial, sends, words }: LetterFormProps) {
  const [state, send] = useFormAction(action, initial)
  if (state.outcome) return <Letter words={words} shown={state.outcome} />
  return (
    <form action={send} className="grid justify-items-start gap-4">
      <FormTop state={state} />
      {Object.entries(sends).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button kind="secondary">{words.submit}</Button>
    </form>
  )
}
