import type { Metadata } from 'next'
import { PlaceCounts } from '@/components/registry/place-counts'
import { PageHeader } from '@/components/ui/page-header'
import { provinceFigures } from '@/lib/queries/registry/figures'
import { dateText } from '@/lib/text/dates'
import { localPath } from '@/lib/text/locale'
import { parseTypedDate } from '@/lib/text/parse'
import { text } from '@/lib/text/text'
import { today } from '@/lib/web/clock'
import { pageLocale } from '@/lib/web/page-locale'
import { type SearchParams, single } from '@/lib/web/search-params'
import { BEFORE_MERGER } from './division'

interface Props {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: text(await pageLocale(params))('public.places.title') }
}

export default async function PlacesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = text(locale)
  const on = await today()
  const typed = single(await searchParams, 'ngay')
  const division = (typed === null ? null : parseTypedDate(typed)) ?? on
  const places = await provinceFigures(division, on)
  const here = localPath(locale, '/dia-phuong')
  return (
    <>
      <PageHeader
        title={
          division === on ? t('public.places.title') : t('public.places.titleOn', { day: dateText(division, locale) })
        }
      />
      <p>{t('public.places.lead', { day: dateText(on, locale) })}</p>
      <PlaceCounts places={places} locale={locale} />
      <p className="flex flex-wrap gap-x-5">
        {division <= BEFORE_MERGER ? (
          <a href={here}>{t('public.places.now')}</a>
        ) : (
          <a href={`${here}?ngay=${BEFORE_MERGER}`}>{t('public.places.before')}</a>
        )}
        <a href={`${localPath(locale, '/ban-do')}?dia-gioi=${division}`}>{t('charts.map.link')}</a>
      </p>
    </>
  )
}
