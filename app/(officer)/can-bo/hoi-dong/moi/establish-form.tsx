'use client'

import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { type Choice, Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/define-action'
import { errorOf, type FormState, textOf } from '@/lib/web/form-state'
import { SeatRows, type SeatWords } from '../seat-rows'

interface EstablishFormProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly places: readonly Choice[]
  readonly kinds: readonly Choice[]
  readonly words: {
    readonly unit: string
    readonly name: string
    readonly number: string
    readonly day: string
    readonly members: string
    readonly membersHint: string
    readonly submit: string
    readonly seat: SeatWords
  }
}

/** A council as its establishing decision names it. */
export function EstablishForm({ action, initial, places, kinds, words }: EstablishFormProps) {
  const [state, send] = useFormAction(action, initial)
  const basics = (name: string) => ({ name, error: errorOf(state, name), defaultValue: textOf(state, name) })
  return (
    <form action={send} className="grid gap-6" noValidate>
      <FormTop state={state} />
      <Select {...basics('unitId')} label={words.unit} choices={places} />
      <TextField {...basics('name')} label={words.name} width="full" autoComplete="off" />
      <TextField {...basics('establishedBy')} label={words.number} optional width="short" autoComplete="off" />
      <DateField {...basics('fromDay')} label={words.day} />
      <section className="grid gap-2">
        <h2>{words.members}</h2>
        <p className="max-w-measure text-ink-2">{words.membersHint}</p>
        <SeatRows state={state} rows={20} inSight={9} kinds={kinds} words={words.seat} />
      </section>
      <div>
        <Button>{words.submit}</Button>
      </div>
    </form>
  )
}
