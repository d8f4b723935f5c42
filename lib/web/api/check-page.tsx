import type { ReactElement } from 'react'
import {
  CertificateBand,
  CertificateBody,
  type CheckedCertificate,
  CoverageNote,
  certificateHref
} from '@/components/registry/certificate-check'
import { CheckDocument } from '@/components/registry/check-document'
import { VerdictBand } from '@/components/registry/verdict-band'
import { verdictText } from '@/components/ui/verdict-tag'
import { readCode } from '@/lib/ocop/codes'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { certificateByCode } from '@/lib/queries/registry/certificate'
import { decisionsHeld } from '@/lib/queries/registry/coverage'
import { isReservedCertificate } from '@/lib/queries/registry/reserved-certificate'
import { type Locale, localPath, samePathIn } from '@/lib/text/locale'
import { parseTypedDate } from '@/lib/text/parse'
import { text } from '@/lib/text/text'

/** What the page must be told of its request. */
export interface CheckRequest {
  /** As the address writes it. */
  readonly code: string
  readonly locale: Locale
  readonly today: PlainDate
}

const LONGEST_DAY = 40
const LONGEST_CODE = 60

const tidy = (value: string, longest: number): string =>
  value.toWellFormed().normalize('NFC').replace(/\p{C}/gu, ' ').trim().slice(0, longest)

/**
 * The page that a QR code opens: plain HTML, no script, never kept by caches, since a verdict is true on its day only. 404 = the registry
 * holds no such certificate, and the page says how much it holds; 422 = the day asked for is none, and the page shows today.
 */
export async function checkPage(request: Request, { code: written, locale, today }: CheckRequest): Promise<Response> {
  const typedDay = tidy(new URL(request.url).searchParams.get('ngay') ?? '', LONGEST_DAY)
  const day = typedDay === '' ? null : parseTypedDate(typedDay)
  const code = tidy(written, LONGEST_CODE)
  const read = readCode(code)
  const on = day ?? today
  const certificate = read?.kind === 'certificate' ? await certificateByCode(read.code, on, today) : null
  const asked = { on, isToday: on === today, typedDay, badDay: typedDay !== '' && day === null, locale }
  return certificate
    ? html(<Found certificate={certificate} asked={asked} />, asked.badDay ? 422 : 200)
    : html(
        <Unknown
          code={read?.code ?? code}
          mistyped={read?.kind === 'mistyped'}
          reserved={read?.kind === 'certificate' && (await isReservedCertificate(read.code))}
          decisions={await decisionsHeld()}
          locale={locale}
        />,
        404
      )
}

async function html(page: ReactElement, status: number): Promise<Response> {
  // A static import of react-dom/server is not allowed in routes.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return new Response(`<!doctype html>${renderToStaticMarkup(page)}`, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
  })
}

interface FoundProps {
  readonly certificate: CheckedCertificate
  readonly asked: Parameters<typeof CertificateBand>[0]['asked']
}

function Found({ certificate, asked }: FoundProps) {
  const { locale } = asked
  const t = text(locale)
  const here = certificateHref(certificate.code, locale)
  const query = asked.isToday ? '' : `?ngay=${asked.on}`
  return (
    <CheckDocument
      locale={locale}
      title={t('check.title', {
        verdict: verdictText(certificate.verdict, locale),
        name: certificate.product.name ?? t('product.unnamed')
      })}
      otherHref={samePathIn(locale === 'vi' ? 'en' : 'vi', `${here}${query}`)}
      band={<CertificateBand certificate={certificate} asked={asked} />}
      end={<Ways page={here} locale={locale} />}
    >
      <CertificateBody certificate={certificate} asked={asked} />
    </CheckDocument>
  )
}

interface UnknownProps {
  readonly code: string
  readonly mistyped: boolean
  /** Kept for a certificate that is not published yet: that, and nothing else of it, is said. */
  readonly reserved: boolean
  readonly decisions: number
  readonly locale: Locale
}

function Unknown({ code, mistyped, reserved, decisions, locale }: UnknownProps) {
  const t = text(locale)
  const here = certificateHref(encodeURIComponent(code), locale)
  return (
    <CheckDocument
      locale={locale}
      title={t('check.titleUnknown', { code })}
      otherHref={samePathIn(locale === 'vi' ? 'en' : 'vi', here)}
      band={
        <VerdictBand verdict="unknown" about={null} locale={locale}>
          <p>{reserved ? t('check.reservedSentence', { code }) : t('check.unknownSentence', { code })}</p>
          {mistyped && <p>{t('check.unknownMistyped', { code })}</p>}
        </VerdictBand>
      }
      end={<Ways page={here} locale={locale} />}
    >
      <p>{reserved ? t('check.reservedExplain') : t('check.unknownExplain')}</p>
      <CoverageNote coverage={{ place: null, decisions, laterHeld: false }} locale={locale} />
    </CheckDocument>
  )
}

function Ways({ page, locale }: { page: string; locale: Locale }) {
  const t = text(locale)
  return (
    <>
      <a href={`${localPath(locale, '/bao-sai')}?trang=${encodeURIComponent(page)}`}>{t('check.report')}</a>
      <a href={`${localPath(locale, '/bao-sai')}?loai=lam-dung&trang=${encodeURIComponent(page)}`}>
        {t('check.misuse')}
      </a>
      <a href={localPath(locale, '/tra-cuu')}>{t('check.tryAgain')}</a>
    </>
  )
}
