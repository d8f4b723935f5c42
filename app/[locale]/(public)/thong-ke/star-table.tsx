import { Stars } from '@/components/ui/stars'
import { Table } from '@/components/ui/table'
import type { Basis } from '@/lib/ocop/registry/count'
import type { Figures } from '@/lib/queries/registry/figures'
import type { Locale } from '@/lib/text/locale'
import { numberText, percentText } from '@/lib/text/numbers'
import { text } from '@/lib/text/text'
import { UNKNOWN } from '../san-pham/question'

interface StarTableProps {
  readonly figures: Figures
  readonly basis: Basis
  readonly rowsHref: string
  readonly locale: Locale
}

/** The figure by stars; every number opens the rows behind it. */
export function StarTable({ figures, basis, rowsHref, locale }: StarTableProps) {
  const t = text(locale)
  const { total } = figures
  const rows = figures.byStar.filter(({ star, count }) => star !== null || count > 0)
  const hrefOf = (star: number | null) => `${rowsHref}&sao=${star ?? UNKNOWN}`
  return (
    <div className="max-w-2xl">
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
                <a href={hrefOf(star)} className="inline-block min-h-6 min-w-6">
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
          }
        ]}
        rows={rows}
        rowKey={({ star }) => String(star)}
        totals={{
          star: t('statistics.table.total'),
          count: <a href={rowsHref}>{numberText(total, locale)}</a>,
          share: null
        }}
        locale={locale}
      />
    </div>
  )
}
