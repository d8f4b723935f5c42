import { accept, type Result, refuse } from './result'

/** Points of a dossier, a part or a criterion: an integer number of hundredths, 0–10000 (`7850` is 78,50 points). */
export type Points = number & { readonly __brand: 'Points' }

/**
 * An exact number of points, as a fraction in lowest terms (`157/2` is 78,50). A mean of several sheets often is no whole number of
 * hundredths, and a band is decided on the mean as it is, never on a rounded one.
 */
export interface ExactPoints {
  readonly numerator: number
  readonly denominator: number
}

export type PointsRefusal =
  | { readonly code: 'POINTS_MALFORMED' }
  | { readonly code: 'POINTS_TOO_PRECISE'; readonly decimals: number }
  | { readonly code: 'POINTS_OUT_OF_RANGE'; readonly min: Points; readonly max: Points }

const HUNDREDTHS = 100
const NUMERAL = /^(-?)(\d+)(?:[.,](\d+))?$/
const ENTRY_DECIMALS = 2
/** Keeps every comparison of two fractions far inside the integers that a double holds exactly. */
const MEAN_DECIMALS = 6

export const NO_POINTS = 0 as Points
export const FULL_POINTS = 10_000 as Points

/** Points the programmer knows to be right, in hundredths. Throws on anything else: use `parsePoints` for what people type. */
export function points(hundredths: number): Points {
  if (!Number.isInteger(hundredths) || hundredths < NO_POINTS || hundredths > FULL_POINTS) {
    throw new RangeError(`not points in hundredths: ${hundredths}`)
  }
  return hundredths as Points
}

/**
 * Reads points as people write them, with a comma or a point: "78", "78,5", "78.50". Refuses what is no number ("8,5,5"), more than
 * two decimals and anything outside 0–100.
 */
export function parsePoints(text: string): Result<Points, PointsRefusal> {
  const read = readDecimal(text, ENTRY_DECIMALS)
  if (!read.ok) return read
  const { digits, scale } = read.value
  return accept(points((digits * HUNDREDTHS) / scale))
}

/** Reads a mean as a source prints it ("89,995"), up to six decimals, without rounding. Same refusals as `parsePoints`. */
export function parseExactPoints(text: string): Result<ExactPoints, PointsRefusal> {
  const read = readDecimal(text, MEAN_DECIMALS)
  return read.ok ? accept(fraction(read.value.digits, read.value.scale)) : read
}

function readDecimal(text: string, decimals: number): Result<{ digits: number; scale: number }, PointsRefusal> {
  const match = NUMERAL.exec(text.trim().replace(/^[−–]/, '-'))
  if (!match) return refuse({ code: 'POINTS_MALFORMED' })
  const [, sign, whole = '', fractional = ''] = match
  if (sign === '-') return outOfRange()
  if (fractional.length > decimals) return refuse({ code: 'POINTS_TOO_PRECISE', decimals })
  const scale = 10 ** fractional.length
  const digits = Number(whole + fractional)
  return digits <= (FULL_POINTS / HUNDREDTHS) * scale ? accept({ digits, scale }) : outOfRange()
}

const outOfRange = () => refuse({ code: 'POINTS_OUT_OF_RANGE', min: NO_POINTS, max: FULL_POINTS })

/** The exact value of points, or the fraction itself. */
export const exactly = (value: Points | ExactPoints): ExactPoints =>
  typeof value === 'number' ? fraction(value, HUNDREDTHS) : value

/** The exact mean of the members' totals; `null` when there is none. */
export function meanOf(totals: readonly Points[]): ExactPoints | null {
  if (totals.length === 0) return null
  const sum = totals.reduce<number>((total, each) => total + each, 0)
  return fraction(sum, totals.length * HUNDREDTHS)
}

/** Negative, zero or positive as `left` is below, equal to or above `right`. Exact: no rounding, no floating point. */
export function comparePoints(left: Points | ExactPoints, right: Points | ExactPoints): number {
  const a = exactly(left)
  const b = exactly(right)
  return a.numerator * b.denominator - b.numerator * a.denominator
}

/** The nearest whole number of points, half up. Only for a regulation that says so: banding otherwise takes the exact mean. */
export function nearestWhole(value: ExactPoints): Points {
  const { numerator, denominator } = value
  return points(Math.floor((2 * numerator + denominator) / (2 * denominator)) * HUNDREDTHS)
}

/** The nearest hundredth, half up. Only for a regulation that rounds means, and for showing. */
export function nearestHundredth(value: ExactPoints): Points {
  const { numerator, denominator } = value
  return points(Math.floor((2 * numerator * HUNDREDTHS + denominator) / (2 * denominator)))
}

const BAND_EDGES = [3000, 5000, 7000, 9000]
const SHOWN_BELOW_AN_EDGE = 6

/**
 * How an exact number of points is shown, with a decimal point: two decimals, half up ("77.83"). Where that would show the edge of a band
 * that was not reached, as many decimals as tell it ("89.995"), cut off after the sixth. Shown only: nothing is decided on it.
 */
export function shownDecimals(value: Points | ExactPoints): string {
  const exact = exactly(value)
  const rounded = nearestHundredth(exact)
  if (!BAND_EDGES.includes(rounded) || comparePoints(exact, rounded) >= 0) return (rounded / HUNDREDTHS).toFixed(2)
  const millionths = Math.floor((exact.numerator * 10 ** SHOWN_BELOW_AN_EDGE) / exact.denominator)
  return (millionths / 10 ** SHOWN_BELOW_AN_EDGE).toFixed(SHOWN_BELOW_AN_EDGE).replace(/0+$/, '')
}

function fraction(numerator: number, denominator: number): ExactPoints {
  const divisor = greatestCommonDivisor(numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
