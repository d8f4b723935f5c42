import type { Metadata } from 'next'
import { PlaceLink, placeHref } from '@/components/registry/place-link'
import { ProductList } from '@/components/registry/product-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { Figure } from '@/components/ui/figure'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import { listPlaces, type PlaceView } from '@/lib/queries/places'
import { decisionsHeldOf } from '@/lib/queries/registry/coverage'
import { countProducts } from '@/lib/queries/registry/figures'
import { listProducts } from '@/lib/queries/registry/list-products'
import { neighboursOf } from '@/lib/queries/registry/place-neighbours'
import type { UnitName } from '@/lib/queries/registry/shapes'
import { unitOfPlace } from '@/lib/queries/registry/unit-of-place'
import { sortedBy } from '@/lib/text/collation'
import { dateText, lastValidDay } from '@/lib/text/dates'
import { type Locale, localPath } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'
import { placeText } from '@/lib/text/place-name'
import { text } from '@/lib/text/text'
import { askedDay } from '@/lib/web/asked-day'
import { missing } from '@/lib/web/missing'
import { pageLocale } from '@/lib/web/page-locale'
import { choosePlace, dayOf, unitIdsOf } from '@/lib/web/place-choice'
import type { SearchParams } from '@/lib/web/search-params'
import { reportPath } from '../../bao-cao/[place]/[year]/question'
import { orMissing, titleOrMissing } from '../../or-missing'
import { BASIS_SLUGS } from '../../san-pham/question'
import { Holdings } from './holdings'

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>
  readonly searchParams: Promise<SearchParams>
}

const NEWEST = 5
const MOST_PARTS = 500

async function asked({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { code } = await params
  const day = await askedDay(await searchParams)
  const choice = /^\d{2,5}$/.test(code) ? await choosePlace(code, day.on) : null
  if (choice?.kind !== 'one') missing()
  return { locale, choice, place: choice.place, day }
}

export const generateMetadata = titleOrMissing(async (props: Props): Promise<Metadata> => {
  const { locale, place } = await asked(props)
  return { title: placeText({ ...place, name: place.fullName }, locale) }
})

export default orMissing(async function PlacePage(props: Props) {
  const { locale, choice, place, day } = await asked(props)
  const t = text(locale)
  const { today } = day
  // A place that is no more is shown as it stood at its end, in figures of today: its certificates may still run.
  const unitIds = await unitIdsOf(choice, day.on)
  const unit = await unitOfPlace(place.id)
  const division = dayOf(unit, day.on)
  const [counted, held, newest, parts] = await Promise.all([
    countProducts(today, unitIds),
    decisionsHeldOf(unit, division),
    listProducts({
      words: null,
      unitIds,
      stars: [],
      sectors: [],
      statuses: [],
      basis: 'ever',
      on: today,
      sort: 'newest',
      limit: NEWEST,
      offset: 0
    }),
    listPlaces({ on: division, withinId: place.id, limit: MOST_PARTS, offset: 0 })
  ])
  const date = dateText(today, locale)
  const products = `${localPath(locale, '/san-pham')}?noi=${encodeURIComponent(place.id)}`
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t('public.places.title'), href: localPath(locale, '/dia-phuong') },
          ...(place.parent ? [await parentCrumb(place, division, locale)] : [])
        ]}
        locale={locale}
      />
      <PageHeader
        kicker={t('public.place.kicker')}
        title={placeText({ ...place, name: place.fullName }, locale)}
        lead={t('public.place.held', { count: held })}
      />
      {held === 0 && counted.ever === 0 ? (
        <EmptyState title={t('public.place.nothing')}>
          <p>{t('search.empty.notProof')}</p>
        </EmptyState>
      ) : (
        <>
          <div className="grid gap-6 sm:grid-cols-2">
            <Figure
              value={numberText(counted.inForce, locale)}
              label={t('public.place.inForce')}
              basis={t('public.place.inForceBasis', { day: date })}
              href={`${products}&cach-dem=${BASIS_SLUGS['in-force']}`}
            />
            <Figure
              value={numberText(counted.ever, locale)}
              label={t('public.place.ever')}
              basis={t('public.place.everBasis', { day: date })}
              href={products}
            />
          </div>
          {counted.undetermined > 0 && <p>{t('search.undeterminedApart', { count: counted.undetermined })}</p>}
          <p>
            <a href={`${localPath(locale, '/thong-ke')}?noi=${encodeURIComponent(place.id)}`}>
              {t('public.place.statistics')}
            </a>
          </p>
          <p>
            <a href={`${localPath(locale, '/sap-het-han')}?noi=${encodeURIComponent(place.id)}`}>{t('expiry.link')}</a>
          </p>
          <p>
            <a href={reportPath(locale, place, Number(division.slice(0, 4)))}>
              {t('report.link', { year: division.slice(0, 4) })}
            </a>
          </p>
          <section aria-labelledby="moi" className="grid gap-3">
            <h2 id="moi">{t('public.place.newest')}</h2>
            <ProductList rows={newest.items} locale={locale} />
            <p>
              <a href={products}>{t('public.place.products')}</a>
            </p>
          </section>
        </>
      )}
      <Holdings placeId={place.id} today={today} locale={locale} />
      <section aria-labelledby="noi-nay" className="grid gap-3">
        <h2 id="noi-nay">{t('public.place.facts')}</h2>
        <SummaryList rows={await facts(place, locale)} />
      </section>
      {parts.items.length > 0 && (
        <section aria-labelledby="trong-do" className="grid gap-3">
          <h2 id="trong-do">{t('public.place.parts')}</h2>
          <Parts parts={parts.items.filter(({ parent }) => parent?.code === place.code)} locale={locale} />
        </section>
      )}
    </>
  )
})

async function parentCrumb(place: PlaceView, division: Parameters<typeof choosePlace>[1], locale: Locale) {
  const choice = await choosePlace(place.parent?.code ?? null, division)
  const label = place.parent?.name ?? ''
  return { label, href: choice.kind === 'one' ? placeHref(choice.place, locale) : localPath(locale, '/dia-phuong') }
}

async function facts(place: PlaceView, locale: Locale): Promise<readonly SummaryRow[]> {
  const t = text(locale)
  const { before, after } = await neighboursOf(place.id)
  return [
    { key: 'code', label: t('public.place.code'), value: place.code },
    { key: 'period', label: t('public.place.period'), value: periodText(place, locale) },
    ...(before.length > 0
      ? [{ key: 'before', label: t('public.place.predecessors'), value: <Links places={before} locale={locale} /> }]
      : []),
    ...(after.length > 0
      ? [{ key: 'after', label: t('public.place.successors'), value: <Links places={after} locale={locale} /> }]
      : [])
  ]
}

function periodText({ validFrom, validUntil }: PlaceView, locale: Locale): string {
  const t = text(locale)
  const from = validFrom === null ? null : dateText(validFrom, locale)
  const until = validUntil === null ? null : dateText(lastValidDay(validUntil), locale)
  if (from !== null && until !== null) return t('public.place.periodClosed', { from, until })
  if (from !== null) return t('public.place.periodOpen', { from })
  return until === null ? t('public.place.periodUnknown') : t('public.place.periodUntil', { until })
}

function Links({ places, locale }: { places: readonly UnitName[]; locale: Locale }) {
  return (
    <ul>
      {places.map(place => (
        <li key={place.id}>
          <PlaceLink place={{ ...place, name: place.fullName }} locale={locale} />
        </li>
      ))}
    </ul>
  )
}

function Parts({ parts, locale }: { parts: readonly PlaceView[]; locale: Locale }) {
  return (
    <ul className="gap-x-8 sm:columns-2 lg:columns-3">
      {sortedBy(parts, ({ name }) => name).map(part => (
        <li key={part.id} className="break-inside-avoid py-0.5">
          <a href={placeHref(part, locale)} className="inline-block min-h-6">
            {part.fullName}
          </a>
        </li>
      ))}
    </ul>
  )
}
