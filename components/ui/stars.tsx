import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'

const STAR = 'M8 .8L9.94 5.73L15.23 6.05L11.14 9.42L12.47 14.55L8 11.7L3.53 14.55L4.86 9.42L.77 6.05L6.06 5.73Z'

interface StarsProps {
  /** 1–5, or `null` when the source does not say. */
  readonly stars: number | null
  readonly locale?: Locale
}

/** "★★★★ 4 sao": the stars are drawn for the eye, the words are for everyone. */
export function Stars({ stars, locale = 'vi' }: StarsProps) {
  const t = text(locale)
  if (stars === null) return <span className="text-ink-2">{t('common.starUnknown')}</span>
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg
        viewBox={`0 0 ${stars * 17} 16`}
        className="h-[0.95em] w-auto shrink-0 fill-grain forced-colors:fill-[CanvasText]"
        aria-hidden="true"
      >
        {Array.from({ length: stars }, (_, index) => `translate(${index * 17 + 0.5} 0)`).map(place => (
          <path key={place} d={STAR} transform={place} />
        ))}
      </svg>
      <span>{t('common.star', { stars })}</span>
    </span>
  )
}
