import type { Metadata } from 'next'
import { StarMeaning } from '@/components/registry/star-meaning'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { VerdictTag } from '@/components/ui/verdict-tag'
import { VERDICTS } from '@/lib/ocop/certificate/verdict'
import { slug } from '@/lib/ocop/folding'
import { meaningText } from '@/lib/text/certificate-status'
import { sortedBy } from '@/lib/text/collation'
import type { Locale } from '@/lib/text/locale'
import { type TermKey, term } from '@/lib/text/terms'
import { text } from '@/lib/text/text'
import { pageLocale } from '@/lib/web/page-locale'

interface Props {
  readonly params: Promise<{ readonly locale: string }>
}

/** Ideas that a reader of the public pages meets. */
const EXPLAINED = [
  'product',
  'producer',
  'dossier',
  'batch',
  'sector',
  'productGroup',
  'productSet',
  'council',
  'rulebook',
  'rating',
  'starBand',
  'decision',
  'recognitionLine',
  'certificate',
  'upgrade',
  'renewal',
  'downgrade',
  'referral',
  'potentialFiveStar',
  'issue',
  'publish',
  'revokeCertificate',
  'withdrawDecision',
  'annul',
  'reEvaluation',
  'expired',
  'extended',
  'surrendered',
  'correction',
  'handover',
  'reportedFigure',
  'history'
] as const satisfies readonly TermKey[]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: text(await pageLocale(params))('public.glossary.title') }
}

export default async function GlossaryPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = text(locale)
  return (
    <>
      <PageHeader title={t('public.glossary.title')} lead={t('public.glossary.lead')} />
      <section aria-labelledby="so-sao" className="grid gap-3">
        <h2 id="so-sao">{t('public.glossary.starsTitle')}</h2>
        <StarMeaning locale={locale} />
      </section>
      <section aria-labelledby="tinh-trang" className="grid gap-3">
        <h2 id="tinh-trang">{t('public.glossary.statusesTitle')}</h2>
        <SummaryList
          rows={VERDICTS.map(verdict => ({
            key: verdict,
            label: <VerdictTag verdict={verdict} locale={locale} />,
            value: meaningText(verdict, locale)
          }))}
        />
        <p className="text-small text-ink-2">{t('product.markBasis')}</p>
      </section>
      <section aria-labelledby="cac-tu" className="grid gap-3">
        <h2 id="cac-tu">{t('public.glossary.termsTitle')}</h2>
        <Terms locale={locale} />
      </section>
    </>
  )
}

function Terms({ locale }: { locale: Locale }) {
  const t = text(locale)
  return (
    <dl className="columns-1 gap-x-12 lg:columns-2">
      {sortedBy(EXPLAINED, key => term(key, locale)).map(key => (
        <div key={key} id={slug(term(key))} className="break-inside-avoid border-b border-rule py-3">
          <dt>
            <strong>{capital(term(key, locale))}</strong>
            {locale === 'en' && (
              <span className="block text-small text-ink-2" lang="vi">
                {term(key)}
              </span>
            )}
          </dt>
          <dd className="max-w-measure">{t(`public.glossary.about.${key}`)}</dd>
        </div>
      ))}
    </dl>
  )
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
