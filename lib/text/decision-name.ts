import type { PlainDate } from '../ocop/plain-date'
import { dateText } from './dates'
import type { Locale } from './locale'
import { text } from './text'

/** What a decision is called by, as far as it is known. */
export interface DecisionName {
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  /** The latest day on which it can have been issued. */
  readonly latestOn?: PlainDate | null
}

/** "Quyết định 1129/QĐ-UBND ngày 22/11/2021"; a number that no source gives is said to be unknown. */
export function decisionName({ number, issuedOn, latestOn = null }: DecisionName, locale: Locale = 'vi'): string {
  const t = text(locale)
  const day = issuedOn === null ? null : dateText(issuedOn, locale)
  if (number !== null) return day === null ? t('decision.name', { number }) : t('decision.nameDated', { number, day })
  if (day !== null) return t('decision.namelessDated', { day })
  return latestOn === null ? t('decision.nameless') : t('decision.namelessBy', { day: dateText(latestOn, locale) })
}

/** The same with the authority: "… của UBND tỉnh Kon Tum". */
export const decisionNameOf = (
  decision: DecisionName & { readonly authority: string },
  locale: Locale = 'vi'
): string =>
  text(locale)('decision.nameOf', { decision: decisionName(decision, locale), authority: decision.authority })
