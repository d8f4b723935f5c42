import type { Metadata } from 'next'
import { ProductList } from '@/components/registry/product-list'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { listProducts } from '@/lib/queries/registry/list-products'
import type { Moved } from '@/lib/queries/registry/movement-sql'
import { starText } from '@/lib/text/certificate-status'
import { dateText } from '@/lib/text/dates'
import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { UNPROCESSABLE } from '@/lib/web/asked-day'
import type { PageProps } from '@/lib/web/asked-place-day'
import { pageLocale } from '@/lib/web/page-locale'
import { hrefWith, pageNumber, single } from '@/lib/web/search-params'
import { answerWith } from '@/lib/web/under-way'
import { type FigureQuestion, figureQuestion, NO_KEY } from '../question'
import { placeWords } from '../sentence'
import { askedMoved } from './question'

const PAGE_SIZE = 50
const GIVEN = ['noi', 'ngay', 'dia-gioi', 'biet-luc', 'tu-ngay', 'muc', 'truoc', 'sao']

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: text(await pageLocale(params))('report.rows.title') }
}

function kindWords({ movement, before }: Moved, locale: Locale): string {
  const t = text(locale)
  const kind = movement === null ? t('report.rows.began') : t(`report.movements.kinds.${movement}`)
  if (before === undefined) return kind
  const star = before === 'none' ? t('report.rows.first') : starText(before === 'unknown' ? null : before, locale)
  return t('report.rows.from', { kind, star })
}

const starsIn = (typed: string | null): readonly (number | null)[] =>
  typed === NO_KEY ? [null] : typed !== null && /^[345]$/.test(typed) ? [Number(typed)] : []

/** The recognitions that began or ended in a span of days. */
export default async function MovedPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = text(locale)
  const query = await searchParams
  const question = await figureQuestion(locale, query)
  const moved = askedMoved(query, question.day.on)
  if (moved === null) answerWith(UNPROCESSABLE)
  return (
    <>
      <PageHeader
        kicker={<a href={localPath(locale, '/thong-ke')}>{t('report.rows.statistics')}</a>}
        title={t('report.rows.title')}
      />
      {moved === null ? (
        <Banner kind="warning" locale={locale}>
          <p>{t('report.rows.badQuestion')}</p>
        </Banner>
      ) : (
        <Rows
          question={question}
          moved={moved}
          star={single(query, 'sao')}
          page={pageNumber(query)}
          given={GIVEN.flatMap(name => {
            const value = single(query, name)
            return value === null ? [] : [[name, value] as const]
          })}
        />
      )}
    </>
  )
}

interface RowsProps {
  readonly question: FigureQuestion
  readonly moved: Moved
  readonly star: string | null
  readonly page: number
  readonly given: readonly (readonly [name: string, value: string])[]
}

async function Rows({ question, moved, star, page, given }: RowsProps) {
  const { locale, place, unitIds, day, known } = question
  const t = text(locale)
  const stars = starsIn(star)
  const rows = await listProducts({
    words: null,
    unitIds,
    stars,
    sectors: [],
    statuses: [],
    basis: 'lines',
    moved,
    on: day.on,
    known,
    sort: 'name',
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE
  })
  const [only] = stars
  return (
    <>
      <p className="max-w-measure">
        {t('report.rows.moved', {
          place: placeWords(place, locale),
          from: dateText(moved.from, locale),
          to: dateText(moved.to, locale),
          kind: [kindWords(moved, locale), ...(only === undefined ? [] : [starText(only, locale)])].join(', ')
        })}
      </p>
      <p>
        <strong className="text-h3 tabular-nums">{t('statistics.rows.of', { count: rows.total })}</strong>
      </p>
      <ProductList rows={rows.items} on={day.on === day.today ? undefined : day.on} locale={locale} />
      <Pagination
        page={page}
        pages={Math.ceil(rows.total / PAGE_SIZE)}
        hrefOf={each => hrefWith(localPath(locale, '/thong-ke/bien-dong'), given, { trang: String(each) })}
        locale={locale}
      />
    </>
  )
}
