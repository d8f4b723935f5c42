import type { ReactNode } from 'react'
import { classes } from './classes'
import { describedBy, type FieldBasics, FieldError, FieldHint, OptionalMark } from './field'

/** A question with its choices beneath: the frame of radio groups and of several checkboxes. The first choice has the field's id. */
export function ChoiceGroup({ children, ...basics }: FieldBasics & { readonly children: ReactNode }) {
  const { label, hint, error, optional, locale } = basics
  const { id, 'aria-describedby': description } = describedBy(basics)
  return (
    <fieldset
      className={classes('min-w-0', error && 'border-l-4 border-clay pl-3')}
      {...(description && { 'aria-describedby': description })}
    >
      <legend className="float-left mb-1 w-full font-semibold">
        {label}
        {optional && <OptionalMark locale={locale} />}
      </legend>
      <div className="clear-both grid gap-1">
        {hint && <FieldHint id={id}>{hint}</FieldHint>}
        {error && (
          <FieldError id={id} locale={locale}>
            {error}
          </FieldError>
        )}
        {children}
      </div>
    </fieldset>
  )
}

interface ChoiceLineProps {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly children: ReactNode
}

/** One choice: the box and its words, both big enough for a thumb. */
export function ChoiceLine({ id, label, hint, children }: ChoiceLineProps) {
  return (
    <div className="flex items-start gap-3 py-1">
      {children}
      <div>
        <label htmlFor={id} className="block cursor-pointer py-1.5">
          {label}
        </label>
        {hint && (
          <div id={`${id}-hint`} className="max-w-measure text-small text-ink-2">
            {hint}
          </div>
        )}
      </div>
    </div>
  )
}

export const boxClasses = 'mt-1.5 size-7 shrink-0 cursor-pointer accent-leaf'
