import type { ComponentPropsWithoutRef } from 'react'
import { classes } from './classes'
import { controlClasses, describedBy, Field, type FieldBasics } from './field'

interface TextAreaProps
  extends FieldBasics,
    Pick<ComponentPropsWithoutRef<'textarea'>, 'defaultValue' | 'rows' | 'maxLength' | 'spellCheck'> {}

/** Several lines of text. */
export function TextArea({ rows = 5, ...props }: TextAreaProps) {
  const { name, id, label, hint, error, optional, locale, ...area } = props
  const basics = { name, id, label, hint, error, optional, locale }
  return (
    <Field {...basics}>
      <textarea
        rows={rows}
        className={classes(controlClasses(error), 'w-full max-w-2xl')}
        {...describedBy(basics)}
        {...area}
      />
    </Field>
  )
}
