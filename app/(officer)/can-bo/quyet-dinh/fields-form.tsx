'use client'

import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { type Choice, Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { type FieldWidth, TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/define-action'
import { errorOf, type FormState, textOf } from '@/lib/web/form-state'

/** One field of a form, said in plain data so that the server can write the form. */
export interface FieldSpec {
  readonly type: 'line' | 'lines' | 'day' | 'choice' | 'tick' | 'pdf' | 'heading'
  readonly name: string
  /** Where two forms of a page have fields of one name. */
  readonly id?: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
  readonly width?: FieldWidth
  readonly rows?: number
  readonly choices?: readonly Choice[]
  /** The line of a list for "nothing chosen". */
  readonly none?: string
}

interface FieldsFormProps {
  readonly action: FormAction
  readonly initial: FormState
  readonly fields: readonly FieldSpec[]
  /** What the form sends along. */
  readonly sends?: Readonly<Record<string, string>>
  readonly submit: string
  readonly kind?: 'primary' | 'secondary'
}

/** The field that a form's plan asks for, with what was typed into it. */
export function SpecField({ spec, state }: { readonly spec: FieldSpec; readonly state: FormState }) {
  const { type, name, id, label, hint, optional, width, rows = 5, choices = [], none } = spec
  const basics = { name, id, label, hint, optional, error: errorOf(state, name) }
  const typed = textOf(state, name)
  const sized = width ? { width } : {}
  switch (type) {
    case 'heading':
      return <h2 className="border-b border-rule pt-2 pb-1">{label}</h2>
    case 'lines':
      return <TextArea {...basics} rows={rows} defaultValue={typed} spellCheck={false} />
    case 'day':
      return <DateField {...basics} defaultValue={typed} />
    case 'choice':
      return (
        <Select {...basics} {...sized} {...(none !== undefined && { none })} choices={choices} defaultValue={typed} />
      )
    case 'tick':
      return <Checkbox name={name} label={label} hint={hint} error={basics.error} defaultChecked={typed === 'on'} />
    case 'pdf':
      return <TextField {...basics} width="full" type="file" accept="application/pdf,.pdf" />
    default:
      return <TextField {...basics} {...sized} defaultValue={typed} autoComplete="off" />
  }
}

/** A form of labelled fields under each other and one button. */
export function FieldsForm({ action, initial, fields, sends = {}, submit, kind = 'primary' }: FieldsFormProps) {
  const [state, send] = useFormAction(action, initial)
  return (
    <form action={send} className="grid gap-6" noValidate>
      <FormTop state={state} />
      {Object.entries(sends).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(spec => (
        <SpecField key={spec.name} spec={spec} state={state} />
      ))}
      <div>
        <Button kind={kind}>{submit}</Button>
      </div>
    </form>
  )
}
