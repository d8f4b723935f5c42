import type { Metadata } from 'next'
import { PlaceDayForm } from '@/components/programme/place-day-form'
import { PlaceQuestion } from '@/components/registry/place-question'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import { plainDate } from '@/lib/ocop/plain-date'
import { figures } from '@/lib/queries/registry/figures'
import { groupFiguresByPlace } from '@/lib/queries/registry/group-figures'
import { dateText } from '@/lib/text/dates'
import { localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import type { PageProps } from '@/lib/web/asked-place-day'
import { pageLocale } from '@/lib/web/page-locale'
import { hrefWith } from '@/lib/web/search-params'
import { BEFORE_MERGER } from '../dia-phuong/division'
import { GroupTable } from '../thong-ke/group-table'
import { type FigureQuestion, figureQuestion, permanentQuery } from '../thong-ke/question'
import { placeWords } from '../thong-ke/sentence'
import { FlowSection } from './flow-section'
import { YearsSection } from './years-section'

const PATH = '/bieu-do'
/** The first day of the 34 provinces. */
const AFTER_MERGER = plainDate('2025-07-01')

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: text(await pageLocale(params))('charts.title') }
}

/** The figures of a place as pictures, each with its table and file. */
export default async function ChartsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = text(locale)
  const question = await figureQuestion(locale, await searchParams)
  const { place, day, badMore } = question
  const here = localPath(locale, PATH)
  const given = day.typed === null ? [] : [['ngay', day.on] as const]
  return (
    <>
      <PageHeader title={t('charts.title')} lead={t('charts.lead')} />
      <PlaceDayForm
        action={here}
        place={place.kind === 'one' ? place.place : null}
        typedPlace={place.kind === 'several' || place.kind === 'nowhere' ? place.text : undefined}
        typedDay={day.typed ?? undefined}
        locale={locale}
      />
      {((day.bad && day.typed !== null) || badMore) && (
        <Banner kind="warning" locale={locale}>
          <p>{t('charts.badDay', { day: dateText(day.on, locale) })}</p>
        </Banner>
      )}
      <PlaceQuestion place={place} hrefOf={id => hrefWith(here, given, { noi: id })} locale={locale} />
      {(place.kind === 'one' || place.kind === 'anywhere') && <Charts question={question} />}
    </>
  )
}

async function Charts({ question }: { readonly question: FigureQuestion }) {
  const { locale, place, unit, unitIds, day, division, known } = question
  const t = text(locale)
  const asked = { unitIds, basis: 'ever' as const, on: day.on, known }
  const [counted, places] = await Promise.all([figures(asked), groupFiguresByPlace(asked, unit, division)])
  const { 'chia-theo': _by, 'cach-dem': _basis, ...kept } = permanentQuery(question)
  const inBorders = (on: string) => `${localPath(locale, PATH)}?${new URLSearchParams({ ...kept, 'dia-gioi': on })}`
  return (
    <>
      <p>{t('charts.scope', { place: placeWords(place, locale), day: dateText(day.on, locale) })}</p>
      <YearsSection question={question} />
      <FlowSection question={question} />
      <GroupTable
        by="place"
        groups={places}
        total={counted.total}
        question={{ ...question, basis: 'ever', by: 'place' }}
      />
      {place.kind === 'anywhere' && (
        <p>
          {division < AFTER_MERGER ? (
            <a href={inBorders(AFTER_MERGER)}>{t('charts.places.now')}</a>
          ) : (
            <a href={inBorders(BEFORE_MERGER)}>{t('charts.places.before')}</a>
          )}
        </p>
      )}
      <p>
        <a href={`${localPath(locale, '/sap-het-han')}?${new URLSearchParams(kept)}`}>{t('expiry.link')}</a>
      </p>
    </>
  )
}
