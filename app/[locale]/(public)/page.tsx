import type { Metadata } from 'next'
import { DecisionList } from '@/components/registry/decision-list'
import { PlaceCounts } from '@/components/registry/place-counts'
import { SearchHelp } from '@/components/registry/search-help'
import { StarMeaning } from '@/components/registry/star-meaning'
import { Figure } from '@/components/ui/figure'
import { SearchField } from '@/components/ui/search-field'
import { decisionsHeld } from '@/lib/queries/registry/coverage'
import { listDecisions } from '@/lib/queries/registry/decisions'
import { countProducts, provinceFigures } from '@/lib/queries/registry/figures'
import { dateText } from '@/lib/text/dates'
import { localPath } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'
import { text } from '@/lib/text/text'
import { today } from '@/lib/web/clock'
import { pageLocale } from '@/lib/web/page-locale'
import { pageNonce } from '@/lib/web/page-nonce'
import { BEFORE_MERGER } from './dia-phuong/division'
import { BASIS_SLUGS } from './san-pham/question'

interface Props {
  readonly params: Promise<{ readonly locale: string }>
}

const NEWEST = 5
/** Every number of suggestions there can be. */
const SUGGESTED = Array.from({ length: 12 }, (_, count) => count)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = text(await pageLocale(params))
  return { title: { absolute: `${t('common.siteName')}: ${t('public.home.title')}` } }
}

export default async function HomePage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = text(locale)
  const on = await today()
  const day = dateText(on, locale)
  const [counted, decisions, newest, provinces] = await Promise.all([
    countProducts(on),
    decisionsHeld(),
    listDecisions({ unitIds: null, year: null, kind: null, limit: NEWEST, offset: 0 }, on),
    provinceFigures(on, on)
  ])
  const products = localPath(locale, '/san-pham')
  const decisionsHref = localPath(locale, '/quyet-dinh')
  return (
    <>
      <div className="grid items-end gap-x-12 gap-y-6 lg:grid-cols-[1fr_24rem]">
        <div className="grid gap-6">
          <div className="grid gap-3">
            <h1 className="max-w-measure">{t('public.home.title')}</h1>
            <p className="text-ink-2">{t('public.home.lead')}</p>
          </div>
          <SearchField
            action={products}
            id="tim"
            large
            hint={t('common.search.hint')}
            help={
              <SearchHelp
                field="tim"
                address={localPath(locale, '/goi-y')}
                label={t('public.home.helpLabel')}
                nonce={await pageNonce()}
                counts={SUGGESTED.map(count => (count === 0 ? '' : t('public.home.helpCount', { count })))}
              />
            }
            locale={locale}
          />
        </div>
        <div className="rounded-sm border border-rule bg-card p-4 sm:p-6">
          <SearchField
            action={localPath(locale, '/tra-cuu')}
            name="ma"
            label={t('public.home.checkTitle')}
            hint={t('public.home.checkHint')}
            submit={t('public.home.checkSubmit')}
            locale={locale}
          />
        </div>
      </div>
      <section aria-labelledby="con-so" className="grid gap-4">
        <h2 id="con-so">{t('public.home.figures')}</h2>
        <div className="grid gap-6 sm:grid-cols-3">
          <Figure
            value={numberText(counted.inForce, locale)}
            label={t('public.home.inForce')}
            basis={t('public.home.inForceBasis', { day })}
            href={`${products}?cach-dem=${BASIS_SLUGS['in-force']}`}
          />
          <Figure
            value={numberText(counted.ever, locale)}
            label={t('public.home.ever')}
            basis={t('public.home.everBasis', { day })}
            href={products}
          />
          <Figure
            value={numberText(decisions, locale)}
            label={t('public.home.decisions')}
            basis={t('public.home.decisionsBasis', { day })}
            href={decisionsHref}
          />
        </div>
        {counted.undetermined > 0 && (
          <p className="text-ink-2">{t('public.home.undetermined', { count: counted.undetermined })}</p>
        )}
      </section>
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
        <section aria-labelledby="moi-nhat" className="grid gap-3">
          <h2 id="moi-nhat">{t('public.home.newest')}</h2>
          {newest.items.length === 0 ? (
            <p className="text-ink-2">{t('public.home.noDecisions')}</p>
          ) : (
            <DecisionList rows={newest.items} locale={locale} />
          )}
          <p>
            <a href={decisionsHref}>{t('public.home.allDecisions')}</a>
          </p>
        </section>
        <section aria-labelledby="so-sao" className="grid gap-3">
          <h2 id="so-sao">{t('public.home.stars.title')}</h2>
          <StarMeaning locale={locale} />
          <p>
            <a href={localPath(locale, '/thuat-ngu')}>{t('public.glossary.link')}</a>
          </p>
        </section>
      </div>
      <section aria-labelledby="dia-phuong" className="grid gap-3">
        <h2 id="dia-phuong">{t('public.home.places')}</h2>
        <p className="text-ink-2">{t('public.places.lead', { day })}</p>
        <PlaceCounts places={provinces} locale={locale} />
        <p>
          <a href={`${localPath(locale, '/dia-phuong')}?ngay=${BEFORE_MERGER}`}>{t('public.places.before')}</a>
        </p>
      </section>
    </>
  )
}
