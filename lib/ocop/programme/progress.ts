import { earliest, type PlainDate, plainDate } from '../plain-date'
import { addExact, compareExact, type Exact, exact, multipleOf, percentOf } from './exact'
import { type Indicator, termsOf } from './indicator'
import { attainment, boundsOf, type Quantity } from './quantity'

/** What a source set out to reach, and in which span of days. */
export interface TargetTerms {
  readonly indicator: Indicator
  readonly quantity: Quantity
  /** First day of the period; `null` where the source names none. */
  readonly from: PlainDate | null
  /** Last day by which it is to be reached; `null` where the source names none. */
  readonly due: PlainDate | null
}

/**
 * What is counted for a target on a day. Parts that are not known widen a number into a range; `whole` is what a share is taken of.
 * `null` = nothing of the kind is held, which is not nought (M12).
 */
export interface Measured {
  readonly least: number
  readonly most: number
  readonly whole: number | null
}

export type ProgressState = 'not-begun' | 'not-reached' | 'reached' | 'exceeded' | 'undetermined'

export interface Progress {
  readonly state: ProgressState
  readonly atMinimum: boolean
  readonly near: boolean
  /** Per cent for a share; how far towards the number for a count. `null` where it cannot be told. */
  readonly percent: Exact | null
  /** For a count: how many times the number aimed at. */
  readonly multiple: Exact | null
}

/** The last day on which there were districts: targets per district stand still then. Source: Luật 72/2025/QH15. */
export const LAST_DAY_OF_DISTRICTS = plainDate('2025-06-30')

/** Whether a target stands still because what it counts by is no more. */
export const isFrozen = ({ indicator, due }: TargetTerms, on: PlainDate): boolean =>
  termsOf(indicator).measure === 'each' &&
  earliest(on, due) !== null &&
  (earliest(on, due) ?? on) > LAST_DAY_OF_DISTRICTS

/** The day on which a target is judged: the day asked about, but not after its last one, nor after the end of its tier. */
export function judgedOn(target: TargetTerms, on: PlainDate): PlainDate {
  const day = earliest(on, target.due) ?? on
  return isFrozen(target, on) ? LAST_DAY_OF_DISTRICTS : day
}

export const hasBegun = ({ from }: TargetTerms, on: PlainDate): boolean => from === null || from <= on

/** Whether the last day of a target has passed. */
export const isOver = ({ due }: TargetTerms, on: PlainDate): boolean => due !== null && due < on

function figureOf(target: TargetTerms, part: number, whole: number | null): Exact | null {
  return termsOf(target.indicator).measure === 'count' ? exact(part) : percentOf(part, whole ?? 0)
}

/** A number for every unit of a tier is reached when no unit is without: the sum of all does not help (ST-14). */
const ALL: Quantity = { operator: 'gte', value: 100, valueTo: null }

/**
 * How far a target is reached on a day. Before its period begins it is not judged (QT-14); where what is not known could tip it, it is
 * undetermined.
 */
export function progressOf(target: TargetTerms, measured: Measured | null, on: PlainDate): Progress {
  const { measure } = termsOf(target.indicator)
  const least = measured && figureOf(target, measured.least, measured.whole)
  const most = measured && figureOf(target, measured.most, measured.whole)
  const certain = least !== null && most !== null && compareExact(least, most) === 0
  const percent = certain && measured ? (measure === 'count' ? towards(target, measured.least) : least) : null
  const multiple = certain && measured && measure === 'count' ? multipleOf(measured.least, target.quantity.value) : null
  const figures = { percent, multiple }
  if (!hasBegun(target, on)) return { state: 'not-begun', atMinimum: false, near: false, ...figures }
  const aim = measure === 'each' ? ALL : target.quantity
  const low = least && attainment(aim, least)
  const high = most && attainment(aim, most)
  if (!low || !high || low.state !== high.state)
    return { state: 'undetermined', atMinimum: false, near: false, ...figures }
  return { ...low, atMinimum: low.atMinimum && high.atMinimum, ...figures }
}

/** "62 of more than 100" is 62 of 101: per cent of the number that would do. */
function towards({ quantity }: TargetTerms, value: number): Exact | null {
  const { top, bottom } = boundsOf(quantity).point
  return top <= 0n ? null : { top: exact(value).top * 100n * bottom, bottom: exact(1).bottom * top }
}

/** How many units of a tier have what every one of them is to have. */
export function coverage(counts: readonly number[], each: number): Measured | null {
  const covered = counts.filter(count => count >= each).length
  return counts.length === 0 ? null : { least: covered, most: covered, whole: counts.length }
}

export interface Forecast {
  readonly value: Exact
  readonly expected: boolean
  /** What is not exact about the pipeline could tip it ("sát ngưỡng"). */
  readonly borderline: boolean
}

/**
 * What is counted together with what a survey found ready: 62 and khoảng 40 is khoảng 102 of trên 100, expected but borderline
 * (ND-16). A forecast, never a count.
 */
export function forecast({ quantity }: TargetTerms, counted: number, ready: Quantity): Forecast {
  const { least, most, point } = boundsOf(ready)
  const meets = (more: Exact) => attainment(quantity, addExact(exact(counted), more)).state !== 'not-reached'
  const expected = meets(point)
  const ends = [least ?? exact(0), ...(most === null ? [] : [most])]
  return {
    value: addExact(exact(counted), point),
    expected,
    borderline: ends.some(end => meets(end) !== expected)
  }
}
