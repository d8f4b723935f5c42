import type { PlainDate } from '@/lib/ocop/plain-date'
import { dateText, lastValidDay } from './dates'
import type { Locale } from './locale'
import { text } from './text'

/** A unit of whatever time: codes and names come back for other units, so its span belongs to it. */
export interface PlaceName {
  readonly code: string
  readonly name: string
  readonly validFrom: PlainDate | null
  readonly validUntil: PlainDate | null
}

/** "Kon Tum (đến hết ngày 30/06/2025)", "Quảng Trị (từ 01/07/2025)": told apart where a name alone would not do. */
export function placeText({ name, validFrom, validUntil }: Omit<PlaceName, 'code'>, locale: Locale): string {
  const t = text(locale)
  if (validUntil !== null)
    return `${name} (${t('public.place.was', { day: dateText(lastValidDay(validUntil), locale) })})`
  return validFrom === null ? name : `${name} (${t('public.place.since', { day: dateText(validFrom, locale) })})`
}
