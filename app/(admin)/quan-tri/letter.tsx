import { SummaryList } from '@/components/ui/summary-list'
import type { LetterWords } from './letter-words'

interface LetterProps {
  readonly words: LetterWords
  readonly shown: Readonly<Record<string, string>>
}

/** A letter with a code, to be printed now: the code is not kept anywhere. */
export function Letter({ words, shown }: LetterProps) {
  return (
    <section className="grid gap-4 rounded-sm border-2 border-ink bg-card p-6 print:border-0 print:p-0">
      <p className="text-small text-ink-2 print:hidden">{words.print}</p>
      <h2>{words.title}</h2>
      <p className="max-w-measure">{words.steps}</p>
      <SummaryList
        rows={[
          { key: 'to', label: words.to, value: <strong>{shown.name}</strong> },
          { key: 'address', label: words.address, value: <span className="break-all">{shown.address}</span> },
          { key: 'code', label: words.code, value: <strong className="text-h2">{shown.code}</strong> },
          { key: 'until', label: words.until, value: shown.until }
        ]}
      />
      <p className="max-w-measure">{words.keep}</p>
    </section>
  )
}
