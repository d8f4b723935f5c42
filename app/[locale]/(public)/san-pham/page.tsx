import type { Metadata } from 'next'
import { ProductList } from '@/components/registry/product-list'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { SearchField } from '@/components/ui/search-field'
import { type ProductList as List, listProducts } from '@/lib/queries/registry/list-products'
import { dateText } from '@/lib/text/dates'
import { type Locale, localPath } from '@/lib/text/locale'
import { placeText } from '@/lib/text/place-name'
import { text } from '@/lib/text/text'
import { pageLocale } from '@/lib/web/page-locale'
import { unitIdsOf } from '@/lib/web/place-choice'
import { hrefWith, type SearchParams } from '@/lib/web/search-params'
import { EmptyList } from './empty-list'
import { Filters } from './filters'
import { PlaceNote } from './place-note'
import { type ListQuestion, listQuestion } from './question'
import { SortLinks } from './sort-links'

interface Props {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<SearchParams>
}

const PAGE_SIZE = 20

function titleOf({ words, place }: ListQuestion, locale: Locale): string {
  const t = text(locale)
  if (words !== null) return t('search.titleFor', { query: words })
  return place.kind === 'one' ? t('search.titleIn', { place: placeText(place.place, locale) }) : t('search.title')
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const question = await listQuestion(await searchParams)
  return { title: titleOf(question, locale) }
}

export default async function ProductsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = text(locale)
  const question = await listQuestion(await searchParams)
  const list = await listProducts({
    ...question,
    unitIds: await unitIdsOf(question.place, question.on),
    limit: PAGE_SIZE,
    offset: (question.page - 1) * PAGE_SIZE
  })
  const here = localPath(locale, '/san-pham')
  const pages = Math.ceil(list.total / PAGE_SIZE)
  return (
    <>
      <PageHeader title={titleOf(question, locale)} />
      <SearchField
        action={here}
        label={t('search.search.label')}
        hint={t('search.search.hint')}
        defaultValue={question.words ?? undefined}
        kept={question.given.filter(([name]) => name !== 'q' && name !== 'xep')}
        locale={locale}
      />
      <Problems question={question} locale={locale} />
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[17rem_1fr]">
        <Filters question={question} list={list} locale={locale} />
        <div className="grid min-w-0 gap-4">
          <Total question={question} list={list} locale={locale} />
          <PlaceNote question={question} locale={locale} />
          {question.words !== null && (
            <p className="text-small">
              <a href={`${localPath(locale, '/chu-the')}?q=${encodeURIComponent(question.words)}`}>
                {t('search.producers.named', { query: question.words })}
              </a>
            </p>
          )}
          {list.items.length === 0 ? (
            <EmptyList question={question} locale={locale} />
          ) : (
            <>
              <SortLinks question={question} locale={locale} />
              <ProductList
                rows={list.items}
                on={question.on === question.today ? undefined : question.on}
                locale={locale}
              />
            </>
          )}
          <Pagination
            page={question.page}
            pages={pages}
            hrefOf={page => hrefWith(here, question.given, { trang: String(page) })}
            locale={locale}
          />
        </div>
      </div>
    </>
  )
}

function Problems({ question, locale }: { question: ListQuestion; locale: Locale }) {
  const t = text(locale)
  if (!question.badDay || question.typedDay === null) return null
  return (
    <Banner kind="warning" locale={locale}>
      <p>{t('search.badDay', { typed: question.typedDay, day: dateText(question.on, locale) })}</p>
    </Banner>
  )
}

function Total({ question, list, locale }: { question: ListQuestion; list: List; locale: Locale }) {
  const t = text(locale)
  const { basis, on } = question
  const day = dateText(on, locale)
  const count = t(basis === 'lines' ? 'search.totalLines' : 'search.total', { count: list.total })
  const what = t(`search.basis.${basis === 'in-force' ? 'inForce' : basis}`, { day })
  return (
    <div className="grid gap-1">
      <p>
        <strong className="text-h3 tabular-nums">{count}</strong> <span className="text-ink-2">{what}</span>
      </p>
      {list.nearest && <p>{t('search.nearest')}</p>}
      {list.undetermined > 0 && (
        <p className="text-small text-ink-2">
          {t(basis === 'in-force' ? 'search.undeterminedApart' : 'search.undetermined', { count: list.undetermined })}
        </p>
      )}
    </div>
  )
}
