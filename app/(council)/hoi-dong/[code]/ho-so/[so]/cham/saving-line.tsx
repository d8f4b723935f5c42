import type { StaffMessages } from '@/lib/text/messages/vietnamese'
import type { Saving } from './sheet-autosave'

export type SheetWords = StaffMessages['council']['sheet']

export const filledIn = (words: string, values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), words)

function sentence(saving: Saving, saved: string, words: SheetWords): string {
  switch (saving.kind) {
    case 'waiting':
      return words.waiting
    case 'offline':
      return words.offline
    case 'stopped':
      return filledIn(words.stopped, { why: saving.why })
    case 'saved':
      return filledIn(words.saved, { time: saving.time })
    default:
      return saved
  }
}

/** How saving stands, in one sentence. */
export function SavingLine({
  saving,
  saved,
  words
}: {
  readonly saving: Saving
  readonly saved: string
  readonly words: SheetWords
}) {
  const alarming = saving.kind === 'offline' || saving.kind === 'stopped'
  return (
    <p role="status" className={alarming ? 'text-small font-semibold text-clay' : 'text-small text-ink-2'}>
      {sentence(saving, saved, words)}
    </p>
  )
}
