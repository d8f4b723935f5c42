import { dayFromColumn } from '@/lib/data/dates'
import type { CitedSource } from './shapes'

interface Held {
  readonly code: string
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly url: string | null
  readonly publishedOn: Date | null
}

/** A source with the words that were read there. */
export const sourceView = (source: Held, quote: string | null): CitedSource => ({
  code: source.code,
  title: source.title,
  publisher: source.publisher,
  author: source.author,
  url: source.url,
  publishedOn: dayFromColumn(source.publishedOn),
  quote
})
