import { addDays, type PlainDate } from '@/lib/ocop/plain-date'
import { dateText, lastValidDay } from '@/lib/text/dates'
import { type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'

/** A unit of whatever time: codes and names come back for other units, so its span belongs to it. */
export interface PlaceName {
  readonly code: string
  readonly name: string
  readonly validFrom: PlainDate | null
  readonly validUntil: PlainDate | null
}

/** The page of a place. A unit that is no more, or that took over a code, is found by a day on which it lived. */
export function placeHref({ code, validFrom, validUntil }: PlaceName, locale: Locale): string {
  const day = validFrom ?? (validUntil === null ? null : addDays(validUntil, -1))
  return localPath(locale, `/dia-phuong/${code}${day === null ? '' : `?ngay=${day}`}`)
}

/** "Kon Tum (đến hết ngày 30/06/2025)", "Quảng Trị (từ 01/07/2025)": told apart where a name alone would not do. */
export function placeText({ name, validFrom, validUntil }: PlaceName, locale: Locale): string {
  const t = text(locale)
  if (validUntil !== null)
    return `${name} (${t('public.place.was', { day: dateText(lastValidDay(validUntil), locale) })})`
  return validFrom === null ? name : `${name} (${t('public.place.since', { day: dateText(validFrom, locale) })})`
}

export function PlaceLink({ place, locale }: { readonly place: PlaceName; readonly locale: Locale }) {
  return <a href={placeHref(place, locale)}>{placeText(place, locale)}</a>
}
