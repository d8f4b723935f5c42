import type { Metadata } from 'next'
import { cache } from 'react'
import { AnnexTable } from '@/components/registry/annex-table'
import { DecisionLink, dayOrBound } from '@/components/registry/decision-list'
import { FlagList } from '@/components/registry/flag-list'
import { PlaceLink } from '@/components/registry/place-link'
import { SourceList } from '@/components/registry/source-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import { linesCorrectedBy } from '@/lib/queries/registry/corrected-lines'
import { type DecisionView, decisionByCode } from '@/lib/queries/registry/decision'
import { batchName } from '@/lib/text/batch-name'
import { dateText } from '@/lib/text/dates'
import { decisionName } from '@/lib/text/decision-name'
import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { askedDay } from '@/lib/web/asked-day'
import { codeInPath } from '@/lib/web/code-in-path'
import { missing } from '@/lib/web/missing'
import { pageLocale } from '@/lib/web/page-locale'
import type { SearchParams } from '@/lib/web/search-params'
import { orMissing, titleOrMissing } from '../../or-missing'
import { CorrectedLines } from './corrected-lines'
import { LaterActs } from './later-acts'
import { TouchedLines } from './touched-lines'

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>
  readonly searchParams: Promise<SearchParams>
}

const read = cache(decisionByCode)

async function asked({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const code = codeInPath((await params).code, 'decision') ?? missing()
  const day = await askedDay(await searchParams)
  const decision = (await read(code, day.on, day.today)) ?? missing()
  return { locale, decision, day }
}

export const generateMetadata = titleOrMissing(async (props: Props): Promise<Metadata> => {
  const { locale, decision } = await asked(props)
  return { title: `${decisionName(decision, locale)}, ${decision.authority}` }
})

export default orMissing(async function DecisionPage(props: Props) {
  const { locale, decision, day } = await asked(props)
  const t = text(locale)
  const corrected = await linesCorrectedBy(decision.code, day.today)
  const flags = [...new Set([...decision.flags, ...decision.lines.flatMap(line => line.flags)])]
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: t('decision.list.title'), href: localPath(locale, '/quyet-dinh') }]}
        locale={locale}
      />
      <PageHeader
        kicker={t(`decision.kinds.${decision.kind}`)}
        title={decisionName(decision, locale)}
        lead={decision.subject ?? decision.authority}
        actions={
          decision.fileId && <LinkButton href={`/quyet-dinh/${decision.code}/tep`}>{t('decision.file')}</LinkButton>
        }
      />
      <LaterActs decision={decision} locale={locale} />
      <FlagList flags={flags} locale={locale} />
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
        <SummaryList rows={facts(decision, locale)} />
        <section aria-labelledby="nguon" className="grid gap-3">
          <h2 id="nguon" className="text-h3">
            {t('decision.sources')}
          </h2>
          <SourceList sources={decision.sources} locale={locale} />
        </section>
      </div>
      {(decision.lines.length > 0 || decision.touched.length + corrected.length === 0) && (
        <section aria-labelledby="phu-luc" className="grid gap-3">
          <h2 id="phu-luc">{t('decision.annex')}</h2>
          {decision.lines.length > 0 && (
            <p className="print:hidden">
              <a href={`/quyet-dinh/${decision.code}/phu-luc`}>{t('decision.annexPdf')}</a>
            </p>
          )}
          {decision.lines.length > 0 ? (
            <AnnexTable rows={decision.lines} on={day.on} locale={locale} />
          ) : (
            <p className="text-ink-2">{t('decision.annexEmpty')}</p>
          )}
        </section>
      )}
      <CorrectedLines lines={corrected} locale={locale} />
      <TouchedLines lines={decision.touched} locale={locale} />
    </>
  )
})

function facts(decision: DecisionView, locale: Locale): readonly SummaryRow[] {
  const t = text(locale)
  const { batch } = decision
  const rows = [
    { key: 'number', label: t('decision.number'), value: decision.number ?? t('decision.numberUnknown') },
    { key: 'authority', label: t('decision.authority'), value: <Authority decision={decision} locale={locale} /> },
    { key: 'issued', label: t('decision.issuedOn'), value: dayOrBound(decision, locale) },
    {
      key: 'effective',
      label: t('decision.effectiveOn'),
      value: decision.effectiveOn && dateText(decision.effectiveOn, locale)
    },
    {
      key: 'signer',
      label: t('decision.signer'),
      value: [decision.signer, decision.signerTitle].filter(part => part !== null).join(', ') || null
    },
    { key: 'rulebook', label: t('decision.rulebook'), value: rulebookText(decision.rulebook, locale) },
    {
      key: 'batch',
      label: t('decision.batch'),
      value: batch && <a href={localPath(locale, `/dot-danh-gia/${batch.code}`)}>{batchName(batch, locale)}</a>
    },
    {
      key: 'about',
      label: t('decision.about'),
      value:
        decision.about.length > 0 &&
        decision.about.map(earlier => <DecisionLink key={earlier.code} decision={earlier} locale={locale} />)
    },
    { key: 'origin', label: t('decision.origin'), value: t(`product.origin.${decision.origin}`) },
    { key: 'code', label: t('decision.code'), value: decision.code }
  ]
  return rows.filter(({ value }) => value !== null && value !== false)
}

function Authority({ decision, locale }: { decision: DecisionView; locale: Locale }) {
  const { authority, nowPartOf, authorityUnit } = decision
  const said = nowPartOf === null ? authority : text(locale)('decision.authorityNow', { authority, place: nowPartOf })
  return (
    <>
      {said}
      {authorityUnit && (
        <span className="block text-small">
          <PlaceLink place={{ ...authorityUnit, name: authorityUnit.fullName }} locale={locale} />
        </span>
      )}
    </>
  )
}

/** "Quyết định 148/QĐ-TTg"; the provinces' own criteria of before 2019 have no number. */
function rulebookText(code: string, locale: Locale): string | null {
  if (code === '') return null
  const [number = '', year = ''] = code.split('/')
  if (!/^\d+$/.test(number)) return text(locale)('decision.rulebookProvincial')
  return text(locale)('decision.rulebookNamed', { number, year })
}
