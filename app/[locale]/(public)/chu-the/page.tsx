import type { Metadata } from 'next'
import { PlaceField } from '@/components/registry/place-field'
import { PlaceQuestion } from '@/components/registry/place-question'
import { EmptyState } from '@/components/ui/empty-state'
import { Facets } from '@/components/ui/facets'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { SearchField } from '@/components/ui/search-field'
import { listProducers, type ProducerListed } from '@/lib/queries/registry/list-producers'
import { type Locale, localPath } from '@/lib/text/locale'
import { PRODUCER_KINDS, producerKindText } from '@/lib/text/producer-kind'
import { text } from '@/lib/text/text'
import { UNPROCESSABLE } from '@/lib/web/asked-day'
import { today } from '@/lib/web/clock'
import { pageLocale } from '@/lib/web/page-locale'
import { askedPlace, unitIdsOf } from '@/lib/web/place-choice'
import { hrefWith, many, pageNumber, type SearchParams, single } from '@/lib/web/search-params'
import { answerWith } from '@/lib/web/under-way'
import { UNKNOWN } from '../san-pham/question'

interface Props {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<SearchParams>
}

const PAGE_SIZE = 20
const KINDS = [...PRODUCER_KINDS, null]

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = text(await pageLocale(params))
  const words = single(await searchParams, 'q')
  return { title: words === null ? t('search.producers.title') : t('search.titleFor', { query: words }) }
}

async function asked(query: SearchParams) {
  const now = await today()
  const place = await askedPlace(query, now)
  if (place.kind === 'nowhere') answerWith(UNPROCESSABLE)
  const words = single(query, 'q')
  const slugs = many(query, 'loai-hinh')
  const kinds = KINDS.filter(kind => slugs.includes(kind ?? UNKNOWN))
  const given = [
    ...(words === null ? [] : [['q', words] as const]),
    ...(place.kind === 'one' ? [['noi', place.place.id] as const] : []),
    ...kinds.map(kind => ['loai-hinh', kind ?? UNKNOWN] as const)
  ]
  return { now, place, words, kinds, given, page: pageNumber(query) }
}

export default async function ProducersPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = text(locale)
  const { now, place, words, kinds, given, page } = await asked(await searchParams)
  const list = await listProducers(
    {
      words,
      kinds,
      unitIds: await unitIdsOf(place, now),
      near: true,
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE
    },
    now
  )
  const here = localPath(locale, '/chu-the')
  const countOf = (kind: string | null) => list.kinds.find(({ value }) => value === kind)?.count ?? 0
  return (
    <>
      <PageHeader title={t('search.producers.title')} lead={t('search.producers.lead')} />
      <SearchField
        action={here}
        label={t('search.producers.label')}
        hint={t('search.search.hint')}
        defaultValue={words ?? undefined}
        kept={given.filter(([name]) => name !== 'q')}
        locale={locale}
      />
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[17rem_1fr]">
        <Facets
          action={here}
          groups={[
            {
              name: 'loai-hinh',
              title: t('product.facts.kind'),
              choice: 'many',
              options: KINDS.map(kind => ({
                value: kind ?? UNKNOWN,
                label: producerKindText(kind, locale),
                count: countOf(kind),
                chosen: kinds.includes(kind)
              })).filter(({ count, chosen }) => count > 0 || chosen)
            }
          ]}
          kept={words === null ? [] : [['q', words]]}
          clearHref={words === null ? here : `${here}?q=${encodeURIComponent(words)}`}
          active={kinds.length + (place.kind === 'anywhere' ? 0 : 1)}
          locale={locale}
        >
          <PlaceField
            label={t('search.facets.placeLabel')}
            hint={t('search.facets.placeHint')}
            place={place.kind === 'one' ? place.place : null}
            typed={place.kind === 'several' || place.kind === 'nowhere' ? place.text : undefined}
            locale={locale}
          />
        </Facets>
        <div className="grid min-w-0 gap-4">
          <div className="grid gap-1">
            <p>
              <strong className="text-h3 tabular-nums">{t('search.producers.total', { count: list.total })}</strong>
            </p>
            {list.nearest && <p>{t('search.producers.nearest')}</p>}
          </div>
          <PlaceQuestion place={place} hrefOf={id => hrefWith(here, given, { noi: id })} locale={locale} />
          {list.items.length === 0 ? (
            <EmptyState title={t('search.producers.empty')}>
              <p>{t('search.producers.emptyExplain')}</p>
            </EmptyState>
          ) : (
            <Rows rows={list.items} locale={locale} />
          )}
          <Pagination
            page={page}
            pages={Math.ceil(list.total / PAGE_SIZE)}
            hrefOf={each => hrefWith(here, given, { trang: String(each) })}
            locale={locale}
          />
        </div>
      </div>
    </>
  )
}

function Rows({ rows, locale }: { rows: readonly ProducerListed[]; locale: Locale }) {
  const t = text(locale)
  return (
    <ul className="border-t border-rule">
      {rows.map(({ code, name, kind, place, products, inForce }) => (
        <li key={code} className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[1fr_auto]">
          <div className="min-w-0">
            <a href={localPath(locale, `/chu-the/${code}`)} className="font-semibold">
              {name}
            </a>
            <p className="text-small text-ink-2">
              {[producerKindText(kind, locale), place].filter(Boolean).join(' · ')}
            </p>
          </div>
          <p className="text-small text-ink-2 sm:text-end">{t('search.producers.products', { products, inForce })}</p>
        </li>
      ))}
    </ul>
  )
}
