import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { Stars } from '../ui/stars'
import { SummaryList } from '../ui/summary-list'

/** What the stars mean, in five lines. */
export function StarMeaning({ locale }: { readonly locale: Locale }) {
  const t = text(locale)
  return (
    <SummaryList
      rows={[
        { key: '5', label: <Stars stars={5} locale={locale} />, value: t('public.home.stars.five') },
        { key: 'p', label: t('public.home.stars.potentialName'), value: t('public.home.stars.potential') },
        { key: '4', label: <Stars stars={4} locale={locale} />, value: t('public.home.stars.four') },
        { key: '3', label: <Stars stars={3} locale={locale} />, value: t('public.home.stars.three') },
        { key: 't', label: t('public.home.stars.termName'), value: t('public.home.stars.term') }
      ]}
    />
  )
}
