import { BarChart } from '@/components/charts/bar-chart'
import { Table } from '@/components/ui/table'
import type { Dimension, FigureGroup } from '@/lib/queries/registry/group-figures'
import { groupLabel } from '@/lib/text/group-label'
import { numberText, percentText } from '@/lib/text/numbers'
import { text } from '@/lib/text/text'
import { cellHref, csvHref, type FigureQuestion } from './question'

interface GroupTableProps {
  readonly by: Dimension
  readonly groups: readonly FigureGroup[]
  readonly total: number
  readonly question: FigureQuestion
}

const STARS = [5, 4, 3, null] as const

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A figure divided: every number opens its rows, and what is empty is shown. */
export function GroupTable({ by, groups, total, question }: GroupTableProps) {
  const { locale } = question
  const t = text(locale)
  const labelOf = (group: FigureGroup) => groupLabel(by, group, locale)
  const linked = (count: number, cell: Parameters<typeof cellHref>[1]) => (
    <a href={cellHref(question, cell)} className="inline-block min-h-6 min-w-6">
      {numberText(count, locale)}
    </a>
  )
  const inStar = (group: FigureGroup, star: number | null) => group.byStar[star ?? 'unknown'] ?? 0
  const sumOf = (star: number | null) => groups.reduce((sum, group) => sum + inStar(group, star), 0)
  const starHeader = (star: number | null) =>
    star === null ? t('statistics.groups.starUnknown') : t('common.star', { stars: star })
  const largest =
    by === 'place'
      ? [...groups]
          .filter(({ key }) => key !== null)
          .sort((a, b) => b.total - a.total)
          .slice(0, 2)
      : []
  const topTwo = largest.reduce((sum, group) => sum + group.total, 0)
  return (
    <section aria-labelledby="chia-theo" className="grid gap-4">
      <h2 id="chia-theo">{t('statistics.groups.title', { by: t(`statistics.dimensions.${by}`) })}</h2>
      {total > 0 && topTwo > 0 && (
        <p>
          {t('statistics.groups.topTwo', {
            places: largest.map(labelOf).join(', '),
            share: percentText(topTwo / total, locale)
          })}
        </p>
      )}
      <Table
        caption={t('statistics.groups.title', { by: t(`statistics.dimensions.${by}`) })}
        captionHidden
        columns={[
          { key: 'part', header: capitalised(t(`statistics.dimensions.${by}`)), isRowHeader: true, cell: labelOf },
          {
            key: 'total',
            header: t('statistics.groups.total'),
            numeric: true,
            cell: group => linked(group.total, { key: group.key })
          },
          ...STARS.map(star => ({
            key: String(star),
            header: starHeader(star),
            numeric: true,
            cell: (group: FigureGroup) => linked(inStar(group, star), { key: group.key, star })
          }))
        ]}
        rows={groups}
        rowKey={({ key }) => key ?? 'none'}
        totals={{
          part: t('statistics.groups.total'),
          total: linked(total, {}),
          ...Object.fromEntries(STARS.map(star => [String(star), linked(sumOf(star), { star })]))
        }}
        locale={locale}
      />
      <p>
        <a href={csvHref(question)}>{t('statistics.groups.csv')}</a>
      </p>
      <BarChart
        title={t('statistics.groups.title', { by: t(`statistics.dimensions.${by}`) })}
        bars={groups
          .filter(group => group.total > 0)
          .map(group => ({
            key: group.key ?? 'none',
            label: labelOf(group),
            parts: STARS.map(star => ({ key: String(star), label: starHeader(star), value: inStar(group, star) }))
          }))}
        locale={locale}
      />
    </section>
  )
}
