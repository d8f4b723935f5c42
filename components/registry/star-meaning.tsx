import { starText } from '@/lib/text/certificate-status'
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

/** What this number of stars means: "4 sao: từ 70 đến dưới 90 điểm. …"; `null` where there is nothing to say. */
export function starMeaningText(star: number | null, locale: Locale): string | null {
  const t = text(locale)
  const words = { 3: 'three', 4: 'four', 5: 'five' } as const
  if (star !== 3 && star !== 4 && star !== 5) return null
  const meaning = t(`public.home.stars.${words[star]}`)
  return t('public.home.stars.said', {
    stars: starText(star, locale),
    meaning: meaning.charAt(0).toLowerCase() + meaning.slice(1)
  })
}
