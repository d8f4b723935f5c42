'use client'

import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { DateField } from '@/components/ui/date-field'
import type { Choice } from '@/components/ui/select'
import type { FormAction } from '@/lib/web/define-action'
import { errorOf, type FormState, textOf, textsOf } from '@/lib/web/form-state'
import { SeatRows, type SeatWords } from '../seat-rows'

interface ChangeFormProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly councilCode: string
  readonly sitting: readonly Choice[]
  readonly kinds: readonly Choice[]
  readonly words: {
    readonly day: string
    readonly ended: string
    readonly added: string
    readonly submit: string
    readonly seat: SeatWords
  }
}

/** Who joins and who leaves a council from a day on. */
export function ChangeForm({ action, initial, councilCode, sitting, kinds, words }: ChangeFormProps) {
  const [state, send] = useFormAction(action, initial)
  return (
    <form action={send} className="grid gap-6" noValidate>
      <FormTop state={state} />
      <input type="hidden" name="councilCode" value={councilCode} />
      <DateField name="on" label={words.day} error={errorOf(state, 'on')} defaultValue={textOf(state, 'on')} />
      <CheckboxGroup
        name="endedSeatIds"
        label={words.ended}
        optional
        choices={sitting}
        defaultValues={textsOf(state, 'endedSeatIds')}
      />
      <section className="grid gap-2">
        <h3>{words.added}</h3>
        <SeatRows state={state} rows={4} inSight={2} kinds={kinds} words={words.seat} />
      </section>
      <div>
        <Button kind="secondary">{words.submit}</Button>
      </div>
    </form>
  )
}
