import type { Quantity } from '../ocop/programme/quantity'
import type { Locale } from './locale'
import { numberText } from './numbers'
import { text } from './text'

/** A stated number as a person says it, its operator never lost: "trên 100", "6–7", "khoảng 145". */
export function quantityText(
  { operator, value, valueTo }: Quantity,
  unit: string | null,
  locale: Locale = 'vi'
): string {
  const said = text(locale)(`programme.operators.${operator}`, {
    value: numberText(value, locale),
    valueTo: numberText(valueTo ?? value, locale)
  })
  if (unit === null) return said
  return unit === '%' ? `${said}\u00a0%` : `${said} ${unit}`
}

const SIGNS = { eq: '', approx: '≈', gt: '>', gte: '≥', lt: '<', lte: '≤', range: '', almost: '≲' } as const

/** The same in signs, for tables: ">100", "≥3", "6–7". */
export function quantitySigns({ operator, value, valueTo }: Quantity, locale: Locale = 'vi'): string {
  const from = `${SIGNS[operator]}${numberText(value, locale)}`
  return valueTo === null ? from : `${from}–${numberText(valueTo, locale)}`
}
