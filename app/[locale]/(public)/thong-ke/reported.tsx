import { SourceList } from '@/components/registry/source-list'
import { Details } from '@/components/ui/details'
import { Table } from '@/components/ui/table'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { figures } from '@/lib/queries/registry/figures'
import { type ReportedFigureView, reportedProducts } from '@/lib/queries/registry/reported-figures'
import { starText } from '@/lib/text/certificate-status'
import { dateText } from '@/lib/text/dates'
import type { Locale } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'
import { text } from '@/lib/text/text'

interface ReportedProps {
  /** `null` = the whole country. */
  readonly unitIds: ReadonlySet<string> | null
  readonly on: PlainDate
  readonly locale: Locale
}

const SHOWN = 20
const SIGNS = { eq: '', approx: '≈ ', gt: '> ', gte: '≥ ', lt: '< ', lte: '≤ ', range: '' } as const

interface Compared extends ReportedFigureView {
  readonly computed: number
}

function valueText({ operator, value, valueTo }: ReportedFigureView, locale: Locale): string {
  const number = numberText(value, locale)
  if (operator === 'almost') return text(locale)('statistics.reported.almost', { value: number })
  const from = `${SIGNS[operator]}${number}`
  return valueTo === null ? from : `${from}–${numberText(valueTo, locale)}`
}

function differenceText({ operator, value, computed }: Compared, locale: Locale): string {
  const difference = computed - value
  if (operator !== 'eq') return text(locale)('statistics.reported.inexact')
  if (difference === 0) return text(locale)('statistics.reported.same')
  return `${difference > 0 ? '+' : '−'}${numberText(Math.abs(difference), locale)}`
}

/** What sources report of recognised products, beside what the registry counts up to the same day. */
export async function Reported({ unitIds, on, locale }: ReportedProps) {
  const t = text(locale)
  const claims = await reportedProducts(unitIds, on, SHOWN)
  if (claims.length === 0) return null
  const days = [...new Set(claims.map(({ asOf }) => asOf))]
  const counted = new Map(
    await Promise.all(days.map(async day => [day, await figures({ unitIds, basis: 'ever', on: day })] as const))
  )
  const rows: Compared[] = claims.map(claim => {
    const own = counted.get(claim.asOf)
    const byStar = own?.byStar.find(({ star }) => star === claim.star)?.count
    return { ...claim, computed: (claim.star === null ? own?.total : byStar) ?? 0 }
  })
  return (
    <section aria-labelledby="nguon-noi" className="grid grid-cols-1 gap-3">
      <h2 id="nguon-noi">{t('statistics.reported.title')}</h2>
      <p>{t('statistics.reported.lead')}</p>
      <Table
        caption={t('statistics.reported.caption')}
        captionHidden
        columns={[
          {
            key: 'what',
            header: t('statistics.reported.indicator'),
            isRowHeader: true,
            cell: ({ star, unit }) =>
              [
                unit?.name ?? t('statistics.reported.country'),
                star === null ? t('statistics.reported.all') : starText(star, locale)
              ].join(', ')
          },
          { key: 'day', header: t('statistics.reported.asOf'), cell: ({ asOf }) => dateText(asOf, locale) },
          {
            key: 'value',
            header: t('statistics.reported.value'),
            numeric: true,
            cell: row => valueText(row, locale)
          },
          {
            key: 'computed',
            header: t('statistics.reported.computed'),
            numeric: true,
            cell: ({ computed }) => numberText(computed, locale)
          },
          {
            key: 'difference',
            header: t('statistics.reported.difference'),
            numeric: true,
            cell: row => differenceText(row, locale)
          },
          {
            key: 'source',
            header: t('statistics.reported.source'),
            cell: ({ source }) => (
              <div className="wrap-anywhere">
                <Details summary={source.publisher ?? source.title ?? source.code}>
                  <SourceList sources={[source]} locale={locale} />
                </Details>
              </div>
            )
          }
        ]}
        rows={rows}
        rowKey={({ code }) => code}
        locale={locale}
      />
    </section>
  )
}
