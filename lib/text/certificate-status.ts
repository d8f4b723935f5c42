import type { Verdict } from '../ocop/certificate/verdict'
import type { PlainDate } from '../ocop/plain-date'
import { dateText, untilText } from './dates'
import type { Locale } from './locale'
import { text } from './text'

/** What must be known of a recognition to say how it stands on a day. */
export interface StatusFacts {
  readonly verdict: Verdict
  readonly star: number | null
  /** `null` = not known. */
  readonly effectiveOn: PlainDate | null
  /** The latest day on which it can have begun. */
  readonly latestOn: PlainDate | null
  /** First day on which the term is over, an extension included. */
  readonly expiresOn: PlainDate | null
  /** First day on which it was no longer in force, whatever ended it. */
  readonly endedOn: PlainDate | null
}

const KEYS = {
  valid: 'valid',
  'under-re-evaluation': 'underReEvaluation',
  extended: 'extended',
  expired: 'expired',
  superseded: 'superseded',
  revoked: 'revoked',
  surrendered: 'surrendered',
  annulled: 'annulled',
  'not-yet-in-force': 'notYetInForce',
  undetermined: 'undetermined'
} as const satisfies Record<Verdict, string>

/** "4 sao", or that the stars are not known. */
export const starText = (star: number | null, locale: Locale = 'vi'): string =>
  star === null ? text(locale)('common.starUnknown') : text(locale)('common.star', { stars: star })

const dayOf = ({ verdict, effectiveOn, latestOn, expiresOn, endedOn }: StatusFacts): PlainDate | null =>
  verdict === 'not-yet-in-force' ? (effectiveOn ?? latestOn) : (endedOn ?? expiresOn)

/** How a recognition stands, to stand in a sentence: "còn hiệu lực đến hết ngày 21/11/2024", "hết hiệu lực từ 22/11/2024". */
export function statusText(facts: StatusFacts, locale: Locale = 'vi'): string {
  const t = text(locale)
  const until = facts.expiresOn === null ? '' : untilText(facts.expiresOn, locale)
  const day = dayOf(facts)
  if (facts.verdict === 'undetermined') {
    return facts.latestOn === null
      ? t('product.status.undetermined')
      : t('product.status.undeterminedBy', { day: dateText(facts.latestOn, locale) })
  }
  if (facts.verdict === 'expired' && facts.effectiveOn === null && day !== null)
    return t('product.status.expiredBy', { day: dateText(day, locale) })
  const said = t(`product.status.${KEYS[facts.verdict]}`, { until, day: day === null ? '…' : dateText(day, locale) })
  return said.trim()
}

/** The day alone, to stand beside the word of the status: "đến hết ngày 21/11/2024", "từ 22/11/2024"; `null` when there is none. */
export function statusDayText(facts: StatusFacts, locale: Locale = 'vi'): string | null {
  const t = text(locale)
  const { verdict, effectiveOn, latestOn, expiresOn } = facts
  if (verdict === 'annulled') return null
  if (verdict === 'undetermined')
    return latestOn === null ? null : t('product.statusDay.beganBy', { day: dateText(latestOn, locale) })
  if (verdict === 'valid' || verdict === 'under-re-evaluation' || verdict === 'extended')
    return expiresOn === null ? null : untilText(expiresOn, locale)
  const day = dayOf(facts)
  if (day === null) return null
  const key = verdict === 'expired' && effectiveOn === null ? 'sinceAtLatest' : 'since'
  return t(`product.statusDay.${key}`, { day: dateText(day, locale) })
}

/** The same as a whole sentence with the stars, for the page that answers a scan. */
export function verdictSentence(facts: StatusFacts, locale: Locale = 'vi'): string {
  const day = dayOf(facts)
  const key = facts.verdict === 'expired' && facts.effectiveOn === null ? 'expiredBy' : KEYS[facts.verdict]
  return text(locale)(`check.sentence.${key}`, {
    stars: starText(facts.star, locale),
    until: facts.expiresOn === null ? '' : untilText(facts.expiresOn, locale),
    day: day === null ? '…' : dateText(day, locale)
  })
}

/** What the status means for the one who sells: what may still be said on the label. */
export const meaningText = (verdict: Verdict, locale: Locale = 'vi'): string =>
  text(locale)(`product.meaning.${KEYS[verdict]}`)
