import type { Metadata } from 'next'
import { PlaceDayForm } from '@/components/programme/place-day-form'
import { ReportedTable } from '@/components/programme/reported-table'
import { SupportTable } from '@/components/programme/support-table'
import { type TargetRow, TargetTable } from '@/components/programme/target-table'
import { UndertakingList } from '@/components/programme/undertaking-list'
import { PlaceQuestion } from '@/components/registry/place-question'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { termsOf } from '@/lib/ocop/programme/indicator'
import { reportedFigures } from '@/lib/queries/programme/reported-figures'
import { supportReport } from '@/lib/queries/programme/support'
import { listTargets } from '@/lib/queries/programme/targets'
import { periods, undertakings } from '@/lib/queries/programme/undertakings'
import { dateText } from '@/lib/text/dates'
import { type Locale, localPath } from '@/lib/text/locale'
import { placeText } from '@/lib/text/place-name'
import { targetPeriod } from '@/lib/text/target-words'
import { text } from '@/lib/text/text'
import { askedPlaceDay, type PageProps } from '@/lib/web/asked-place-day'
import { pageLocale } from '@/lib/web/page-locale'
import { hrefWith, pageNumber } from '@/lib/web/search-params'
import { BASIS_SLUGS } from '../san-pham/question'

const PAGE_SIZE = 30

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: text(await pageLocale(params))('programme.targets.title') }
}

/** The products behind a target that counts them; other figures have no list of products. */
function rowsHref({ indicator, star, unit, progress }: TargetRow, locale: Locale): string | null {
  if (termsOf(indicator).rows !== 'products' || progress.from !== 'rows') return null
  const query = new URLSearchParams({
    ...(unit !== null && { noi: unit.id }),
    ngay: progress.judgedOn,
    'cach-dem': BASIS_SLUGS.ever,
    ...(star !== null && { sao: String(star) })
  })
  return `${localPath(locale, '/san-pham')}?${query}`
}

export default async function TargetsPage(props: PageProps) {
  const { locale, query, day, place, unitIds } = await askedPlaceDay(props)
  const t = text(locale)
  const page = pageNumber(query)
  const here = localPath(locale, '/chi-tieu')
  const { items, total } = await listTargets(
    { unitIds, known: null, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
    day.on
  )
  const given = [
    ...(place.kind === 'one' ? [['noi', place.place.id] as const] : []),
    ...(day.typed === null ? [] : [['ngay', day.on] as const])
  ]
  const where =
    place.kind === 'one' ? placeText({ ...place.place, name: place.place.fullName }, locale) : t('programme.country')
  return (
    <>
      <PageHeader title={t('programme.targets.title')} lead={t('programme.targets.lead')} />
      <PlaceDayForm
        action={here}
        place={place.kind === 'one' ? place.place : null}
        typedPlace={place.kind === 'several' || place.kind === 'nowhere' ? place.text : undefined}
        typedDay={day.typed ?? undefined}
        locale={locale}
      />
      <PlaceQuestion place={place} hrefOf={id => hrefWith(here, given, { noi: id })} locale={locale} />
      <section className="grid gap-4" aria-labelledby="chi-tieu">
        <h2 id="chi-tieu">{t('programme.targets.found', { count: total })}</h2>
        <p className="text-ink-2">{t('programme.scope', { place: where, day: dateText(day.on, locale) })}</p>
        {items.length > 0 && (
          <TargetTable
            rows={items}
            withPlace={place.kind !== 'one'}
            hrefOf={row => rowsHref(row, locale)}
            locale={locale}
          />
        )}
        <Pagination
          page={page}
          pages={Math.ceil(total / PAGE_SIZE)}
          hrefOf={each => hrefWith(here, given, { trang: String(each) })}
          locale={locale}
        />
      </section>
      {place.kind === 'one' && <Programme unitIds={unitIds} on={day.on} locale={locale} />}
    </>
  )
}

interface ProgrammeProps {
  readonly unitIds: ReadonlySet<string> | null
  readonly on: Awaited<ReturnType<typeof askedPlaceDay>>['day']['on']
  readonly locale: Locale
}

/** What stands behind the targets of a place: periods, what was set going, what was spent. */
async function Programme({ unitIds, on, locale }: ProgrammeProps) {
  const t = text(locale)
  const [spans, tasks, support, figures] = await Promise.all([
    periods(unitIds, on),
    undertakings({ unitIds }, on),
    supportReport(unitIds, on),
    reportedFigures(unitIds, on)
  ])
  return (
    <>
      {(spans.length > 0 || tasks.length > 0) && (
        <section className="grid gap-4" aria-labelledby="ke-hoach">
          <h2 id="ke-hoach">{t('programme.plans.title')}</h2>
          {spans.length > 0 && (
            <>
              <h3>{t('programme.plans.periods')}</h3>
              <ul className="grid gap-1">
                {spans.map(({ code, title, localName, from, due, note }) => (
                  <li key={code}>
                    {title}
                    {localName !== null && `, ${t('programme.plans.localName', { name: localName })}`}
                    <span className="block text-small text-ink-2">
                      {from !== null && due === null
                        ? t('programme.plans.openFrom', { day: dateText(from, locale) })
                        : targetPeriod({ from, due }, locale)}
                      {note !== null && `. ${note}`}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {tasks.length > 0 && (
            <>
              <h3>{t('programme.plans.undertakings')}</h3>
              <UndertakingList rows={tasks} locale={locale} />
            </>
          )}
        </section>
      )}
      {support.items.length > 0 && (
        <section className="grid gap-4" aria-labelledby="ho-tro">
          <h2 id="ho-tro">{t('programme.support.title')}</h2>
          <p>{t('programme.support.lead')}</p>
          <SupportTable rows={support.byCategory} locale={locale} />
        </section>
      )}
      {figures.length > 0 && (
        <section className="grid gap-4" aria-labelledby="so-lieu">
          <h2 id="so-lieu">{t('programme.reported.title')}</h2>
          <p>{t('programme.reported.lead')}</p>
          <ReportedTable rows={figures} locale={locale} />
        </section>
      )}
    </>
  )
}
