import type { Metadata } from 'next'
import { ProductList } from '@/components/registry/product-list'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { cellRows } from '@/lib/queries/registry/cell-rows'
import { localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import type { PageProps } from '@/lib/web/asked-place-day'
import { pageLocale } from '@/lib/web/page-locale'
import { hrefWith, pageNumber, single } from '@/lib/web/search-params'
import { figureQuestion, NO_KEY, permanentHref, permanentQuery } from '../question'
import { figureSentence } from '../sentence'

const PAGE_SIZE = 50

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: text(await pageLocale(params))('statistics.rows.title') }
}

const starIn = (typed: string | null): number | null | undefined =>
  typed === NO_KEY ? null : typed !== null && /^[345]$/.test(typed) ? Number(typed) : undefined

/** The rows behind one number of a table of figures. */
export default async function RowsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = text(locale)
  const query = await searchParams
  const question = await figureQuestion(locale, query)
  const { unit, unitIds, division, basis, by, known, day } = question
  const typedKey = single(query, 'o')
  const typedStar = single(query, 'sao')
  const page = pageNumber(query)
  const rows = await cellRows(
    {
      unit,
      unitIds,
      division,
      basis,
      on: day.on,
      known,
      part: by === null || typedKey === null ? null : { by, key: typedKey === NO_KEY ? null : typedKey },
      star: starIn(typedStar)
    },
    { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }
  )
  const given = [
    ...Object.entries(permanentQuery(question)),
    ...(typedKey === null ? [] : [['o', typedKey] as const]),
    ...(typedStar === null ? [] : [['sao', typedStar] as const])
  ]
  return (
    <>
      <PageHeader
        kicker={<a href={permanentHref(question)}>{t('statistics.rows.back')}</a>}
        title={t('statistics.rows.title')}
        lead={figureSentence(question, rows.total)}
      />
      <p>
        <strong className="text-h3 tabular-nums">{t('statistics.rows.of', { count: rows.total })}</strong>
      </p>
      <ProductList rows={rows.items} on={day.on === day.today ? undefined : day.on} locale={locale} />
      <Pagination
        page={page}
        pages={Math.ceil(rows.total / PAGE_SIZE)}
        hrefOf={each => hrefWith(localPath(locale, '/thong-ke/hang'), given, { trang: String(each) })}
        locale={locale}
      />
    </>
  )
}
