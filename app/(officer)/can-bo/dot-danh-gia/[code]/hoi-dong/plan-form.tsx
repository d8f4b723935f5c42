'use client'

import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { DateField } from '@/components/ui/date-field'
import { RadioGroup } from '@/components/ui/radio-group'
import { type Choice, Select } from '@/components/ui/select'
import type { FormAction } from '@/lib/web/define-action'
import { errorOf, type FormState, textOf, textsOf } from '@/lib/web/form-state'

interface PlanFormProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly batchCode: string
  readonly councils: readonly Choice[]
  readonly files: readonly Choice[]
  readonly modes: readonly Choice[]
  readonly words: {
    readonly council: string
    readonly day: string
    readonly received: string
    readonly receivedHint: string
    readonly mode: string
    readonly byParts: string
    readonly byPartsHint: string
    readonly files: string
    readonly submit: string
  }
}

/** A session over files of a batch: when, how, which. */
export function PlanForm({ action, initial, batchCode, councils, files, modes, words }: PlanFormProps) {
  const [state, send] = useFormAction(action, initial)
  const basics = (name: string) => ({ name, error: errorOf(state, name), defaultValue: textOf(state, name) })
  return (
    <form action={send} className="grid gap-6" noValidate>
      <FormTop state={state} />
      <input type="hidden" name="batchCode" value={batchCode} />
      <Select {...basics('councilCode')} label={words.council} choices={councils} width="full" />
      <DateField {...basics('onDay')} label={words.day} />
      <DateField {...basics('receivedOn')} label={words.received} hint={words.receivedHint} optional />
      <RadioGroup {...basics('mode')} label={words.mode} choices={modes} />
      <Checkbox
        name="byParts"
        label={words.byParts}
        hint={words.byPartsHint}
        defaultChecked={textOf(state, 'byParts') === 'on'}
      />
      <CheckboxGroup
        name="resultIds"
        label={words.files}
        error={errorOf(state, 'resultIds')}
        choices={files}
        defaultValues={textsOf(state, 'resultIds')}
      />
      <div>
        <Button>{words.submit}</Button>
      </div>
    </form>
  )
}
