import { figures } from '@/lib/queries/registry/figures'
import { groupFigures, groupFiguresByPlace } from '@/lib/queries/registry/group-figures'
import { csvText } from '@/lib/text/csv'
import { groupLabel } from '@/lib/text/group-label'
import { isLocale, type Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { defineRoute } from '@/lib/web/define-route'
import { figureQuestion } from '../question'

const STARS = ['5', '4', '3', 'unknown'] as const

/** The table of figures as a file for spreadsheets. */
export const GET = defineRoute(
  { name: 'statistics.csv', access: 'anyone', schema: null, idempotent: true },
  async (request, { params }) => {
    const locale = isLocale(String(params.locale)) ? (params.locale as Locale) : 'vi'
    const t = text(locale)
    const question = await figureQuestion(locale, Object.fromEntries(new URL(request.url).searchParams))
    const { unit, unitIds, division, basis, by, known, day } = question
    const asked = { unitIds, basis, on: day.on, known }
    const dimension = by ?? 'star'
    const groups =
      dimension === 'place' ? await groupFiguresByPlace(asked, unit, division) : await groupFigures(asked, dimension)
    const whole = await figures(asked)
    const csv = csvText([
      [
        t(`statistics.dimensions.${dimension}`),
        t('statistics.groups.total'),
        ...STARS.map(star =>
          star === 'unknown' ? t('statistics.groups.starUnknown') : t('common.star', { stars: Number(star) })
        )
      ],
      ...groups.map(group => [
        groupLabel(dimension, group, locale),
        group.total,
        ...STARS.map(star => group.byStar[star] ?? 0)
      ]),
      [
        t('statistics.groups.total'),
        whole.total,
        ...STARS.map(star => whole.byStar.find(each => String(each.star ?? 'unknown') === star)?.count ?? 0)
      ]
    ])
    return new Response(csv, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="thong-ke-${day.on}.csv"`,
        'Cache-Control': 'no-cache'
      }
    })
  }
)
