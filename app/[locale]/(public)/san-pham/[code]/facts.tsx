import { PlaceLink } from '@/components/registry/place-link'
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import type { ProductView } from '@/lib/queries/registry/product'
import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'

/** What a product is, as far as it is known. */
export function Facts({ product, locale }: { readonly product: ProductView; readonly locale: Locale }) {
  const t = text(locale)
  const { classes, identifiers } = product
  const row = (key: string, label: string, value: SummaryRow['value']): SummaryRow[] =>
    value === null || value === undefined ? [] : [{ key, label, value }]
  return (
    <SummaryList
      rows={[
        ...row('producer', t('product.facts.producer'), <Producer product={product} locale={locale} />),
        ...row('place', t('product.facts.place'), product.unit && <Place product={product} locale={locale} />),
        ...row('sector', t('product.facts.sector'), classes.sector),
        ...row('group', t('product.facts.group'), classes.group),
        ...row('set', t('product.facts.set'), classes.set),
        ...identifiers.map(({ kind, value }) => ({
          key: value,
          label: t(kind === 'official' ? 'product.facts.officialCode' : 'product.facts.barcode'),
          value
        })),
        ...row('code', t('product.facts.code'), product.code),
        ...row(
          'formerCodes',
          t('succession.mergedFrom'),
          product.mergedFrom.length > 0 ? product.mergedFrom.map(({ code }) => code).join(', ') : null
        )
      ]}
    />
  )
}

function Producer({ product, locale }: { product: ProductView; locale: Locale }) {
  const t = text(locale)
  const { producer, producerNow, producerGroup } = product
  if (producer)
    return (
      <>
        <ProducerLink producer={producer} locale={locale} />
        {producerNow && (producerNow.code !== producer.code || producerNow.name !== producer.name) && (
          <span className="block text-small text-ink-2">
            {t('succession.holderNow')} <ProducerLink producer={producerNow} locale={locale} />
          </span>
        )}
      </>
    )
  return producerGroup === null ? t('search.row.producerUnknown') : t('product.producerGroup', { count: producerGroup })
}

function ProducerLink({ producer, locale }: { producer: NonNullable<ProductView['producer']>; locale: Locale }) {
  return <a href={localPath(locale, `/chu-the/${producer.code}`)}>{producer.name}</a>
}

function Place({ product, locale }: { product: ProductView; locale: Locale }) {
  const { unit, place, placeText } = product
  if (!unit) return null
  return (
    <>
      <PlaceLink place={{ ...unit, name: place ?? unit.fullName }} locale={locale} />
      {placeText && (
        <span className="block text-small text-ink-2">
          {text(locale)('product.facts.placeAsPrinted', { text: placeText })}
        </span>
      )}
    </>
  )
}
