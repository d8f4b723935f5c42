import type { Metadata } from 'next'
import { cache } from 'react'
import { certificateHref } from '@/components/registry/certificate-check'
import { DayForm } from '@/components/registry/day-form'
import { DecisionLink } from '@/components/registry/decision-list'
import { FlagList } from '@/components/registry/flag-list'
import { ProductHistory } from '@/components/registry/product-history'
import { Share } from '@/components/registry/share'
import { SourceList } from '@/components/registry/source-list'
import { starMeaningText } from '@/components/registry/star-meaning'
import { StatusPanel } from '@/components/registry/status-panel'
import { MergedInto, ProducerHistory } from '@/components/registry/succession'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { type ProductView, productByCode } from '@/lib/queries/registry/product'
import { meaningText, starText, statusText } from '@/lib/text/certificate-status'
import { dateText } from '@/lib/text/dates'
import { decisionNameOf } from '@/lib/text/decision-name'
import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { type AskedDay, askedDay } from '@/lib/web/asked-day'
import { codeInPath } from '@/lib/web/code-in-path'
import { missing } from '@/lib/web/missing'
import { ownAddress } from '@/lib/web/own-address'
import { pageLocale } from '@/lib/web/page-locale'
import { pageNonce } from '@/lib/web/page-nonce'
import type { SearchParams } from '@/lib/web/search-params'
import { orMissing, titleOrMissing } from '../../or-missing'
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
  const code = codeInPath((await params).code, 'product') ?? missing()
  const day = await askedDay(await searchParams)
  const product = (await read(code, day.on, day.today)) ?? missing()
  return { locale, product, day }
}

export const generateMetadata = titleOrMissing(async (props: Props): Promise<Metadata> => {
  const { locale, product, day } = await asked(props)
  return { title: product.name ?? text(locale)('product.unnamed'), description: statusSentence(product, day, locale) }
})

export default orMissing(async function ProductPage(props: Props) {
  const { locale, product, day } = await asked(props)
  const t = text(locale)
  const here = localPath(locale, `/san-pham/${product.code}`)
  const name = product.name ?? t('product.unnamed')
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('search.title'), href: localPath(locale, '/san-pham') }]} locale={locale} />
      <div className="grid gap-4">
        <MergedInto mergedInto={product.mergedInto} under="san-pham" locale={locale} />
        <PageHeader title={name} />
        {product.name === null && <p className="text-ink-2">{t('product.unnamedExplain')}</p>}
        <Standing product={product} day={day} locale={locale} />
        {product.current && <FlagList flags={product.current.flags} locale={locale} />}
      </div>
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-8">
          <section aria-labelledby="thong-tin" className="grid gap-3">
            <h2 id="thong-tin">{t('product.facts.title')}</h2>
            <Facts product={product} locale={locale} />
          </section>
          <section aria-labelledby="dien-bien" className="grid gap-4">
            <h2 id="dien-bien">{t('product.history.title')}</h2>
            <ProductHistory moments={historyOf(product, day.on)} locale={locale} />
          </section>
          {product.producerMoments.length > 0 && (
            <section aria-labelledby="chu-the" className="grid gap-4">
              <h2 id="chu-the">{t('succession.title')}</h2>
              <ProducerHistory moments={product.producerMoments} locale={locale} />
            </section>
          )}
        </div>
        <div className="grid gap-8">
          <section aria-labelledby="nguon" className="grid gap-3">
            <h2 id="nguon">{t('product.evidence')}</h2>
            {product.current?.decision && (
              <p>
                <DecisionLink decision={product.current.decision} locale={locale} />
              </p>
            )}
            <SourceList sources={product.sources} locale={locale} />
          </section>
          <DayForm
            action={here}
            label={t('product.onDay.label')}
            submit={t('product.onDay.submit')}
            typed={day.typed ?? undefined}
            error={badDayText(day, locale)}
            locale={locale}
          />
          <Share address={await ownAddress(here)} title={name} locale={locale} nonce={await pageNonce()} />
        </div>
      </div>
      <Related product={product} on={day.on} locale={locale} />
    </>
  )
})

/** How the product stands: one sentence, what follows from it, and what its stars mean. */
function Standing({ product, day, locale }: { product: ProductView; day: AskedDay; locale: Locale }) {
  const t = text(locale)
  const { current, laterHeld } = product
  if (!current) return <p>{t('product.lead.none')}</p>
  const { verdict, star } = current.status
  const authority = current.decision?.authority ?? product.unit?.fullName ?? ''
  const stars = starMeaningText(star, locale)
  return (
    <StatusPanel verdict={verdict} sentence={statusSentence(product, day, locale)}>
      <p>{meaningText(verdict, locale)}</p>
      {verdict === 'expired' && <p>{t(laterHeld ? 'product.later.held' : 'product.later.notHeld', { authority })}</p>}
      {stars && <p>{stars}</p>}
      {day.on === day.today && (
        <p className="hidden print:block">{t('product.asOf', { day: dateText(day.on, locale) })}</p>
      )}
      <p className="text-small print:hidden">
        <a href={localPath(locale, '/thuat-ngu')}>{t('public.glossary.link')}</a>
      </p>
      {current.certificate && (
        <p className="pt-1 print:hidden">
          <LinkButton href={certificateHref(current.certificate.code, locale)}>
            {t('product.certificate.open')}
          </LinkButton>
        </p>
      )}
    </StatusPanel>
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

function badDayText({ bad, typed, on }: AskedDay, locale: Locale): string | undefined {
  if (!bad || typed === null) return undefined
  return text(locale)('product.onDay.bad', { typed, day: dateText(on, locale) })
}
