import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { certificateHref } from '@/components/registry/certificate-check'
import { FilingNote, isFilingDue } from '@/components/registry/filing-note'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Stars } from '@/components/ui/stars'
import { VerdictTag } from '@/components/ui/verdict-tag'
import { ownProducers } from '@/lib/queries/registry/own-products'
import type { ProducersProduct, ProducerView } from '@/lib/queries/registry/producer'
import { meaningText, statusText } from '@/lib/text/certificate-status'
import { dateText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { today } from '@/lib/web/clock'
import { ProducerFrame } from './frame'

type Day = Awaited<ReturnType<typeof today>>

export const generateMetadata = (): Metadata => ({ title: staffText()('producer.title') })

export default orMissing(async function OwnProductsPage() {
  const actor = await requireActor(['producer.view-own'])
  const on = await today()
  const t = staffText()
  const producers = await ownProducers(actor, on)
  const due = producers.flatMap(({ products }) => products.filter(product => isFilingDue(product, on)))
  return (
    <ProducerFrame actor={actor}>
      <PageHeader title={t('producer.title')} />
      {due.length > 0 && (
        <Banner kind="warning" title={t('producer.due', { count: due.length })}>
          <ul className="grid gap-1">
            {due.map(({ code, name }) => (
              <li key={code}>
                <a href={`#${code}`}>{name ?? t('product.unnamed')}</a>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {producers.every(({ products }) => products.length === 0) && (
        <EmptyState title={t('producer.none')}>
          <p>{t('producer.noneExplain')}</p>
        </EmptyState>
      )}
      {producers.map(producer => (
        <Own key={producer.code} producer={producer} on={on} />
      ))}
      <p className="text-ink-2">
        {t('producer.wrong')} <a href="/bao-sai?trang=/san-pham-cua-toi">{t('producer.wrongLink')}</a>
      </p>
    </ProducerFrame>
  )
})

function Own({ producer, on }: { producer: ProducerView; on: Day }) {
  const t = staffText()
  const { code, name, products, inForce } = producer
  return (
    <section aria-labelledby={code} className="grid gap-4">
      <div className="grid gap-1">
        <h2 id={code}>{name}</h2>
        <p>{t('producer.lead', { total: products.length, inForce, day: dateText(on) })}</p>
        <p>
          <a href={`/chu-the/${code}`}>{t('producer.publicPage')}</a>
        </p>
      </div>
      {products.map(product => (
        <OwnProduct key={product.code} product={product} on={on} />
      ))}
    </section>
  )
}

function OwnProduct({ product, on }: { product: ProducersProduct; on: Day }) {
  const t = staffText()
  const { code, name, star, verdict, certificateCode } = product
  return (
    <div id={code}>
      <Card>
        <h3>
          <a href={`/san-pham-cua-toi/${code}`}>{name ?? t('product.unnamed')}</a>
        </h3>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Stars stars={star} />
          <VerdictTag verdict={verdict} />
        </p>
        <FilingNote status={product} today={on} />
        <p>
          {statusText(product).charAt(0).toUpperCase() + statusText(product).slice(1)}. {meaningText(verdict)}
        </p>
        {certificateCode && (
          <p>
            <a href={certificateHref(certificateCode, 'vi')}>{t('producer.certificate')}</a>
          </p>
        )}
      </Card>
    </div>
  )
}
