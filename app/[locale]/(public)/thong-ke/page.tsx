import type { Metadata } from 'next'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import type { Basis } from '@/lib/ocop/registry/count'
import { decisionsHeld, decisionsHeldOf } from '@/lib/queries/registry/coverage'
import { type Figures, figures } from '@/lib/queries/registry/figures'
import { unitOfPlace } from '@/lib/queries/registry/unit-of-place'
import { dateText } from '@/lib/text/dates'
import { type Locale, localPath } from '@/lib/text/locale'
import { placeText } from '@/lib/text/place-name'
import { text } from '@/lib/text/text'
import { type AskedDay, askedDay, UNPROCESSABLE } from '@/lib/web/asked-day'
import { pageLocale } from '@/lib/web/page-locale'
import { askedPlace, dayOf, type PlaceChoice, unitIdsOf } from '@/lib/web/place-choice'
import { type SearchParams, single } from '@/lib/web/search-params'
import { answerWith } from '@/lib/web/under-way'
import { BASIS_SLUGS, basisOf } from '../san-pham/question'
import { PlaceChoices } from './place-choices'
import { QuestionForm } from './question-form'
import { Reported } from './reported'
import { StarTable } from './star-table'

interface Props {
  readonly params: Promise<{ readonly locale: string }>
  readonly searchParams: Promise<SearchParams>
}

async function asked({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const day = await askedDay(query)
  const place = await askedPlace(query, day.on)
  if (place.kind === 'nowhere') answerWith(UNPROCESSABLE)
  return { locale, day, place, basis: basisOf(single(query, 'cach-dem')) }
}

const BASIS_WORDS = { ever: 'ever', 'in-force': 'inForce', lines: 'lines' } as const satisfies Record<Basis, string>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, place } = await asked(props)
  const t = text(locale)
  return {
    title: place.kind === 'one' ? `${t('statistics.title')}: ${placeText(place.place, locale)}` : t('statistics.title')
  }
}

export default async function StatisticsPage(props: Props) {
  const { locale, day, place, basis } = await asked(props)
  const t = text(locale)
  const understood = place.kind === 'anywhere' || place.kind === 'one'
  return (
    <>
      <PageHeader title={t('statistics.title')} />
      <QuestionForm place={place} day={day} basis={basis} locale={locale} />
      {day.bad && day.typed !== null && (
        <Banner kind="warning" locale={locale}>
          <p>{t('statistics.badDay', { typed: day.typed, day: dateText(day.on, locale) })}</p>
        </Banner>
      )}
      {understood ? (
        <Answer place={place} day={day} basis={basis} locale={locale} />
      ) : (
        <PlaceChoices place={place} day={day} basis={basis} locale={locale} />
      )}
    </>
  )
}

interface AnswerProps {
  readonly place: PlaceChoice
  readonly day: AskedDay
  readonly basis: Basis
  readonly locale: Locale
}

/** "tỉnh Kon Tum (đến hết ngày 30/06/2025)": the place in the middle of a sentence. */
function placeWords(place: PlaceChoice, locale: Locale): string {
  if (place.kind !== 'one') return text(locale)('statistics.country')
  const { fullName } = place.place
  return placeText({ ...place.place, name: fullName.charAt(0).toLowerCase() + fullName.slice(1) }, locale)
}

async function Answer({ place, day, basis, locale }: AnswerProps) {
  const t = text(locale)
  const unitIds = await unitIdsOf(place, day.on)
  const [counted, held] = await Promise.all([
    figures({ unitIds, basis, on: day.on }),
    place.kind === 'one' ? heldOf(place.place.id, day) : decisionsHeld()
  ])
  const words = placeWords(place, locale)
  const rows = rowsHref(place, day, basis, locale)
  return (
    <>
      <section aria-labelledby="tra-loi" className="grid gap-4">
        <h2 id="tra-loi" className="max-w-measure">
          {t(`statistics.sentence.${BASIS_WORDS[basis]}`, {
            day: dateText(day.on, locale),
            place: words,
            count: counted.total
          })}
        </h2>
        <p className="text-ink-2">{t('statistics.held', { count: held, place: words })}</p>
        <StarTable figures={counted} basis={basis} rowsHref={rows} locale={locale} />
        <Notes counted={counted} basis={basis} locale={locale} />
      </section>
      <Reported unitIds={unitIds} on={day.on} locale={locale} />
    </>
  )
}

const heldOf = async (id: string, { on }: AskedDay): Promise<number> => {
  const unit = await unitOfPlace(id)
  return decisionsHeldOf(unit, dayOf(unit, on))
}

function rowsHref(place: PlaceChoice, day: AskedDay, basis: Basis, locale: Locale): string {
  const query = new URLSearchParams({
    ...(place.kind === 'one' && { noi: place.place.id }),
    ...(day.on !== day.today && { ngay: day.on }),
    'cach-dem': BASIS_SLUGS[basis]
  })
  return `${localPath(locale, '/san-pham')}?${query}`
}

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
