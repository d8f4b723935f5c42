import type { Metadata } from 'next'
import { DECISION_KINDS, type DecisionRow, dayOrBound, decisionHref } from '@/components/registry/decision-list'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Folded } from '@/components/ui/folded'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Select } from '@/components/ui/select'
import { type Column, Table } from '@/components/ui/table'
import { listPlaces } from '@/lib/queries/places'
import { decisionYears, listDecisions } from '@/lib/queries/registry/decisions'
import { sortedBy } from '@/lib/text/collation'
import { decisionName } from '@/lib/text/decision-name'
import { type Locale, localPath } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'
import { text } from '@/lib/text/text'
import { today } from '@/lib/web/clock'
import { pageLocale } from '@/lib/web/page-locale'
import { choosePlace, unitIdsOf } from '@/lib/web/place-choice'
import { hrefWith, many, pageNumber, type SearchParams, single } from '@/lib/web/search-params'

interface Props {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<SearchParams>
}

const PAGE_SIZE = 20

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: text(await pageLocale(params))('decision.list.title') }
}

function yearIn(params: SearchParams): number | null {
  const typed = single(params, 'nam')
  return typed !== null && /^\d{4}$/.test(typed) ? Number(typed) : null
}

export default async function DecisionsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = text(locale)
  const query = await searchParams
  const now = await today()
  const place = await choosePlace(single(query, 'noi'), now)
  const kind = DECISION_KINDS.find(each => each === single(query, 'loai')) ?? null
  const year = yearIn(query)
  const page = pageNumber(query)
  const [{ items, total }, years, provinces] = await Promise.all([
    listDecisions(
      { unitIds: await unitIdsOf(place, now), year, kind, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
      now
    ),
    decisionYears(),
    listPlaces({ on: now, level: 'province', limit: 100, offset: 0 })
  ])
  const here = localPath(locale, '/quyet-dinh')
  const given = ['noi', 'nam', 'loai'].flatMap(name => many(query, name).map(value => [name, value] as const))
  return (
    <>
      <PageHeader title={t('decision.list.title')} lead={t('decision.list.lead')} />
      <Folded
        summary={given.length > 0 ? t('common.facets.titleActive', { count: given.length }) : t('common.facets.title')}
      >
        <form action={here} method="get" className="flex flex-wrap items-end gap-4 pt-2">
          <Select
            name="noi"
            label={t('decision.list.place')}
            none={t('decision.list.anyPlace')}
            choices={sortedBy(provinces.items, ({ name }) => name).map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={place.kind === 'one' ? place.place.id : ''}
            width="short"
            locale={locale}
          />
          <Select
            name="nam"
            label={t('decision.list.year')}
            none={t('decision.list.anyYear')}
            choices={years.map(each => ({ value: String(each), label: String(each) }))}
            defaultValue={year === null ? '' : String(year)}
            width="short"
            locale={locale}
          />
          <Select
            name="loai"
            label={t('decision.list.kind')}
            none={t('decision.list.anyKind')}
            choices={DECISION_KINDS.map(each => ({ value: each, label: t(`decision.kinds.${each}`) }))}
            defaultValue={kind ?? ''}
            width="short"
            locale={locale}
          />
          <Button kind="secondary">{t('decision.list.submit')}</Button>
        </form>
      </Folded>
      <p>
        <strong className="text-h3 tabular-nums">{t('decision.list.total', { count: total })}</strong>
      </p>
      {items.length === 0 ? (
        <EmptyState title={t('decision.list.empty')}>
          <p>{t('decision.list.emptyExplain')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('decision.list.caption')}
          captionHidden
          columns={columns(locale)}
          rows={items}
          rowKey={({ code }) => code}
          locale={locale}
        />
      )}
      <Pagination
        page={page}
        pages={Math.ceil(total / PAGE_SIZE)}
        hrefOf={each => hrefWith(here, given, { trang: String(each) })}
        locale={locale}
      />
    </>
  )
}

function columns(locale: Locale): readonly Column<DecisionRow>[] {
  const t = text(locale)
  return [
    {
      key: 'number',
      header: t('decision.list.number'),
      isRowHeader: true,
      cell: row => (
        <>
          <a href={decisionHref(row.code, locale)}>
            {decisionName({ ...row, issuedOn: null, latestOn: null }, locale)}
          </a>
          <span className="block text-small font-normal text-ink-2">{row.authority}</span>
        </>
      )
    },
    { key: 'issued', header: t('decision.list.issuedOn'), cell: row => dayOrBound(row, locale) },
    { key: 'kind', header: t('decision.list.kind'), cell: row => t(`decision.kinds.${row.kind}`) },
    { key: 'subject', header: t('decision.list.subject'), cell: row => row.subject },
    {
      key: 'lines',
      header: t('decision.list.lines'),
      numeric: true,
      cell: row => numberText(row.lineCount, locale)
    }
  ]
}
