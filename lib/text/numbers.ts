import { type ExactPoints, type Points, shownDecimals } from '../ocop/points'
import type { Locale } from './locale'

const TAGS: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' }

/** A whole or decimal number with the thousands and decimal marks of the language: "1.240", "1,240". */
export const numberText = (value: number | bigint, locale: Locale = 'vi'): string =>
  new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 6 }).format(value)

/** A number with a fixed number of decimals: "3,20". */
export const decimalText = (value: number, decimals: number, locale: Locale = 'vi'): string =>
  new Intl.NumberFormat(TAGS[locale], { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    value
  )

/** Points with both decimals, from hundredths: "78,50". */
export const pointsText = (points: Points, locale: Locale = 'vi'): string => decimalText(points / 100, 2, locale)

/**
 * An exact mean: "77,83", "89,995". Rounded as the core rounds what is shown, so that a mean just below an edge of a band never reads as
 * the edge itself.
 */
export const exactPointsText = (value: Points | ExactPoints, locale: Locale = 'vi'): string =>
  locale === 'vi' ? shownDecimals(value).replace('.', ',') : shownDecimals(value)

/** Points of one criterion, whole ones without decimals: "3", "1,50". */
export const criterionPointsText = (value: Points | ExactPoints, locale: Locale = 'vi'): string =>
  exactPointsText(value, locale).replace(/[.,]00$/, '')

/** A share of a whole as a percentage with one decimal at most: "12,5 %" from 0.125. */
export const percentText = (share: number, locale: Locale = 'vi'): string =>
  `${new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 1 }).format(share * 100)}\u00A0%`
