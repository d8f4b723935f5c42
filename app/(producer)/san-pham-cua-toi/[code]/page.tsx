import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { historyOf } from '@/app/[locale]/(public)/san-pham/[code]/history'
import { FilingNote } from '@/components/registry/filing-note'
import { FlagList } from '@/components/registry/flag-list'
import { ProductHistory } from '@/components/registry/product-history'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { Stars } from '@/components/ui/stars'
import { VerdictTag } from '@/components/ui/verdict-tag'
import { ownProduct } from '@/lib/queries/registry/own-products'
import { meaningText } from '@/lib/text/certificate-status'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { today } from '@/lib/web/clock'
import { codeInPath } from '@/lib/web/code-in-path'
import { ProducerFrame } from '../frame'

interface Props {
  readonly params: Promise<{ readonly code: string }>
}

export const generateMetadata = (): Metadata => ({ title: staffText()('producer.title') })

/** Another producer's product is no page here, as if it did not exist. */
export default async function OwnProductPage({ params }: Props) {
  const actor = await requireActor(['producer.view-own'])
  const t = staffText()
  const on = await today()
  const code = codeInPath((await params).code, 'product') ?? notFound()
  const product = (await ownProduct(actor, code, on)) ?? notFound()
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
      <p>
        <a href={`/san-pham/${product.code}`}>{t('producer.publicProduct')}</a>
      </p>
      <p className="text-ink-2">
        {t('producer.wrong')} <a href={`/bao-sai?trang=/san-pham-cua-toi/${product.code}`}>{t('producer.wrongLink')}</a>
      </p>
    </ProducerFrame>
  )
}
