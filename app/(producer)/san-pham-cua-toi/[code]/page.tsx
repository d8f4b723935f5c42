import type { Metadata } from 'next'
import { historyOf } from '@/app/[locale]/(public)/san-pham/[code]/history'
import { orMissing } from '@/app/or-missing'
import { FilingNote } from '@/components/registry/filing-note'
import { FlagList } from '@/components/registry/flag-list'
import { ProductHistory } from '@/components/registry/product-history'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { Stars } from '@/components/ui/stars'
import { VerdictTag } from '@/components/ui/verdict-tag'
import { holderMayPrint } from '@/lib/ocop/certificate/paper-facts'
import { ownProduct } from '@/lib/queries/registry/own-products'
import type { ProductView } from '@/lib/queries/registry/product'
import { meaningText } from '@/lib/text/certificate-status'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { today } from '@/lib/web/clock'
import { codeInPath } from '@/lib/web/code-in-path'
import { missing } from '@/lib/web/missing'
import { ProducerFrame } from '../frame'

interface Props {
  readonly params: Promise<{ readonly code: string }>
}

export const generateMetadata = (): Metadata => ({ title: staffText()('producer.title') })

/** Another producer's product is no page here, as if it did not exist. */
export default orMissing(async function OwnProductPage({ params }: Props) {
  const actor = await requireActor(['producer.view-own'])
  const t = staffText()
  const on = await today()
  const code = codeInPath((await params).code, 'product') ?? missing()
  const product = (await ownProduct(actor, code, on)) ?? missing()
  const { current } = product
  return (
    <ProducerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('producer.title'), href: '/san-pham-cua-toi' }]} />
      <PageHeader title={product.name ?? t('product.unnamed')} />
      {current && (
        <div className="grid gap-3">
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Stars stars={current.status.star} />
            <VerdictTag verdict={current.status.verdict} />
          </p>
          <FilingNote status={current.status} today={on} />
          <p>{meaningText(current.status.verdict)}</p>
          <FlagList flags={current.flags} locale="vi" />
        </div>
      )}
      <section aria-labelledby="dien-bien" className="grid gap-4">
        <h2 id="dien-bien">{t('product.history.title')}</h2>
        <ProductHistory moments={historyOf(product, on)} locale="vi" />
      </section>
      <Papers product={product} />
      <p>
        <a href={`/san-pham/${product.code}`}>{t('producer.publicProduct')}</a>
      </p>
      <p className="text-ink-2">
        {t('producer.wrong')} <a href={`/bao-sai?trang=/san-pham-cua-toi/${product.code}`}>{t('producer.wrongLink')}</a>
      </p>
    </ProducerFrame>
  )
})

/** The certificates to keep on paper; one that an authority has taken back is not printed any more. */
function Papers({ product }: { readonly product: ProductView }) {
  const t = staffText()
  const papers = product.lines.filter(({ certificate, status }) => certificate && holderMayPrint(status.verdict))
  if (papers.length === 0) return null
  return (
    <section aria-labelledby="ban-in" className="grid gap-2">
      <h2 id="ban-in">{t('producer.papers')}</h2>
      <ul className="grid gap-1">
        {papers.map(({ id, certificate, status }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4">
            <a href={`/san-pham-cua-toi/${product.code}/giay-chung-nhan/${certificate?.code}`}>
              {t('producer.paper', { code: certificate?.code ?? '' })}
            </a>
            <VerdictTag verdict={status.verdict} />
          </li>
        ))}
      </ul>
      <p className="text-small text-ink-2">{t('producer.paperHint')}</p>
    </section>
  )
}
