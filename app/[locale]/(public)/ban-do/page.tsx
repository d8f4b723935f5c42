import type { Metadata } from 'next'
import { type Division, ProvinceMap } from '@/components/charts/province-map'
import { placeHref } from '@/components/registry/place-link'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { PageHeader } from '@/components/ui/page-header'
import { Select } from '@/components/ui/select'
import { Table } from '@/components/ui/table'
import { plainDate } from '@/lib/ocop/plain-date'
import { BASES } from '@/lib/ocop/registry/count'
import { provinceFigures } from '@/lib/queries/registry/figures'
import { groupFiguresByPlace } from '@/lib/queries/registry/group-figures'
import { dateText } from '@/lib/text/dates'
import { localPath } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'
import { text } from '@/lib/text/text'
import type { PageProps } from '@/lib/web/asked-place-day'
import { pageLocale } from '@/lib/web/page-locale'
import { BEFORE_MERGER } from '../dia-phuong/division'
import { BASIS_SLUGS } from '../san-pham/question'
import { cellHref, csvHref, type FigureQuestion, figureQuestion, permanentHref } from '../thong-ke/question'
import { figureSentence } from '../thong-ke/sentence'
import { stepOf, stepsOf } from './steps'

const PATH = '/ban-do'
/** The first day of the 34 provinces. */
const AFTER_MERGER = plainDate('2025-07-01')
const WORDS = { ever: 'ever', 'in-force': 'inForce', lines: 'lines' } as const
const NOWHERE = { 'noi-la': undefined, noi: undefined }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: text(await pageLocale(params))('charts.map.title') }
}

/** How many products each province has, as a map, in the borders of one of the two divisions. */
export default async function MapPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = text(locale)
  const question = await figureQuestion(locale, { ...(await searchParams), ...NOWHERE })
  const { day, badMore } = question
  return (
    <>
      <PageHeader title={t('charts.map.title')} lead={t('charts.map.lead')} />
      <MapForm question={question} />
      {((day.bad && day.typed !== null) || badMore) && (
        <Banner kind="warning" locale={locale}>
          <p>{t('charts.badDay', { day: dateText(day.on, locale) })}</p>
        </Banner>
      )}
      <Answer question={question} />
    </>
  )
}

function MapForm({ question: { locale, day, basis, division } }: { readonly question: FigureQuestion }) {
  const t = text(locale)
  return (
    <form action={localPath(locale, PATH)} method="get" className="grid gap-4 print:hidden">
      <DateField
        name="ngay"
        label={t('statistics.form.day')}
        defaultValue={day.typed ?? undefined}
        optional
        locale={locale}
      />
      <Select
        name="cach-dem"
        label={t('statistics.form.basis')}
        choices={BASES.map(each => ({ value: BASIS_SLUGS[each], label: t(`statistics.bases.${WORDS[each]}`) }))}
        defaultValue={BASIS_SLUGS[basis]}
        width="full"
        locale={locale}
      />
      <Select
        name="dia-gioi"
        label={t('charts.map.division')}
        choices={[
          { value: AFTER_MERGER, label: t('charts.map.now') },
          { value: BEFORE_MERGER, label: t('charts.map.before') }
        ]}
        defaultValue={division < AFTER_MERGER ? BEFORE_MERGER : AFTER_MERGER}
        width="full"
        locale={locale}
      />
      <div>
        <Button>{t('statistics.form.submit')}</Button>
      </div>
    </form>
  )
}

async function Answer({ question }: { readonly question: FigureQuestion }) {
  const { locale, day, basis, division, known } = question
  const t = text(locale)
  const byPlace = { ...question, by: 'place' as const }
  const [groups, provinces] = await Promise.all([
    groupFiguresByPlace({ unitIds: null, basis, on: day.on, known }, null, division),
    provinceFigures(division, day.on)
  ])
  const rows = groups.map(group => ({ ...group, province: provinces.find(({ code }) => code === group.key) ?? null }))
  const total = rows.reduce((sum, row) => sum + row.total, 0)
  const steps = stepsOf(rows.flatMap(({ key, total: count }) => (key === null ? [] : [count])))
  const countText = ({ total: count, province }: (typeof rows)[number]): string =>
    count === 0 && province?.decisions === 0 ? t('public.places.none') : numberText(count, locale)
  const drawn: Division = division < AFTER_MERGER ? 63 : 34
  const provinceOf = (name: string) => provinces.find(each => each.name === name)
  const [daNang, khanhHoa] = [provinceOf('Đà Nẵng'), provinceOf('Khánh Hòa')]
  const archipelago = (code: string, name: string, province: typeof daNang) =>
    province
      ? [
          {
            code,
            name,
            belongs: t(drawn === 34 ? 'charts.map.specialZone' : 'charts.map.islandDistrict', { place: province.name }),
            href: placeHref(province, locale)
          }
        ]
      : []
  return (
    <>
      <h2 className="max-w-measure">{figureSentence(question, total)}</h2>
      <ProvinceMap
        title={t('charts.map.title')}
        description={t('charts.tableBelow')}
        division={drawn}
        places={rows.flatMap(row =>
          row.province === null
            ? []
            : [
                {
                  code: row.province.code,
                  label: `${row.province.fullName}: ${countText(row)}`,
                  href: placeHref(row.province, locale),
                  step: row.total === 0 && row.province.decisions === 0 ? null : stepOf(row.total, steps)
                }
              ]
        )}
        archipelagos={[
          ...archipelago('20333', t('charts.map.hoangSa'), daNang),
          ...archipelago('22736', t('charts.map.truongSa'), khanhHoa)
        ]}
        legend={{
          steps: [
            numberText(0, locale),
            ...steps.map((least, index) => {
              const next = steps[index + 1]
              if (next === undefined) return t('charts.map.from', { least })
              return next - 1 === least ? numberText(least, locale) : t('charts.map.span', { least, most: next - 1 })
            })
          ],
          unknown: t('public.places.none')
        }}
      />
      <p className="text-small text-ink-2">{t('charts.map.origin')}</p>
      <Table
        caption={t('charts.map.title')}
        captionHidden
        columns={[
          {
            key: 'place',
            header: t('charts.map.place'),
            isRowHeader: true,
            cell: ({ province }: (typeof rows)[number]) =>
              province === null ? (
                t('statistics.groups.outside')
              ) : (
                <a href={placeHref(province, locale)}>{province.fullName}</a>
              )
          },
          {
            key: 'count',
            header: t(basis === 'lines' ? 'statistics.table.lines' : 'statistics.table.products'),
            numeric: true,
            cell: row =>
              row.total === 0 ? (
                countText(row)
              ) : (
                <a href={cellHref(byPlace, { key: row.key })} className="inline-block min-h-6 min-w-6">
                  {countText(row)}
                </a>
              )
          }
        ]}
        rows={rows}
        rowKey={({ key }) => key ?? 'none'}
        totals={{
          place: t('statistics.groups.total'),
          count: <a href={cellHref({ ...question, by: null }, {})}>{numberText(total, locale)}</a>
        }}
        locale={locale}
      />
      <p className="flex flex-wrap gap-x-5">
        <a href={csvHref(byPlace)}>{t('statistics.groups.csv')}</a>
        <a href={permanentHref(byPlace)}>{t('charts.map.statistics')}</a>
      </p>
    </>
  )
}
