import type { ReactNode } from 'react'
import { controls } from '@/lib/text/controls'
import type { Locale } from '@/lib/text/locale'
import { classes } from './classes'

export interface FieldBasics {
  /** Name of the value in the form; also the id that an error summary links to, unless `id` is given. */
  readonly name: string
  readonly id?: string | undefined
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly optional?: boolean | undefined
  readonly locale?: Locale | undefined
}

/** Border, ground and size shared by everything that is typed or chosen. */
export const controlClasses = (error: string | undefined): string =>
  classes('min-h-11 rounded-sm border-2 bg-card px-3 py-2 text-body text-ink', error ? 'border-clay' : 'border-line')

/** What a control must say of its hint and its error, so that both are read with its name. */
export function describedBy({ id, name, hint, error }: FieldBasics) {
  const own = id ?? name
  const ids = [hint ? `${own}-hint` : null, error ? `${own}-error` : null].filter(part => part !== null)
  return {
    id: own,
    name,
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(error && { 'aria-invalid': true as const })
  }
}

export function FieldHint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div id={`${id}-hint`} className="max-w-measure text-small text-ink-2">
      {children}
    </div>
  )
}

interface FieldErrorProps {
  readonly id: string
  readonly locale?: Locale | undefined
  readonly children: string
}

export function FieldError({ id, locale = 'vi', children }: FieldErrorProps) {
  return (
    <p id={`${id}-error`} className="font-semibold text-clay">
      <span className="sr-only">{controls[locale].errorPrefix} </span>
      {children}
    </p>
  )
}

export function OptionalMark({ locale = 'vi' }: { readonly locale?: Locale | undefined }) {
  return <span className="font-normal text-ink-2"> ({controls[locale].optional})</span>
}

/** Label, hint and error around one control. What is not marked optional is required. */
export function Field({
  children,
  ...basics
}: FieldBasics & {
  readonly children: ReactNode
}) {
  const { label, hint, error, optional, locale } = basics
  const { id } = describedBy(basics)
  return (
    <div className={classes('grid gap-1', error && 'border-l-4 border-clay pl-3')}>
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional && <OptionalMark locale={locale} />}
      </label>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      {error && (
        <FieldError id={id} locale={locale}>
          {error}
        </FieldError>
      )}
      {children}
    </div>
  )
}
