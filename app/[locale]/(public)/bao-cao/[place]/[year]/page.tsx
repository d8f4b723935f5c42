import type { Metadata } from 'next'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { dateText } from '@/lib/text/dates'
import { localPath } from '@/lib/text/locale'
import { reportBasis } from '@/lib/text/papers/year-report'
import { text } from '@/lib/text/text'
import { pageLocale } from '@/lib/web/page-locale'
import type { SearchParams } from '@/lib/web/search-params'
import { orMissing, titleOrMissing } from '../../../or-missing'
import { permanentHref } from '../../../thong-ke/question'
import { askedReport, FIRST_YEAR, type ReportAsked, reportPath, sectionsOf } from './question'
import { ReportTable } from './report-table'

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly place: string; readonly year: string }>
  readonly searchParams: Promise<SearchParams>
}

async function asked({ params, searchParams }: Props): Promise<ReportAsked> {
  const locale = await pageLocale(params)
  const { place, year } = await params
  return askedReport({ locale, place, year }, await searchParams)
}

export const generateMetadata = titleOrMissing(async (props: Props): Promise<Metadata> => {
  const { question, scope } = await asked(props)
  return { title: text(question.locale)('report.title', { year: String(scope.year), place: scope.place }) }
})

export default orMissing(async function YearReportPage(props: Props) {
  const found = await asked(props)
  const { question, scope, badDay, href } = found
  const { locale, badMore } = question
  const t = text(locale)
  const sections = await sectionsOf(found)
  const [path, query = ''] = href.split('?')
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: t('statistics.title'), href: permanentHref({ ...question, by: null }) }]}
        locale={locale}
      />
      <PageHeader
        title={t('report.title', { year: String(scope.year), place: scope.place })}
        lead={t('report.lead', { year: String(scope.year), place: scope.place })}
      />
      {badDay !== null && (
        <Banner kind="warning" locale={locale}>
          <p>{t('report.badDay', { typed: badDay, year: String(scope.year), day: dateText(scope.on, locale) })}</p>
        </Banner>
      )}
      {badMore && (
        <Banner kind="warning" locale={locale}>
          <p>{t('report.badMore')}</p>
        </Banner>
      )}
      <p className="text-ink-2">{reportBasis(scope, locale)}.</p>
      <p className="flex flex-wrap gap-x-5 print:hidden">
        <a href={`${localPath('vi', path?.replace(/^\/en/, '') ?? '')}/ban-in?${query}`}>{t('report.take.pdf')}</a>
        <a href={`${path}/bang-tinh?${query}`}>{t('report.take.xlsx')}</a>
      </p>
      {sections.map(section => (
        <ReportTable key={section.key} section={section} asked={found} />
      ))}
      <section aria-labelledby="dan" className="grid gap-2">
        <h2 id="dan">{t('report.take.title')}</h2>
        <p className="text-ink-2">{t('report.take.lead')}</p>
        <p className="max-w-measure wrap-anywhere">
          <a href={href}>{t('report.take.address')}</a>
          <span className="hidden print:inline">: {scope.address}</span>
        </p>
      </section>
      <Years asked={found} />
    </>
  )
})

/** The years before and after, of the same place. */
function Years({ asked: { question, year } }: { readonly asked: ReportAsked }) {
  const { locale, place, day } = question
  const t = text(locale)
  const current = Number(day.today.slice(0, 4))
  const years = [year - 1, year + 1].filter(each => each >= FIRST_YEAR && each <= current)
  const own = place.kind === 'one' ? place.place : null
  return (
    <nav aria-label={t('report.take.years')} className="print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {years.map(each => (
          <li key={each}>
            <a href={reportPath(locale, own, each)}>{t('report.take.year', { year: String(each) })}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
