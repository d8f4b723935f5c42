import type { Locale } from './locale'
import { text } from './text'

/** "Tỉnh Kon Tum, năm 2021, đợt 1". */
export function batchName(
  { place, year, round }: { readonly place: string; readonly year: number; readonly round: number | null },
  locale: Locale = 'vi'
): string {
  const t = text(locale)
  // A year is a name, not a quantity: no thousands mark.
  const said = { place, year: String(year) }
  return round === null ? t('decision.batchPage.name', said) : t('decision.batchPage.nameRound', { ...said, round })
}
