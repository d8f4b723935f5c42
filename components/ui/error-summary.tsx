'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { controls } from '@/lib/text/controls'
import type { Locale } from '@/lib/text/locale'

export interface SummarisedError {
  /** The id of the field; without it the sentence stands alone. */
  readonly field?: string | undefined
  readonly message: string
}

interface ErrorSummaryProps {
  readonly errors: readonly SummarisedError[]
  /** The answer that brought the errors (the form's state). Each new one takes the reader to the summary. */
  readonly answer?: object | undefined
  /** What helps beside mending: a way to sign in again. */
  readonly children?: ReactNode
  readonly locale?: Locale | undefined
}

/** On top of a form that was refused: every problem once, each a link to its field. Nothing when there is none. */
export function ErrorSummary(props: ErrorSummaryProps) {
  return props.errors.length === 0 ? null : <Summary {...props} />
}

function Summary({ errors, answer, children, locale = 'vi' }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const seen = useRef<object>(undefined)
  // Without script the page is loaded anew, from its top; with script it stays where it was, and the summary may be out of sight.
  useEffect(() => {
    if (seen.current === answer) return
    seen.current = answer
    box.current?.focus()
  }, [answer])
  return (
    <div ref={box} role="alert" tabIndex={-1} className="grid gap-2 rounded-sm border-4 border-clay bg-card p-4">
      <h2 className="text-h3">{controls[locale].errorSummaryTitle}</h2>
      <ul className="grid gap-1">
        {errors.map(({ field, message }) => (
          <li key={`${field ?? ''} ${message}`} className="font-semibold text-clay">
            {field ? (
              <a href={`#${field}`} className="text-clay">
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
      {children}
    </div>
  )
}
