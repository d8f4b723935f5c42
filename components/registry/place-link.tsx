import { addDays } from '@/lib/ocop/plain-date'
import { type Locale, localPath } from '@/lib/text/locale'
import { type PlaceName, placeText } from '@/lib/text/place-name'

/** The page of a place. A unit that is no more, or that took over a code, is found by a day on which it lived. */
export function placeHref({ code, validFrom, validUntil }: PlaceName, locale: Locale): string {
  const day = validFrom ?? (validUntil === null ? null : addDays(validUntil, -1))
  return localPath(locale, `/dia-phuong/${code}${day === null ? '' : `?ngay=${day}`}`)
}

export function PlaceLink({ place, locale }: { readonly place: PlaceName; readonly locale: Locale }) {
  return <a href={placeHref(place, locale)}>{placeText(place, locale)}</a>
}
