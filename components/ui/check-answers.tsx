import type { ReactNode } from 'react'
import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { HiddenWords } from './hidden-words'

export interface Answer {
  readonly key: string
  readonly question: string
  readonly answer: ReactNode
  /** Where the answer can be changed; without it the answer is fixed. */
  readonly changeHref?: string | undefined
}

/** "Kiểm tra lại": everything that is about to be sent, each line with its way back. */
export function CheckAnswers({
  answers,
  locale = 'vi'
}: {
  readonly answers: readonly Answer[]
  readonly locale?: Locale
}) {
  const change = text(locale)('common.checkAnswers.change')
  return (
    <dl className="border-t border-rule">
      {answers.map(({ key, question, answer, changeHref }) => (
        <div key={key} className="grid gap-x-6 border-b border-rule py-3 sm:grid-cols-[minmax(9rem,14rem)_1fr_auto]">
          <dt className="font-semibold">{question}</dt>
          <dd className="max-w-measure">{answer}</dd>
          {changeHref && (
            <dd>
              <a href={changeHref} className="inline-block min-h-6 py-1 sm:py-0">
                {change}
                <HiddenWords>: {question}</HiddenWords>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
