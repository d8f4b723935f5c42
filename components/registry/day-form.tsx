import type { Locale } from '@/lib/text/locale'
import { Button } from '../ui/button'
import { DateField } from '../ui/date-field'

interface DayFormProps {
  readonly action: string
  readonly label: string
  readonly submit: string
  /** What was typed, right or wrong. */
  readonly typed?: string | undefined
  readonly error?: string | undefined
  readonly kept?: readonly (readonly [name: string, value: string])[]
  readonly locale: Locale
}

/** The same page on another day: a plain GET form. */
export function DayForm({ action, label, submit, typed, error, kept = [], locale }: DayFormProps) {
  return (
    <form action={action} method="get" className="grid justify-items-start gap-3 print:hidden">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <DateField name="ngay" label={label} defaultValue={typed} error={error} locale={locale} />
      <Button kind="secondary">{submit}</Button>
    </form>
  )
}
