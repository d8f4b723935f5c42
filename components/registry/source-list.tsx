import type { PlainDate } from '@/lib/ocop/plain-date'
import { dateText } from '@/lib/text/dates'
import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'

export interface SourceRow {
  readonly code: string
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly url: string | null
  readonly publishedOn: PlainDate | null
  readonly quote: string | null
}

/** The same source once, with all the words that were read there. */
function bySource(sources: readonly SourceRow[]): readonly (SourceRow & { readonly quotes: readonly string[] })[] {
  const found = new Map<string, SourceRow & { readonly quotes: readonly string[] }>()
  for (const source of sources) {
    const quotes = [...(found.get(source.code)?.quotes ?? []), ...(source.quote === null ? [] : [source.quote])]
    found.set(source.code, { ...source, quotes: [...new Set(quotes)] })
  }
  return [...found.values()]
}

/** Where it is known from, with the words that were read there. */
export function SourceList({ sources, locale }: { readonly sources: readonly SourceRow[]; readonly locale: Locale }) {
  const t = text(locale)
  if (sources.length === 0) return <p className="text-ink-2">{t('product.sources.none')}</p>
  return (
    <ul className="grid gap-3">
      {bySource(sources).map(source => (
        <li key={source.code} className="grid gap-1">
          <Title source={source} locale={locale} />
          <p className="text-small text-ink-2">{imprint(source, locale)}</p>
          {source.quotes.map(quote => (
            <blockquote key={quote} lang="vi" className="max-w-measure border-l-4 border-rule pl-4">
              “{quote}”
            </blockquote>
          ))}
        </li>
      ))}
    </ul>
  )
}

function Title({ source, locale }: { source: SourceRow; locale: Locale }) {
  const title = source.title ?? source.publisher ?? text(locale)('product.sources.untitled')
  if (source.url === null || !/^https?:\/\//.test(source.url)) return <p>{title}</p>
  return (
    <p>
      <a href={source.url} rel="noopener noreferrer nofollow">
        {title}
      </a>
    </p>
  )
}

function imprint({ author, publisher, title, publishedOn, code }: SourceRow, locale: Locale): string {
  const day = publishedOn === null ? null : dateText(publishedOn, locale)
  return [author, title === null ? null : publisher, day, code].filter(Boolean).join(', ')
}
