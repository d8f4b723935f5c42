import { addDays, type PlainDate } from '@/lib/ocop/plain-date'
import { meaningText, type StatusFacts, starText, statusText, verdictSentence } from '@/lib/text/certificate-status'
import { dateText, untilText } from '@/lib/text/dates'
import { type DecisionName, decisionName } from '@/lib/text/decision-name'
import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { HiddenWords } from '../ui/hidden-words'
import { Stars } from '../ui/stars'
import { decisionHref } from './decision-list'
import { knownFlags } from './flag-list'
import { productHref } from './product-list'
import { VerdictBand } from './verdict-band'

interface ActName extends DecisionName {
  readonly code: string
  readonly authority: string
  /** The province of today that took the authority's over; `null` where it still exists. */
  readonly nowPartOf: string | null
}

/** What the registry knows of the place whose decision it is. */
export interface Coverage {
  /** `null` = the whole country. */
  readonly place: string | null
  readonly decisions: number
  /** Whether decisions of the same place that are later than the one behind the certificate are held. */
  readonly laterHeld: boolean
}

export interface CheckedCertificate extends StatusFacts {
  readonly code: string
  readonly number: string | null
  readonly product: { readonly code: string; readonly name: string | null }
  /** Where the product's record was merged into another one: the name that the paper bears. */
  readonly nameOnPaper: string | null
  readonly producer: { readonly code: string; readonly name: string } | null
  readonly producerNow: { readonly code: string; readonly name: string } | null
  readonly place: string | null
  readonly decision: ActName | null
  readonly transcribed: boolean
  readonly flags: readonly string[]
  /** The act that ended it before its term. */
  readonly endedBy: { readonly decision: ActName | null; readonly ground: string | null } | null
  /** Under which certificate the product stands now that this one is superseded. */
  readonly successor: { readonly code: string; readonly status: StatusFacts } | null
  readonly reEvaluation: { readonly filedOn: PlainDate; readonly inTime: boolean } | null
  readonly coverage: Coverage
}

interface Asked {
  readonly on: PlainDate
  readonly isToday: boolean
  /** What was typed as another day. */
  readonly typedDay: string
  readonly badDay: boolean
  readonly locale: Locale
}

const CERTIFICATE = '/giay-chung-nhan/'

export const certificateHref = (code: string, locale: Locale): string => localPath(locale, `${CERTIFICATE}${code}`)

/** The band and the body of a certificate's page. */
export function CertificateBand({ certificate, asked }: { certificate: CheckedCertificate; asked: Asked }) {
  const { on, isToday, locale } = asked
  const t = text(locale)
  const day = dateText(on, locale)
  return (
    <VerdictBand verdict={certificate.verdict} about={certificate.product.name ?? t('product.unnamed')} locale={locale}>
      {certificate.successor && <Successor successor={certificate.successor} locale={locale} />}
      <p>{verdictSentence(certificate, locale)}</p>
      {certificate.verdict === 'expired' && certificate.reEvaluation?.inTime && (
        <p>{t('check.awaiting', { day: dateText(certificate.reEvaluation.filedOn, locale) })}</p>
      )}
      <p>{meaningText(certificate.verdict, locale)}</p>
      {certificate.verdict === 'expired' && <LaterHeld certificate={certificate} locale={locale} />}
      <p>{isToday ? t('check.today', { day }) : t('check.onDay', { day })}</p>
    </VerdictBand>
  )
}

/** The certificate that counts now comes first: whoever scans an old label wants to know what the product holds today. */
function Successor({
  successor: { code, status },
  locale
}: {
  successor: NonNullable<CheckedCertificate['successor']>
  locale: Locale
}) {
  const t = text(locale)
  return (
    <p>
      <a href={certificateHref(code, locale)}>{t('check.successor', { code })}</a>
      {`: ${starText(status.star, locale)}, ${statusText(status, locale)}.`}
    </p>
  )
}

function LaterHeld({ certificate, locale }: { certificate: CheckedCertificate; locale: Locale }) {
  const authority = certificate.decision?.authority ?? certificate.coverage.place ?? ''
  const key = certificate.coverage.laterHeld ? 'product.later.held' : 'product.later.notHeld'
  return <p>{text(locale)(key, { authority })}</p>
}

export function CertificateBody({ certificate, asked }: { certificate: CheckedCertificate; asked: Asked }) {
  const { locale } = asked
  const t = text(locale)
  const flags = knownFlags(certificate.flags)
  return (
    <>
      <section>
        <h2>{t('check.what')}</h2>
        <dl>
          {facts(certificate, locale).map(({ key, label, value }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="note">{t('check.checkName')}</p>
        {flags.map(flag => (
          <p key={flag} className="note warn">
            {t(`product.flags.${flag}`)}
          </p>
        ))}
      </section>
      <OtherDay code={certificate.code} asked={asked} />
      <CoverageNote coverage={certificate.coverage} locale={locale} />
      <p className="screen">
        <a href={productHref(certificate.product.code, locale)}>{t('check.productPage')}</a>
      </p>
    </>
  )
}

function facts(certificate: CheckedCertificate, locale: Locale) {
  const t = text(locale)
  const { product, decision, endedBy, successor } = certificate
  const notEnded = ['valid', 'under-re-evaluation', 'extended', 'not-yet-in-force', 'undetermined'].includes(
    certificate.verdict
  )
  const rows = [
    { key: 'product', label: t('check.product'), value: product.name ?? t('product.unnamed') },
    { key: 'onPaper', label: t('succession.nameOnPaper'), value: certificate.nameOnPaper },
    { key: 'producer', label: t('check.producer'), value: producerText(certificate, locale) },
    {
      key: 'star',
      label: t(notEnded ? 'check.star' : 'check.formerStar'),
      value: <Stars stars={certificate.star} locale={locale} />
    },
    { key: 'place', label: t('check.place'), value: certificate.place },
    { key: 'term', label: t('check.term'), value: termText(certificate, locale) },
    { key: 'act', label: t('check.act'), value: decision && <Act decision={decision} locale={locale} /> },
    { key: 'by', label: t('check.issuedBy'), value: decision && issuerText(decision, locale) },
    {
      key: 'responsible',
      label: t('check.responsible'),
      value: decision && decision.nowPartOf !== null && t('check.committee', { place: decision.nowPartOf })
    },
    { key: 'ended', label: t('check.endedBy'), value: endedBy && <Ending endedBy={endedBy} locale={locale} /> },
    {
      key: 'superseded',
      label: t('check.supersededBy'),
      value: successor && <a href={certificateHref(successor.code, locale)}>{successor.code}</a>
    },
    { key: 'number', label: t('check.number'), value: certificate.number },
    { key: 'code', label: t('check.code'), value: certificate.code },
    {
      key: 'origin',
      label: t('check.origin'),
      value: t(certificate.transcribed ? 'product.origin.transcribed' : 'product.origin.enacted')
    }
  ]
  return rows.filter(({ value }) => value !== null && value !== false && value !== '')
}

/** As the paper names it, and what it is called today or who has the product now. */
function producerText({ producer, producerNow }: CheckedCertificate, locale: Locale): string {
  const t = text(locale)
  if (!producer) return producerNow?.name ?? t('search.row.producerUnknown')
  const same = !producerNow || (producerNow.code === producer.code && producerNow.name === producer.name)
  return same ? producer.name : `${producer.name} (${t('succession.holderNow')} ${producerNow.name})`
}

function termText({ verdict, effectiveOn, latestOn, expiresOn }: CheckedCertificate, locale: Locale): string {
  const t = text(locale)
  if (effectiveOn !== null && expiresOn !== null)
    return t('check.termFromUntil', { from: dateText(effectiveOn, locale), until: untilText(expiresOn, locale) })
  if (verdict === 'annulled' || latestOn === null || expiresOn === null) return t('check.termUnknown')
  return t('check.termLatest', { day: dateText(latestOn, locale), end: dateText(addDays(expiresOn, -1), locale) })
}

function issuerText({ authority, nowPartOf }: ActName, locale: Locale): string {
  return nowPartOf === null ? authority : text(locale)('check.issuedByNow', { authority, place: nowPartOf })
}

function Act({ decision, locale }: { decision: ActName; locale: Locale }) {
  return <a href={decisionHref(decision.code, locale)}>{decisionName(decision, locale)}</a>
}

function Ending({ endedBy, locale }: { endedBy: NonNullable<CheckedCertificate['endedBy']>; locale: Locale }) {
  const { decision, ground } = endedBy
  return (
    <>
      {decision && <Act decision={decision} locale={locale} />}
      {decision && ground && '. '}
      {ground && text(locale)('product.history.ground', { ground })}
    </>
  )
}

function OtherDay({ code, asked }: { code: string; asked: Asked }) {
  const { typedDay, badDay, locale } = asked
  const t = text(locale)
  const described = badDay ? 'ngay-hint ngay-error' : 'ngay-hint'
  return (
    <form action={certificateHref(code, locale)} method="get">
      <label htmlFor="ngay">{t('check.otherDay')}</label>
      <span id="ngay-hint" className="soft">
        {t('check.otherDayHint')}
      </span>
      {badDay && (
        <p id="ngay-error" className="error">
          {t('check.badDay')} {t('check.badDayShown')}
        </p>
      )}
      <span className="line">
        <input
          type="text"
          id="ngay"
          name="ngay"
          defaultValue={typedDay}
          maxLength={40}
          autoComplete="off"
          aria-describedby={described}
          aria-invalid={badDay || undefined}
        />
        <button type="submit">
          {t('check.otherDaySubmit')}
          <HiddenWords> {t('check.otherDay')}</HiddenWords>
        </button>
      </span>
    </form>
  )
}

export function CoverageNote({ coverage, locale }: { coverage: Coverage; locale: Locale }) {
  const t = text(locale)
  const { place, decisions } = coverage
  return (
    <section>
      <h2>{t('check.coverage')}</h2>
      <p>
        {place === null
          ? t('check.coverageHeldAll', { count: decisions })
          : t('check.coverageHeld', { count: decisions, place })}
      </p>
    </section>
  )
}
