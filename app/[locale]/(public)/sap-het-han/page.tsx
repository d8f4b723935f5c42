import type { Metadata } from 'next'
import { CellBar } from '@/components/charts/cell-bar'
import { PlaceField } from '@/components/registry/place-field'
import { PlaceQuestion } from '@/components/registry/place-question'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { PageHeader } from '@/components/ui/page-header'
import { Table } from '@/components/ui/table'
import type { ExpiryCliff, ExpiryMonth } from '@/lib/queries/registry/expiry'
import { asPart } from '@/lib/queries/registry/units'
import { starText } from '@/lib/text/certificate-status'
import { dateText, monthText } from '@/lib/text/dates'
import { type Locale, localPath } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'
import { placeText } from '@/lib/text/place-name'
import { text } from '@/lib/text/text'
import { type AskedPlaceDay, askedPlaceDay, type PageProps } from '@/lib/web/asked-place-day'
import { cliffOf, SPAN, STARS } from './question'

const PATH = '/sap-het-han'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale } = await askedPlaceDay(props)
  return { title: text(locale)('expiry.title') }
}

export default async function ExpiryPage(props: PageProps) {
  const asked = await askedPlaceDay(props)
  const { locale, day, place } = asked
  const t = text(locale)
  const hrefOf = (id: string) =>
    `${localPath(locale, PATH)}?${new URLSearchParams({ noi: id, ...(day.typed !== null && { ngay: day.typed }) })}`
  return (
    <>
      <PageHeader title={t('expiry.title')} lead={t('expiry.lead')} />
      <form action={localPath(locale, PATH)} method="get" className="grid gap-4 print:hidden">
        <PlaceField
          label={t('expiry.form.place')}
          hint={t('expiry.form.placeHint')}
          place={place.kind === 'one' ? place.place : null}
          typed={place.kind === 'several' || place.kind === 'nowhere' ? place.text : undefined}
          locale={locale}
        />
        <DateField
          name="ngay"
          label={t('expiry.form.day')}
          defaultValue={day.typed ?? undefined}
          optional
          locale={locale}
        />
        <div>
          <Button>{t('expiry.form.submit')}</Button>
        </div>
      </form>
      {day.bad && day.typed !== null && (
        <Banner kind="warning" locale={locale}>
          <p>{t('expiry.badDay', { typed: day.typed, day: dateText(day.on, locale) })}</p>
        </Banner>
      )}
      {place.kind === 'one' || place.kind === 'anywhere' ? (
        <Cliff asked={asked} cliff={await cliffOf(place, day.on)} />
      ) : (
        <PlaceQuestion place={place} hrefOf={hrefOf} locale={locale} />
      )}
    </>
  )
}

function Cliff({ asked, cliff }: { readonly asked: AskedPlaceDay; readonly cliff: ExpiryCliff }) {
  const { locale, day, place } = asked
  const t = text(locale)
  const query = new URLSearchParams({ ...(place.kind === 'one' && { noi: place.place.id }), ngay: day.on })
  const where =
    place.kind === 'one'
      ? placeText({ ...place.place, name: asPart(place.place.fullName) }, locale)
      : t('statistics.country')
  return (
    <>
      <section aria-labelledby="tra-loi" className="grid gap-3">
        <h2 id="tra-loi" className="max-w-measure">
          {t('expiry.sentence', {
            count: cliff.total,
            day: dateText(day.on, locale),
            place: where,
            months: String(SPAN)
          })}
        </h2>
        <p className="max-w-measure text-ink-2">{t('expiry.note')}</p>
        <p>
          <a href={`${localPath(locale, `${PATH}/bang`)}?${query}`}>{t('expiry.csv')}</a>
        </p>
      </section>
      {cliff.total > 0 && <Months months={cliff.months} locale={locale} />}
      <Places cliff={cliff} locale={locale} />
    </>
  )
}

const starHeader = (star: (typeof STARS)[number], locale: Locale): string =>
  star === 'unknown' ? text(locale)('expiry.columns.starUnknown') : starText(Number(star), locale)

function Months({ months, locale }: { readonly months: readonly ExpiryMonth[]; readonly locale: Locale }) {
  const t = text(locale)
  const most = Math.max(...months.map(({ total }) => total))
  return (
    <section aria-labelledby="theo-thang" className="grid grid-cols-1 gap-4">
      <h2 id="theo-thang">{t('expiry.byMonth')}</h2>
      <Table
        caption={t('expiry.byMonth')}
        captionHidden
        columns={[
          {
            key: 'month',
            header: t('expiry.columns.month'),
            isRowHeader: true,
            cell: ({ month }) => monthText(month, locale)
          },
          {
            key: 'total',
            header: t('expiry.columns.total'),
            numeric: true,
            cell: ({ total }) => (
              <span className="inline-flex items-center gap-3">
                <span className="contents max-sm:hidden">
                  <CellBar value={total} most={most} />
                </span>
                <span className="min-w-12">{numberText(total, locale)}</span>
              </span>
            )
          },
          ...STARS.map(star => ({
            key: star,
            header: starHeader(star, locale),
            numeric: true,
            cell: ({ byStar }: ExpiryMonth) => numberText(byStar[star] ?? 0, locale)
          }))
        ]}
        rows={months}
        rowKey={({ month }) => month}
        locale={locale}
      />
    </section>
  )
}

function Places({ cliff, locale }: { readonly cliff: ExpiryCliff; readonly locale: Locale }) {
  const t = text(locale)
  return (
    <section aria-labelledby="theo-noi" className="grid gap-4">
      <h2 id="theo-noi">{t('expiry.byPlace')}</h2>
      {cliff.places.length === 0 ? (
        <p className="text-ink-2">{t('expiry.nowhere')}</p>
      ) : (
        <Table
          caption={t('expiry.byPlace')}
          captionHidden
          columns={[
            {
              key: 'place',
              header: t('expiry.columns.place'),
              isRowHeader: true,
              cell: ({ name }) => name ?? t('expiry.elsewhere')
            },
            ...(['three', 'six', 'twelve'] as const).map(key => ({
              key,
              header: t(`expiry.columns.${key}`),
              numeric: true,
              cell: (row: ExpiryCliff['places'][number]) => numberText(row[key], locale)
            }))
          ]}
          rows={cliff.places}
          rowKey={({ code }) => code ?? 'none'}
          locale={locale}
        />
      )}
    </section>
  )
}
