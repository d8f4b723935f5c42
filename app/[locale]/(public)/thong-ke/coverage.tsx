import { Details } from '@/components/ui/details'
import { Table } from '@/components/ui/table'
import { coverageByYear } from '@/lib/queries/registry/coverage-by-year'
import { numberText } from '@/lib/text/numbers'
import { text } from '@/lib/text/text'
import type { FigureQuestion } from './question'

/** What is held of the place, year by year, beside what sources say that there is: it gives "not found" a meaning. */
export async function Coverage({ question }: { readonly question: FigureQuestion }) {
  const { locale, unitIds, day, known } = question
  const t = text(locale)
  const years = await coverageByYear(unitIds, day.on, known)
  if (years.length === 0) return null
  const number = (value: number) => (value === 0 ? t('statistics.coverage.none') : numberText(value, locale))
  return (
    <Details summary={t('statistics.coverage.title')}>
      <p className="max-w-measure">{t('statistics.coverage.lead')}</p>
      <Table
        caption={t('statistics.coverage.title')}
        captionHidden
        columns={[
          { key: 'year', header: t('statistics.coverage.year'), isRowHeader: true, cell: ({ year }) => String(year) },
          {
            key: 'decisions',
            header: t('statistics.coverage.decisions'),
            numeric: true,
            cell: ({ decisions }) => number(decisions)
          },
          { key: 'lines', header: t('statistics.coverage.lines'), numeric: true, cell: ({ lines }) => number(lines) },
          {
            key: 'reported',
            header: t('statistics.coverage.reported'),
            numeric: true,
            cell: ({ reportedBatches }) => number(reportedBatches)
          },
          {
            key: 'products',
            header: t('statistics.coverage.reportedProducts'),
            numeric: true,
            cell: ({ reportedProducts }) => number(reportedProducts)
          }
        ]}
        rows={years}
        rowKey={({ year }) => String(year)}
        locale={locale}
      />
    </Details>
  )
}
