import { controls } from '@/lib/text/controls'
import type { FieldBasics } from './field'
import { TextField } from './text-field'

interface DateFieldProps extends FieldBasics {
  readonly defaultValue?: string | undefined
  readonly autoComplete?: 'bday' | undefined
}

/** A day, typed as people write it (26/11/2021, 1-9-2026). Text, not a calendar: days of old decisions are copied, not picked. */
export function DateField({ hint, locale = 'vi', ...props }: DateFieldProps) {
  return (
    <TextField {...props} locale={locale} hint={hint ?? controls[locale].dateHint} width="short" inputMode="text" />
  )
}
