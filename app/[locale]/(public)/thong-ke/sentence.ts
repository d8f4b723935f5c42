import { dateText } from '@/lib/text/dates'
import type { Locale } from '@/lib/text/locale'
import { placeText } from '@/lib/text/place-name'
import { text } from '@/lib/text/text'
import type { PlaceChoice } from '@/lib/web/place-choice'
import type { FigureQuestion } from './question'

const WORDS = { ever: 'ever', 'in-force': 'inForce', lines: 'lines' } as const

/** "tỉnh Kon Tum (đến hết ngày 30/06/2025)": the place in the middle of a sentence. */
export function placeWords(place: PlaceChoice, locale: Locale): string {
  if (place.kind !== 'one') return text(locale)('statistics.country')
  const { fullName } = place.place
  return placeText({ ...place.place, name: fullName.charAt(0).toLowerCase() + fullName.slice(1) }, locale)
}

/** A figure in one sentence: where, when, counted how. */
export const figureSentence = ({ locale, place, day, basis }: FigureQuestion, count: number): string =>
  text(locale)(`statistics.sentence.${WORDS[basis]}`, {
    day: dateText(day.on, locale),
    place: placeWords(place, locale),
    count
  })
