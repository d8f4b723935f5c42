import type { Figures } from '@/lib/queries/registry/figures'
import { dateText, dateTimeText } from '@/lib/text/dates'
import { text } from '@/lib/text/text'
import { publicAddress } from '@/lib/web/public-address'
import { type FigureQuestion, permanentHref } from './question'

interface QuoteProps {
  readonly figures: Figures
  readonly question: FigureQuestion
  readonly place: string
}

const SENTENCES = { ever: 'ever', 'in-force': 'inForce', lines: 'lines' } as const

/** A sentence ready for a report: it says its day, borders, way of counting, known time and address. */
export function Quote({ figures, question, place }: QuoteProps) {
  const { locale, day, basis, division, knownAt } = question
  const t = text(locale)
  const href = permanentHref(question)
  const stars = figures.byStar
    .filter(({ star, count }) => star !== null || count > 0)
    .map(({ star, count }) =>
      star === null
        ? t('statistics.quote.starUnknown', { count })
        : t('statistics.quote.star', { stars: String(star), count })
    )
  return (
    <section aria-labelledby="dan" className="grid gap-2">
      <h2 id="dan">{t('statistics.quote.title')}</h2>
      <p className="text-ink-2">{t('statistics.quote.lead')}</p>
      <blockquote className="max-w-measure border-l-4 border-leaf py-1 pl-4 break-words select-all">
        {t(`statistics.quote.${SENTENCES[basis]}`, {
          day: dateText(day.on, locale),
          place,
          borders: t('statistics.quote.borders', { day: dateText(division, locale) }),
          count: figures.total,
          stars: stars.join('; '),
          known: knownAt === null ? '–' : dateTimeText(knownAt, locale),
          address: publicAddress(href)
        })}
      </blockquote>
      <p className="print:hidden">
        <a href={href}>{t('statistics.quote.address')}</a>
      </p>
    </section>
  )
}
