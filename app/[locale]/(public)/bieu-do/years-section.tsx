import { ColumnChart } from '@/components/charts/column-chart'
import { Table } from '@/components/ui/table'
import { type FigureGroup, groupFigures } from '@/lib/queries/registry/group-figures'
import { starText } from '@/lib/text/certificate-status'
import { groupLabel } from '@/lib/text/group-label'
import { numberText } from '@/lib/text/numbers'
import { text } from '@/lib/text/text'
import { cellHref, csvHref, type FigureQuestion } from '../thong-ke/question'

const STARS = [3, 4, 5, null] as const

/** Every year between the first and the last, also those in which nothing was recognised. */
function everyYear(groups: readonly FigureGroup[]): readonly FigureGroup[] {
  const years = groups.flatMap(({ key }) => (key === null ? [] : [Number(key)]))
  if (years.length === 0) return groups
  const first = Math.min(...years)
  const all = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index))
  const dated = all.map(key => groups.find(group => group.key === key) ?? { key, label: null, total: 0, byStar: {} })
  return [...dated, ...groups.filter(({ key }) => key === null)]
}

/** Recognitions by the year in which they came into force, and by star. */
export async function YearsSection({ question }: { readonly question: FigureQuestion }) {
  const { locale, unitIds, day, known } = question
  const t = text(locale)
  const groups = everyYear(await groupFigures({ unitIds, basis: 'lines', on: day.on, known }, 'year'))
  const byYear = { ...question, basis: 'lines' as const, by: 'year' as const }
  const inStar = (group: FigureGroup, star: number | null) => group.byStar[star ?? 'unknown'] ?? 0
  const linked = (count: number, cell: Parameters<typeof cellHref>[1]) =>
    count === 0 ? (
      numberText(0, locale)
    ) : (
      <a href={cellHref(byYear, cell)} className="inline-block min-h-6 min-w-6">
        {numberText(count, locale)}
      </a>
    )
  return (
    <section aria-labelledby="theo-nam" className="grid grid-cols-1 gap-4">
      <h2 id="theo-nam">{t('charts.years.title')}</h2>
      <p className="text-ink-2">{t('charts.years.lead')}</p>
      <ColumnChart
        id="years"
        title={t('charts.years.title')}
        description={t('charts.tableBelow')}
        columns={groups
          .filter(({ key }) => key !== null)
          .map(group => ({
            key: group.key ?? '',
            label: group.key ?? '',
            short: `’${group.key?.slice(-2)}`,
            parts: STARS.map(star => ({
              key: String(star),
              label: starText(star, locale),
              value: inStar(group, star)
            }))
          }))}
        locale={locale}
      />
      <Table
        caption={t('charts.years.title')}
        captionHidden
        columns={[
          {
            key: 'year',
            header: t('charts.years.year'),
            isRowHeader: true,
            cell: group => groupLabel('year', group, locale)
          },
          {
            key: 'total',
            header: t('statistics.groups.total'),
            numeric: true,
            cell: group => linked(group.total, { key: group.key })
          },
          ...STARS.map(star => ({
            key: String(star),
            header: starText(star, locale),
            numeric: true,
            cell: (group: FigureGroup) => linked(inStar(group, star), { key: group.key, star })
          }))
        ]}
        rows={groups}
        rowKey={({ key }) => key ?? 'none'}
        locale={locale}
      />
      <p>
        <a href={csvHref(byYear)}>{t('statistics.groups.csv')}</a>
      </p>
    </section>
  )
}
