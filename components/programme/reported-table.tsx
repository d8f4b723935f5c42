import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Quantity } from '@/lib/ocop/programme/quantity'
import type { ReportedIndicator } from '@/lib/ocop/programme/reported'
import { dateText } from '@/lib/text/dates'
import type { Locale } from '@/lib/text/locale'
import { quantityText } from '@/lib/text/quantity'
import { text } from '@/lib/text/text'
import { SourceList, type SourceRow } from '../registry/source-list'
import { Details } from '../ui/details'
import { Table } from '../ui/table'

interface ReportedRow extends Quantity {
  readonly code: string
  readonly indicator: ReportedIndicator
  readonly star: number | null
  readonly asOf: PlainDate
  readonly measure: string | null
  readonly source: SourceRow
}

/** What sources say, each with its words: never added up, never corrected. */
export function ReportedTable({ rows, locale }: { readonly rows: readonly ReportedRow[]; readonly locale: Locale }) {
  const t = text(locale)
  return (
    <Table
      caption={t('programme.reported.title')}
      captionHidden
      columns={[
        {
          key: 'figure',
          header: t('programme.reported.figure'),
          isRowHeader: true,
          cell: ({ indicator, star, source }) => (
            <>
              {t(`programme.figures.${indicator}`)}
              {star !== null && `, ${t('programme.targets.star', { stars: String(star) })}`}
              <div className="font-normal">
                <Details summary={t('programme.sourceAndQuote')}>
                  <SourceList sources={[source]} locale={locale} />
                </Details>
              </div>
            </>
          )
        },
        { key: 'asOf', header: t('programme.reported.asOf'), cell: ({ asOf }) => dateText(asOf, locale) },
        {
          key: 'stated',
          header: t('programme.reported.stated'),
          numeric: true,
          cell: row => quantityText(row, row.measure, locale)
        }
      ]}
      rows={rows}
      rowKey={({ code }) => code}
      rowId={({ code }) => code}
      locale={locale}
    />
  )
}
