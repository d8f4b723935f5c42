import { sortedBy } from '@/lib/text/collation'
import type { Locale } from '@/lib/text/locale'
import { numberText } from '@/lib/text/numbers'
import type { PlaceName } from '@/lib/text/place-name'
import { text } from '@/lib/text/text'
import { placeHref } from './place-link'

export interface PlaceCount extends PlaceName {
  readonly fullName: string
  readonly count: number
  /** Decisions held: without any, a zero is no figure. */
  readonly decisions: number
}

interface PlaceCountsProps {
  readonly places: readonly PlaceCount[]
  readonly locale: Locale
}

/** Places with how many products they have; a place that the registry knows nothing of says so instead of a nought. */
export function PlaceCounts({ places, locale }: PlaceCountsProps) {
  const t = text(locale)
  return (
    <ul className="gap-x-8 sm:columns-2 lg:columns-3">
      {sortedBy(places, ({ name }) => name).map(place => (
        <li key={placeHref(place, locale)} className="flex break-inside-avoid gap-3 border-b border-rule py-1.5">
          <a href={placeHref(place, locale)} className="min-w-0 flex-1">
            {place.name}
          </a>
          <span className="text-small text-ink-2 tabular-nums">
            {place.count === 0 && place.decisions === 0 ? t('public.places.none') : numberText(place.count, locale)}
          </span>
        </li>
      ))}
    </ul>
  )
}
