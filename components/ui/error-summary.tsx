import { controls } from '@/lib/text/controls'
import type { Locale } from '@/lib/text/locale'

export interface SummarisedError {
  /** The id of the field; without it the sentence stands alone. */
  readonly field?: string | undefined
  readonly message: string
}

interface ErrorSummaryProps {
  readonly errors: readonly SummarisedError[]
  readonly locale?: Locale | undefined
}

/** On top of a form that was refused: every problem once, each a link to its field. Nothing when there is none. */
export function ErrorSummary({ errors, locale = 'vi' }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <div role="alert" className="grid gap-2 rounded-sm border-4 border-clay bg-card p-4">
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
    </div>
  )
}
