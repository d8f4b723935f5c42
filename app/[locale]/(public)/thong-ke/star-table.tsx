import { Stars } from '@/components/ui/stars'
import { Table } from '@/components/ui/table'
import type { Figures } from '@/lib/queries/registry/figures'
import { numberText, percentText } from '@/lib/text/numbers'
import { text } from '@/lib/text/text'
import { cellHref, type FigureQuestion } from './question'

interface StarTableProps {
  readonly figures: Figures
  readonly question: FigureQuestion
}

/** The figure by stars; every number opens the rows behind it. */
export function StarTable({ figures, question }: StarTableProps) {
  const { locale, basis } = question
  const t = text(locale)
  const { total, producers, producersByStar } = figures
  const rows = figures.byStar.filter(({ star, count }) => star !== null || count > 0)
  const producersOf = (star: number | null) => producersByStar.find(each => each.star === star)?.count
  return (
    <div className="max-w-3xl">
      <Table
        caption={t('statistics.table.caption')}
        captionHidden
        columns={[
          {
            key: 'star',
            header: t('statistics.table.star'),
            isRowHeader: true,
            cell: ({ star }) => <Stars stars={star} locale={locale} />
          },
          {
            key: 'count',
            header: t(basis === 'lines' ? 'statistics.table.lines' : 'statistics.table.products'),
            numeric: true,
            cell: ({ star, count, derived }) => (
              <>
                <a href={cellHref(question, { star })} className="inline-block min-h-6 min-w-6">
                  {numberText(count, locale)}
                </a>
                {derived && <span className="text-small text-ink-2"> ({t('statistics.derived')})</span>}
              </>
            )
          },
          {
            key: 'share',
            header: t('statistics.table.share'),
            numeric: true,
            cell: ({ count }) => (total === 0 ? null : percentText(count / total, locale))
          },
          {
            key: 'producers',
            header: t('statistics.producers'),
            numeric: true,
            cell: ({ star, count }) => {
              if (count === 0) return numberText(0, locale)
              const known = producersOf(star)
              return known === undefined ? t('statistics.groups.unknown') : numberText(known, locale)
            }
          }
        ]}
        rows={rows}
        rowKey={({ star }) => String(star)}
        totals={{
          star: t('statistics.table.total'),
          count: <a href={cellHref(question, {})}>{numberText(total, locale)}</a>,
          share: null,
          producers:
            producers.atLeast === producers.atMost
              ? numberText(producers.atLeast, locale)
              : `${numberText(producers.atLeast, locale)}–${numberText(producers.atMost, locale)}`
        }}
        locale={locale}
      />
    </div>
  )
}
