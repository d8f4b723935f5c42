'use client'

import { useActionState } from 'react'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'
import type { Choice } from '@/components/ui/select'
import type { FormAction } from '@/lib/web/define-action'
import { type FormState, textOf } from '@/lib/web/form-state'

interface FlagQuestion {
  readonly field: string
  readonly sentence: string
  readonly choices: readonly Choice[]
}

export interface FlaggedRow {
  readonly id: string
  readonly title: string
  readonly questions: readonly FlagQuestion[]
}

interface FlagFormProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly batchCode: string
  readonly rows: readonly FlaggedRow[]
  readonly words: { readonly submit: string; readonly mend: string }
}

/** What a person must look at, row by row, each with a link to its row and what may be answered. */
export function FlagForm({ action, initial, batchCode, rows, words }: FlagFormProps) {
  const [state, send] = useActionState(action, initial)
  const asks = rows.some(({ questions }) => questions.some(({ choices }) => choices.length > 0))
  return (
    <form action={send} className="grid gap-4" noValidate>
      <FormTop state={state} />
      <input type="hidden" name="batchCode" value={batchCode} />
      {rows.map(({ id, title, questions }) => (
        <div key={id} id={`flags-${id}`} className="grid gap-2 border-l-4 border-clay pl-4">
          <a href={`#row-${id}`} className="font-semibold">
            {title}
          </a>
          {questions.map(({ field, sentence, choices }) =>
            choices.length === 0 ? (
              <p key={field}>
                {sentence} {words.mend}
              </p>
            ) : (
              <RadioGroup
                key={field}
                name={field}
                label={sentence}
                choices={choices}
                defaultValue={textOf(state, field)}
              />
            )
          )}
        </div>
      ))}
      {asks && (
        <div>
          <Button kind="secondary">{words.submit}</Button>
        </div>
      )}
    </form>
  )
}
