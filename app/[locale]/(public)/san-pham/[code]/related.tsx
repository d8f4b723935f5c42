import { ProductList } from '@/components/registry/product-list'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { listProducts, type ProductsQuestion } from '@/lib/queries/registry/list-products'
import type { ProductView } from '@/lib/queries/registry/product'
import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'

interface RelatedProps {
  readonly product: ProductView
  readonly on: PlainDate
  readonly locale: Locale
}

const SHOWN = 5
/** Of a place, so that something is left beside what its producer makes. */
const LOOKED_AT = 20

const question = (on: PlainDate): ProductsQuestion => ({
  words: null,
  unitIds: null,
  stars: [],
  sectors: [],
  statuses: [],
  basis: 'ever',
  on,
  // Those that have a name come first.
  sort: 'name',
  limit: SHOWN + 1,
  offset: 0
})

/** Rows without a name would say nothing here. */
const othersIn = <Row extends { readonly code: string; readonly name: string | null }>(
  rows: readonly Row[],
  product: ProductView
): readonly Row[] => rows.filter(({ code, name }) => code !== product.code && name !== null)

/** Other products of the producer, and of the place. */
export async function Related({ product, on, locale }: RelatedProps) {
  const t = text(locale)
  const { producer, unit } = product
  const [ofProducer, ofPlace] = await Promise.all([
    producer ? listProducts({ ...question(on), producerCode: producer.code }) : null,
    unit ? listProducts({ ...question(on), unitIds: new Set([unit.id]), limit: LOOKED_AT }) : null
  ])
  return (
    <>
      {producer && ofProducer && (
        <Others
          id="cung-chu-the"
          title={t('product.related.ofProducer')}
          rows={othersIn(ofProducer.items, product)}
          total={ofProducer.total}
          href={localPath(locale, `/chu-the/${producer.code}`)}
          locale={locale}
        />
      )}
      {unit && ofPlace && (
        <Others
          id="cung-noi"
          title={t('product.related.ofPlace', { place: unit.fullName })}
          rows={othersIn(ofPlace.items, product).filter(
            row => row.producer === null || row.producer !== producer?.name
          )}
          total={ofPlace.total}
          href={localPath(locale, `/san-pham?noi=${encodeURIComponent(unit.id)}`)}
          locale={locale}
        />
      )}
    </>
  )
}

interface OthersProps {
  readonly id: string
  readonly title: string
  readonly rows: Parameters<typeof ProductList>[0]['rows']
  readonly total: number
  readonly href: string
  readonly locale: Locale
}

function Others({ id, title, rows, total, href, locale }: OthersProps) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id} className="grid gap-3 print:hidden">
      <h2 id={id}>{title}</h2>
      <ProductList rows={rows.slice(0, SHOWN)} locale={locale} />
      {total > SHOWN + 1 && (
        <p>
          <a href={href}>{text(locale)('product.related.all', { count: total })}</a>
        </p>
      )}
    </section>
  )
}
