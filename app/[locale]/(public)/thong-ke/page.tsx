import type { Metadata } from 'next'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import type { Basis } from '@/lib/ocop/registry/count'
import { decisionsHeld, decisionsHeldOf } from '@/lib/queries/registry/coverage'
import { type Figures, figures } from '@/lib/queries/registry/figures'
import { groupFigures, groupFiguresByPlace } from '@/lib/queries/registry/group-figures'
import { dateText } from '@/lib/text/dates'
import { type Locale, localPath } from '@/lib/text/locale'
import { placeText } from '@/lib/text/place-name'
import { text } from '@/lib/text/text'
import type { PageProps as Props } from '@/lib/web/asked-place-day'
import { pageLocale } from '@/lib/web/page-locale'
import { FIRST_YEAR, reportPath } from '../bao-cao/[place]/[year]/question'
import { Coverage } from './coverage'
import { GroupTable } from './group-table'
import { PlaceChoices } from './place-choices'
import { type FigureQuestion, figureQuestion } from './question'
import { QuestionForm } from './question-form'
import { Quote } from './quote'
import { Reported } from './reported'
import { figureSentence, placeWords } from './sentence'
import { StarTable } from './star-table'

async function asked({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  return figureQuestion(locale, await searchParams)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, place } = await asked(props)
  const t = text(locale)
  return {
    title: place.kind === 'one' ? `${t('statistics.title')}: ${placeText(place.place, locale)}` : t('statistics.title')
  }
}

export default async function StatisticsPage(props: Props) {
  const question = await asked(props)
  const { locale, day, place, basis, badMore } = question
  const t = text(locale)
  const understood = place.kind === 'anywhere' || place.kind === 'one'
  return (
    <>
      <PageHeader title={t('statistics.title')} />
      <QuestionForm question={question} />
      {day.bad && day.typed !== null && (
        <Banner kind="warning" locale={locale}>
          <p>{t('statistics.badDay', { typed: day.typed, day: dateText(day.on, locale) })}</p>
        </Banner>
      )}
      {badMore && (
        <Banner kind="warning" locale={locale}>
          <p>{t('statistics.badMore')}</p>
        </Banner>
      )}
      {understood ? (
        <Answer question={question} />
      ) : (
        <PlaceChoices place={place} day={day} basis={basis} locale={locale} />
      )}
    </>
  )
}

async function Answer({ question }: { readonly question: FigureQuestion }) {
  const { locale, place, unit, unitIds, day, basis, by, division, known } = question
  const t = text(locale)
  const asked = { unitIds, basis, on: day.on, known }
  const [counted, held, groups] = await Promise.all([
    figures(asked),
    unit === null ? decisionsHeld(known) : decisionsHeldOf(unit, division, known),
    by === null || by === 'star'
      ? null
      : by === 'place'
        ? groupFiguresByPlace(asked, unit, division)
        : groupFigures(asked, by)
  ])
  const words = placeWords(place, locale)
  return (
    <>
      <section aria-labelledby="tra-loi" className="grid gap-4">
        <h2 id="tra-loi" className="max-w-measure">
          {figureSentence(question, counted.total)}
        </h2>
        <p className="text-ink-2">{t('statistics.held', { count: held, place: words })}</p>
        <StarTable figures={counted} question={question} />
        <Notes counted={counted} basis={basis} locale={locale} />
        <Coverage question={question} />
      </section>
      {groups !== null && by !== null && (
        <GroupTable by={by} groups={groups} total={counted.total} question={question} />
      )}
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        <li>
          <a href={expiryHref(question)}>{t('expiry.link')}</a>
        </li>
        <li>
          <a href={pictureHref(question, '/bieu-do')}>{t('charts.link')}</a>
        </li>
        <li>
          <a href={pictureHref({ ...question, place: { kind: 'anywhere' } }, '/ban-do')}>{t('charts.map.link')}</a>
        </li>
        {day.on <= day.today && Number(day.on.slice(0, 4)) >= FIRST_YEAR && (
          <li>
            <a href={yearReportHref(question)}>{t('report.link', { year: day.on.slice(0, 4) })}</a>
          </li>
        )}
      </ul>
      <Quote figures={counted} question={question} place={words} />
      <Reported unitIds={unitIds} on={day.on} known={known} locale={locale} />
    </>
  )
}

/** What will lapse there, from the same day. */
const expiryHref = ({ locale, place, day }: FigureQuestion): string =>
  `${localPath(locale, '/sap-het-han')}?${new URLSearchParams({ ...(place.kind === 'one' && { noi: place.place.id }), ngay: day.on })}`

/** Pictures of the same place and day. */
const pictureHref = ({ locale, place, day }: FigureQuestion, path: string): string => {
  const query = new URLSearchParams({
    ...(place.kind === 'one' && { noi: place.place.id }),
    ...(day.typed !== null && { ngay: day.on })
  })
  return query.size === 0 ? localPath(locale, path) : `${localPath(locale, path)}?${query}`
}

/** The report of the year, up to the same day where that was asked for. */
const yearReportHref = ({ locale, place, day }: FigureQuestion): string =>
  reportPath(
    locale,
    place.kind === 'one' ? place.place : null,
    Number(day.on.slice(0, 4)),
    day.typed === null ? null : day.on
  )

/** What must be said beside the numbers, each only where it matters. */
function Notes({ counted, basis, locale }: { counted: Figures; basis: Basis; locale: Locale }) {
  const t = text(locale)
  const { atLeast, atMost } = counted.producers
  const fiveStars = counted.byStar.find(({ star }) => star === 5)?.count ?? 0
  const notes = [
    ...(counted.potentialFiveStar > 0 ? [t('statistics.potential', { count: counted.potentialFiveStar })] : []),
    ...(fiveStars > 0 ? [t('statistics.fiveStarVerified', { count: counted.fiveStarVerified, total: fiveStars })] : []),
    ...(counted.undetermined > 0
      ? [
          t(basis === 'in-force' ? 'statistics.undeterminedApart' : 'statistics.undetermined', {
            count: counted.undetermined
          })
        ]
      : []),
    ...(counted.byStar.some(({ derived }) => derived) ? [t('statistics.derivedNote')] : []),
    ...(counted.total > 0
      ? [
          `${t('statistics.producers')}: ${
            atLeast === atMost
              ? t('statistics.producersExact', { count: atLeast })
              : t('statistics.producersRange', { atLeast, atMost })
          }`
        ]
      : []),
    ...overlapNote(counted, locale),
    ...counted.flags.map(({ code, count }) => flagNote(code, count, locale)).filter(note => note !== null)
  ]
  return (
    <ul className="grid max-w-measure list-disc gap-1 pl-5">
      {notes.map(note => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

const FLAGS = [
  'NOT_COMPETENT',
  'FIVE_STAR_WITHOUT_CENTRAL_DECISION',
  'TRANSITION_BEFORE_1489',
  'STAR_AGAINST_POINTS'
] as const

function flagNote(code: string, count: number, locale: Locale): string | null {
  const flag = FLAGS.find(each => each === code)
  return flag ? text(locale)('statistics.flag', { text: text(locale)(`product.flags.${flag}`), count }) : null
}

/** Why the producers by star add up to more than there are: only where all of them are known. */
function overlapNote({ producers, producersByStar, byStar }: Figures, locale: Locale): readonly string[] {
  const counted = byStar.filter(({ count }) => count > 0)
  const sum = producersByStar.reduce((total, { count }) => total + count, 0)
  if (producersByStar.length < counted.length || producers.atLeast !== producers.atMost) return []
  return sum > producers.atLeast
    ? [text(locale)('statistics.groups.starsOverlap', { sum, distinct: producers.atLeast })]
    : []
}
