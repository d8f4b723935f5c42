import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classes } from './classes'
import { controlClasses, describedBy, Field, type FieldBasics } from './field'

/** How much is expected to be typed: a year, a number, a name, a line. */
export type FieldWidth = 'tiny' | 'short' | 'medium' | 'full'

export const WIDTHS: Record<FieldWidth, string> = {
  tiny: 'w-24',
  short: 'w-44',
  medium: 'w-full max-w-96',
  full: 'w-full max-w-2xl'
}

const FILE = 'file:mr-3 file:rounded-sm file:border file:border-line file:bg-paper file:px-3 file:py-1 file:text-ink'

interface TextFieldProps
  extends FieldBasics,
    Pick<
      ComponentPropsWithoutRef<'input'>,
      'defaultValue' | 'inputMode' | 'autoComplete' | 'autoCapitalize' | 'maxLength' | 'spellCheck' | 'accept' | 'list'
    > {
  readonly type?: 'text' | 'password' | 'tel' | 'email' | 'search' | 'file'
  readonly width?: FieldWidth
  /** A unit or a mark after the field, read as part of the line: "điểm". */
  readonly suffix?: ReactNode
}

/** One line of text. `defaultValue` is what was typed before: an answer that was refused is never lost. */
export function TextField({ type = 'text', width = 'medium', suffix, ...props }: TextFieldProps) {
  const { name, id, label, hint, error, optional, locale, ...input } = props
  const basics = { name, id, label, hint, error, optional, locale }
  const control = (
    <input
      type={type}
      className={classes(controlClasses(error), WIDTHS[width], type === 'file' && FILE)}
      {...describedBy(basics)}
      {...input}
    />
  )
  return (
    <Field {...basics}>
      {suffix ? (
        <div className="flex items-center gap-2">
          {control}
          <span>{suffix}</span>
        </div>
      ) : (
        control
      )}
    </Field>
  )
}
