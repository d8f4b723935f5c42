import type { ReactNode } from 'react'
import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { Button } from './button'

interface SearchFieldProps {
  readonly action: string
  readonly name?: string
  readonly id?: string
  readonly defaultValue?: string | undefined
  readonly label?: string | undefined
  readonly hint?: string | undefined
  readonly submit?: string | undefined
  readonly kept?: readonly (readonly [name: string, value: string])[]
  /** Large on the home page, where it is what one came for. */
  readonly large?: boolean
  /** For places where the button beside it says what it is: the label is read aloud only. */
  readonly labelHidden?: boolean
  /** What helps while typing, beneath the field. */
  readonly help?: ReactNode
  readonly locale?: Locale
}

/** A search as a plain GET form. */
export function SearchField({
  action,
  name = 'q',
  id = name,
  large = false,
  labelHidden = false,
  ...props
}: SearchFieldProps) {
  const { locale = 'vi', defaultValue, hint, kept = [] } = props
  const t = text(locale)
  return (
    <search className="print:hidden">
      <form action={action} method="get" className="group grid max-w-2xl grid-cols-1 gap-1">
        {kept.map(([key, value]) => (
          <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
        ))}
        <label htmlFor={id} className={labelHidden ? 'sr-only' : 'font-semibold'}>
          {props.label ?? t('common.search.label')}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-small text-ink-2">
            {hint}
          </p>
        )}
        <div className="flex">
          <input
            type="search"
            id={id}
            name={name}
            defaultValue={defaultValue}
            maxLength={100}
            autoComplete="off"
            className={`w-full min-w-0 flex-1 rounded-l-sm border-2 border-r-0 border-line bg-card px-3 py-2 ${large ? 'min-h-14 text-h3' : 'min-h-11'}`}
            {...(hint && { 'aria-describedby': `${id}-hint` })}
          />
          <Button>{props.submit ?? t('common.search.submit')}</Button>
        </div>
        {props.help}
      </form>
    </search>
  )
}
