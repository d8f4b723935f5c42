import type { Metadata } from 'next'
import { cache } from 'react'
import { PlaceLink } from '@/components/registry/place-link'
import { ProductList } from '@/components/registry/product-list'
import { SourceList } from '@/components/registry/source-list'
import { MergedInto, ProducerHistory } from '@/components/registry/succession'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { isInForce } from '@/lib/ocop/certificate/verdict'
import { type ProducerView, producerByCode } from '@/lib/queries/registry/producer'
import { sortedBy } from '@/lib/text/collation'
import { dateText } from '@/lib/text/dates'
import { type Locale, localPath } from '@/lib/text/locale'
import { producerKindText } from '@/lib/text/producer-kind'
import { text } from '@/lib/text/text'
import { askedDay } from '@/lib/web/asked-day'
import { codeInPath } from '@/lib/web/code-in-path'
import { missing } from '@/lib/web/missing'
import { pageLocale } from '@/lib/web/page-locale'
import type { SearchParams } from '@/lib/web/search-params'
import { orMissing, titleOrMissing } from '../../or-missing'

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>
  readonly searchParams: Promise<SearchParams>
}

const read = cache(producerByCode)

async function asked({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const code = codeInPath((await params).code, 'producer') ?? missing()
  const day = await askedDay(await searchParams)
  const producer = (await read(code, day.on)) ?? missing()
  return { locale, producer, day }
}

export const generateMetadata = titleOrMissing(async (props: Props): Promise<Metadata> => {
  return { title: (await asked(props)).producer.name }
})

export default orMissing(async function ProducerPage(props: Props) {
  const { locale, producer, day } = await asked(props)
  const t = text(locale)
  const { name, products, inForce, sources } = producer
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: t('search.producers.title'), href: localPath(locale, '/chu-the') }]}
        locale={locale}
      />
      <MergedInto mergedInto={producer.mergedInto} under="chu-the" locale={locale} />
      <PageHeader
        kicker={t('product.producer.kicker')}
        title={name}
        lead={t('product.producer.lead', { total: products.length, inForce, day: dateText(day.on, locale) })}
      />
      {producer.nameNow !== name && <p>{t('succession.nameNow', { name: producer.nameNow })}</p>}
      {producer.endedBy && <p>{endedText(producer.endedBy, locale)}</p>}
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[3fr_2fr]">
        {products.length > 0 && (
          <section aria-labelledby="san-pham" className="grid gap-3">
            <h2 id="san-pham">{t('product.producer.products')}</h2>
            <ProductList rows={inOrder(products)} on={day.on === day.today ? undefined : day.on} locale={locale} />
          </section>
        )}
        <section aria-labelledby="thong-tin" className="grid gap-4">
          <h2 id="thong-tin">{t('product.facts.title')}</h2>
          <Facts producer={producer} locale={locale} />
          {producer.moments.length > 0 && (
            <>
              <h2>{t('succession.title')}</h2>
              <ProducerHistory moments={producer.moments} locale={locale} />
            </>
          )}
          <h2>{t('product.sources.title')}</h2>
          <SourceList sources={sources} locale={locale} />
        </section>
      </div>
    </>
  )
})

function endedText({ kind, on, other }: NonNullable<ProducerView['endedBy']>, locale: Locale): string {
  const day = dateText(on, locale)
  return kind === 'merged'
    ? text(locale)('succession.ended.merged', { other: other?.name ?? '', day })
    : text(locale)('succession.ended.dissolved', { day })
}

/** Those in force first, by name, those without one last. Who makes them stands above. */
function inOrder(products: ProducerView['products']): ProducerView['products'] {
  const own = sortedBy(products, ({ name }) => name ?? '\uffff').map(product => ({ ...product, producer: '' }))
  return [...own.filter(({ verdict }) => isInForce(verdict)), ...own.filter(({ verdict }) => !isInForce(verdict))]
}

function Facts({ producer, locale }: { producer: ProducerView; locale: Locale }) {
  const t = text(locale)
  const { kind, unit, place, placeText, formerNames, code } = producer
  return (
    <SummaryList
      rows={[
        { key: 'kind', label: t('product.facts.kind'), value: producerKindText(kind, locale) },
        ...(unit
          ? [
              {
                key: 'place',
                label: t('product.facts.seat'),
                value: (
                  <>
                    <PlaceLink place={{ ...unit, name: place ?? unit.fullName }} locale={locale} />
                    {placeText && (
                      <span className="block text-small text-ink-2">
                        {t('product.facts.placeAsPrinted', { text: placeText })}
                      </span>
                    )}
                  </>
                )
              }
            ]
          : []),
        ...(formerNames.length > 0
          ? [
              {
                key: 'former',
                label: t('product.facts.formerNames'),
                value: formerNames
                  .map(({ name, from }) =>
                    from === null ? name : t('product.facts.nameFrom', { name, day: dateText(from, locale) })
                  )
                  .join('; ')
              }
            ]
          : []),
        { key: 'code', label: t('product.facts.code'), value: code },
        ...(producer.mergedFrom.length > 0
          ? [
              {
                key: 'formerCodes',
                label: t('succession.mergedFrom'),
                value: producer.mergedFrom.map(double => double.code).join(', ')
              }
            ]
          : [])
      ]}
    />
  )
}
