import type { PlainDate } from '../ocop/plain-date'
import { type Indicator, termsOf } from '../ocop/programme/indicator'
import type { Measured } from '../ocop/programme/progress'
import type { Quantity } from '../ocop/programme/quantity'
import { dateText } from './dates'
import type { Locale } from './locale'
import { decimalText, numberText } from './numbers'
import { quantitySigns, quantityText } from './quantity'
import { text } from './text'

interface Aimed extends Quantity {
  readonly indicator: Indicator
  readonly star: number | null
  readonly measure: string | null
  readonly from: PlainDate | null
  readonly due: PlainDate | null
}

/** "Sản phẩm được công nhận từ 3 sao, hạng 5 sao": what a target speaks of. */
export function targetName({ indicator, star }: Pick<Aimed, 'indicator' | 'star'>, locale: Locale = 'vi'): string {
  const t = text(locale)
  const name = t(`programme.indicators.${indicator}`)
  return star === null ? name : `${name}, ${t('programme.targets.star', { stars: String(star) })}`
}

/** "trên 100", "ít nhất 50 %", "mỗi đơn vị cấp huyện 1 điểm": what is aimed at, its operator kept. */
export function targetAim(target: Aimed, locale: Locale = 'vi'): string {
  const value = quantityText(target, target.measure, locale)
  return termsOf(target.indicator).measure === 'each' ? text(locale)('programme.targets.perUnit', { value }) : value
}

/** "01/01/2021 – 31/12/2025", "đến hết 31/12/2020". */
export function targetPeriod({ from, due }: Pick<Aimed, 'from' | 'due'>, locale: Locale = 'vi'): string {
  const t = text(locale)
  if (due === null) return t('programme.targets.noDue')
  if (from === null) return t('programme.targets.until', { day: dateText(due, locale) })
  return t('programme.targets.span', { from: dateText(from, locale), due: dateText(due, locale) })
}

/** "62 / >100", "41/102", "0–3 trong 11": the exact figures that a target is judged on. */
export function measuredText(target: Aimed, { least, most, whole }: Measured, locale: Locale = 'vi'): string {
  const t = text(locale)
  const ends = { least: numberText(least, locale), most: numberText(most, locale) }
  if (whole === null) {
    const aim = quantitySigns(target, locale)
    return least === most
      ? t('programme.targets.count', { value: ends.least, target: aim })
      : t('programme.targets.countRange', { ...ends, target: aim })
  }
  const of = numberText(whole, locale)
  return least === most
    ? t('programme.targets.fraction', { part: ends.least, whole: of })
    : t('programme.targets.fractionRange', { ...ends, whole: of })
}

/** "40,2 %", "61,4 % của mức cần": with one decimal; `null` where it cannot be told. */
export function targetPercent(target: Aimed, percent: number | null, locale: Locale = 'vi'): string | null {
  if (percent === null) return null
  const said = { percent: decimalText(percent, 1, locale) }
  const isCount = termsOf(target.indicator).measure === 'count'
  return text(locale)(isCount ? 'programme.targets.percentOfTarget' : 'programme.targets.percent', said)
}
