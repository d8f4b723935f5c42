import type { Metadata } from 'next'
import { cache } from 'react'
import { AnnexTable } from '@/components/registry/annex-table'
import { DecisionLink } from '@/components/registry/decision-list'
import { PlaceLink } from '@/components/registry/place-link'
import { SourceList } from '@/components/registry/source-list'
import { PageHeader } from '@/components/ui/page-header'
import { Stars } from '@/components/ui/stars'
import { SummaryList } from '@/components/ui/summary-list'
import { Table } from '@/components/ui/table'
import { type BatchStar, type BatchView, batchByCode } from '@/lib/queries/registry/batch'
import { batchName } from '@/lib/text/batch-name'
import type { Locale } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'
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

const read = cache(batchByCode)

async function asked({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const code = codeInPath((await params).code, 'batch') ?? missing()
  const day = await askedDay(await searchParams)
  const batch = (await read(code, day.on, day.today)) ?? missing()
  return { locale, batch, day }
}

const titleOf = ({ unit, year, round }: BatchView, locale: Locale): string =>
  batchName({ place: unit.fullName, year, round }, locale)

export const generateMetadata = titleOrMissing(async (props: Props): Promise<Metadata> => {
  const { locale, batch } = await asked(props)
  return { title: `${text(locale)('decision.batchPage.kicker')}: ${titleOf(batch, locale)}` }
})

export default orMissing(async function BatchPage(props: Props) {
  const { locale, batch, day } = await asked(props)
  const t = text(locale)
  return (
    <>
      <PageHeader
        kicker={t('decision.batchPage.kicker')}
        title={titleOf(batch, locale)}
        lead={t('decision.batchPage.lead', { products: batch.lines.length })}
      />
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
        <section aria-labelledby="theo-sao" className="grid gap-3">
          <h2 id="theo-sao">{t('decision.batchPage.table')}</h2>
          <StarTable batch={batch} locale={locale} />
          {batch.referred > 0 && <p>{t('decision.batchPage.referred', { count: batch.referred })}</p>}
          <p className="text-small text-ink-2">{t('decision.batchPage.rangeNote')}</p>
        </section>
        <section aria-labelledby="thong-tin" className="grid gap-3">
          <h2 id="thong-tin">{t('product.facts.title')}</h2>
          <SummaryList
            rows={[
              {
                key: 'place',
                label: t('decision.batchPage.place'),
                value: <PlaceLink place={{ ...batch.unit, name: batch.unit.fullName }} locale={locale} />
              },
              {
                key: 'level',
                label: t('decision.batchPage.level'),
                value: t(`decision.batchPage.levels.${batch.level}`)
              },
              ...(batch.title ? [{ key: 'title', label: t('decision.subject'), value: batch.title }] : []),
              {
                key: 'decisions',
                label: t('decision.batchPage.decisions'),
                value:
                  batch.decisions.length === 0 ? (
                    t('common.unknown')
                  ) : (
                    <ul className="grid gap-1">
                      {batch.decisions.map(decision => (
                        <li key={decision.code}>
                          <DecisionLink decision={decision} locale={locale} />
                        </li>
                      ))}
                    </ul>
                  )
              },
              { key: 'code', label: t('decision.code'), value: batch.code }
            ]}
          />
          <h2>{t('decision.sources')}</h2>
          <SourceList sources={batch.sources} locale={locale} />
        </section>
      </div>
      {batch.lines.length > 0 && (
        <section aria-labelledby="san-pham" className="grid gap-3">
          <h2 id="san-pham">{t('decision.batchPage.lines')}</h2>
          <AnnexTable rows={batch.lines} on={day.on} caption={t('decision.batchPage.lines')} locale={locale} />
        </section>
      )}
    </>
  )
})

function StarTable({ batch, locale }: { batch: BatchView; locale: Locale }) {
  const t = text(locale)
  const range = ({ producers: { atLeast, atMost } }: BatchStar): string =>
    atLeast === atMost ? numberText(atLeast, locale) : t('decision.batchPage.range', { atLeast, atMost })
  return (
    <Table
      caption={t('decision.batchPage.table')}
      captionHidden
      columns={[
        {
          key: 'star',
          header: t('decision.batchPage.star'),
          isRowHeader: true,
          cell: row => <Stars stars={row.star} locale={locale} />
        },
        {
          key: 'products',
          header: t('decision.batchPage.products'),
          numeric: true,
          cell: row => numberText(row.products, locale)
        },
        { key: 'producers', header: t('decision.batchPage.producers'), numeric: true, cell: range }
      ]}
      rows={batch.byStar}
      rowKey={row => String(row.star)}
      totals={{
        star: t('decision.batchPage.total'),
        products: numberText(batch.total.products, locale),
        producers: range(batch.total)
      }}
      locale={locale}
    />
  )
}
