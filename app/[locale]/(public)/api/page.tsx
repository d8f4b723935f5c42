import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/page-header'
import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { ENDPOINTS } from '@/lib/web/api/endpoints'
import { pageLocale } from '@/lib/web/page-locale'
import { EndpointSection } from './endpoint-section'

interface Props {
  readonly params: Promise<{ readonly locale: string }>
}

const BASE = '/api/v1'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: text(await pageLocale(params))('api.title') }
}

/** The open interface for people, from the same list and schemas that answer. */
export default async function ApiPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = text(locale)
  return (
    <>
      <PageHeader title={t('api.title')} lead={t('api.lead')} />
      <Rules locale={locale} />
      <ul className="grid list-disc gap-1 pl-5">
        <li>
          <a href={`${BASE}/openapi.json`}>{t('api.description')}</a>
        </li>
        <li>
          <a href={`${BASE}/schemas/ocop-records-1.json`}>{t('api.recordsSchema')}</a>
        </li>
      </ul>
      <nav aria-labelledby="dia-chi" className="grid gap-2">
        <h2 id="dia-chi">{t('api.addresses')}</h2>
        <ul className="grid gap-1">
          {ENDPOINTS.map(({ name, path }) => (
            <li key={name}>
              <a href={`#${name}`}>
                {BASE}
                {path}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {ENDPOINTS.map(endpoint => (
        <EndpointSection key={endpoint.name} endpoint={endpoint} base={BASE} locale={locale} />
      ))}
    </>
  )
}

function Rules({ locale }: { locale: Locale }) {
  const t = text(locale)
  const rules = [
    t('api.rules.address', { base: BASE }),
    t('api.rules.times'),
    t('api.rules.lists'),
    t('api.rules.tags'),
    t('api.rules.problems')
  ]
  return (
    <section aria-labelledby="quy-uoc" className="grid gap-2">
      <h2 id="quy-uoc">{t('api.rules.title')}</h2>
      <ul className="grid max-w-measure list-disc gap-1 pl-5">
        {rules.map(rule => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </section>
  )
}
