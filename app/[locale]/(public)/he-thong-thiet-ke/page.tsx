import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PageHeader } from '@/components/ui/page-header'
import { staffText } from '@/lib/text/text'
import { pageLocale } from '@/lib/web/page-locale'
import { Actions } from './actions-section'
import { Colours } from './colour-section'
import { Errors } from './errors-section'
import { Facts } from './facts-section'
import { Fields } from './fields-section'
import { Finding } from './finding-section'
import { Messages } from './messages-section'
import { ProgressSection } from './progress-section'
import { Statuses } from './status-section'
import { Tables } from './tables-section'
import { TypeScale } from './type-section'

const t = staffText()

export const metadata: Metadata = { title: t('design.title'), robots: { index: false } }

const SECTIONS = [
  ['type', TypeScale],
  ['colour', Colours],
  ['actions', Actions],
  ['fields', Fields],
  ['errors', Errors],
  ['status', Statuses],
  ['facts', Facts],
  ['tables', Tables],
  ['finding', Finding],
  ['progress', ProgressSection],
  ['messages', Messages]
] as const

/** Every component in every state. For those who build; Vietnamese only. */
export default async function DesignSystemPage({ params }: { params: Promise<{ locale: string }> }) {
  if ((await pageLocale(params)) !== 'vi') redirect('/he-thong-thiet-ke')
  return (
    <>
      <PageHeader title={t('design.title')} lead={t('design.lead')} />
      <nav aria-label={t('design.sections.label')}>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {SECTIONS.map(([key]) => (
            <li key={key}>
              <a href={`#${key}`}>{t(`design.sections.${key}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {SECTIONS.map(([key, Section]) => (
        <section key={key} id={key} className="grid grid-cols-1 gap-6 border-t border-rule pt-6">
          <h2>{t(`design.sections.${key}`)}</h2>
          <Section />
        </section>
      ))}
    </>
  )
}
