import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { certificateHref } from '@/components/registry/certificate-check'
import { DayForm } from '@/components/registry/day-form'
import { FlagList } from '@/components/registry/flag-list'
import { ProductHistory } from '@/components/registry/product-history'
import { SourceList } from '@/components/registry/source-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { VerdictTag } from '@/components/ui/verdict-tag'
import { type ProductView, productByCode } from '@/lib/queries/registry/product'
import { meaningText, starText, statusText } from '@/lib/text/certificate-status'
import { dateText } from '@/lib/text/dates'
import { decisionNameOf } from '@/lib/text/decision-name'
import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { type AskedDay, askedDay } from '@/lib/web/asked-day'
import { codeInPath } from '@/lib/web/code-in-path'
import { pageLocale } from '@/lib/web/page-locale'
import type { SearchParams } from '@/lib/web/search-params'
import { Facts } from './facts'
import { historyOf } from './history'
import { Related } from './related'

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>
  readonly searchParams: Promise<SearchParams>
}

/** Read once for the page and its title. */
const read = cache(productByCode)

async function asked({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const code = codeInPath((await params).code, 'product') ?? notFound()
  const day = await askedDay(await searchParams)
  const product = (await read(code, day.on, day.today)) ?? notFound()
  return { locale, product, day }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, product, day } = await asked(props)
  return { title: product.name ?? text(locale)('product.unnamed'), description: statusSentence(product, day, locale) }
}

export default async function ProductPage(props: Props) {
  const { locale, product, day } = await asked(props)
  const t = text(locale)
  const here = localPath(locale, `/san-pham/${product.code}`)
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('search.title'), href: localPath(locale, '/san-pham') }]} locale={locale} />
      <div className="grid gap-3">
        {product.current && (
          <p>
            <VerdictTag verdict={product.current.status.verdict} locale={locale} />
          </p>
        )}
        <PageHeader title={product.name ?? t('product.unnamed')} lead={statusSentence(product, day, locale)} />
        {product.name === null && <p className="text-ink-2">{t('product.unnamedExplain')}</p>}
        <Meaning product={product} locale={locale} />
        {product.current?.certificate && (
          <p>
            <LinkButton href={certificateHref(product.current.certificate.code, locale)}>
              {t('product.certificate.open')}
            </LinkButton>
          </p>
        )}
        {product.current && <FlagList flags={product.current.flags} locale={locale} />}
      </div>
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[3fr_2fr]">
        <section aria-labelledby="dien-bien" className="grid gap-4">
          <h2 id="dien-bien">{t('product.history.title')}</h2>
          <ProductHistory moments={historyOf(product, day.on)} locale={locale} />
          <DayForm
            action={here}
            label={t('product.onDay.label')}
            submit={t('product.onDay.submit')}
            typed={day.typed ?? undefined}
            error={badDayText(day, locale)}
            locale={locale}
          />
        </section>
        <section aria-labelledby="thong-tin" className="grid gap-4">
          <h2 id="thong-tin">{t('product.facts.title')}</h2>
          <Facts product={product} locale={locale} />
          <h2>{t('product.sources.title')}</h2>
          <SourceList sources={product.sources} locale={locale} />
        </section>
      </div>
      <Related product={product} on={day.on} locale={locale} />
    </>
  )
}

/** "4 sao, còn hiệu lực đến hết ngày 21/11/2024, theo Quyết định … của UBND tỉnh …." */
function statusSentence({ current }: ProductView, { on, today }: AskedDay, locale: Locale): string {
  const t = text(locale)
  if (!current) return t('product.lead.none')
  const stars = starText(current.status.star, locale)
  const parts = [
    t('product.lead.stars', { stars, status: statusText(current.status, locale) }),
    ...(current.decision ? [t('product.lead.byDecision', { decision: decisionNameOf(current.decision, locale) })] : [])
  ]
  const asOf = on === today ? '' : ` ${t('product.asOf', { day: dateText(on, locale) })}`
  return `${parts.join(', ')}.${asOf}`
}

function Meaning({ product, locale }: { product: ProductView; locale: Locale }) {
  const { current, laterHeld } = product
  if (!current) return null
  const { verdict } = current.status
  const authority = current.decision?.authority ?? product.unit?.fullName ?? ''
  return (
    <>
      <p>{meaningText(verdict, locale)}</p>
      {verdict === 'expired' && (
        <p>{text(locale)(laterHeld ? 'product.later.held' : 'product.later.notHeld', { authority })}</p>
      )}
    </>
  )
}

function badDayText({ bad, typed, on }: AskedDay, locale: Locale): string | undefined {
  if (!bad || typed === null) return undefined
  return text(locale)('product.onDay.bad', { typed, day: dateText(on, locale) })
}
