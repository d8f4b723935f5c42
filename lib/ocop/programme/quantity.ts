import { addExact, compareExact, type Exact, exact } from './exact'

/**
 * How a source states a number: `eq` 15 · `approx` khoảng 145 · `gt` trên 100 · `gte` ít nhất 3 · `lt` dưới · `lte` không quá ·
 * `range` 6–7 · `almost` gần 100. A stated number is never printed without it. Source: M13, F38.
 */
export const OPERATORS = ['eq', 'approx', 'gt', 'gte', 'lt', 'lte', 'range', 'almost'] as const
export type Operator = (typeof OPERATORS)[number]

export interface Quantity {
  readonly operator: Operator
  readonly value: number
  /** The upper end of a range, else `null`. */
  readonly valueTo: number | null
}

/** Whether the parts of a quantity fit together: only a range has an upper end, above its lower one. */
export const isWhole = ({ operator, value, valueTo }: Quantity): boolean =>
  operator === 'range' ? valueTo !== null && valueTo > value : valueTo === null

/** What "khoảng" and "gần" may be off by, in per cent: our reading, since no source says. */
export const LEEWAY_PERCENT = 10n

/** What a stated number can be at least and at most; `null` = no end is stated. `point` is the number to reckon with. */
export interface Bounds {
  readonly least: Exact | null
  readonly most: Exact | null
  readonly point: Exact
}

const scaled = ({ top, bottom }: Exact, percent: bigint): Exact => ({ top: top * percent, bottom: bottom * 100n })

/** The bounds of a stated number of whole things: "trên 80" is 81 at least. */
export function boundsOf({ operator, value, valueTo }: Quantity): Bounds {
  const point = exact(value)
  const one = exact(1)
  switch (operator) {
    case 'eq':
      return { least: point, most: point, point }
    case 'approx':
      return { least: scaled(point, 100n - LEEWAY_PERCENT), most: scaled(point, 100n + LEEWAY_PERCENT), point }
    case 'almost':
      return { least: scaled(point, 100n - LEEWAY_PERCENT), most: point, point }
    case 'gt':
      return { least: addExact(point, one), most: null, point: addExact(point, one) }
    case 'gte':
      return { least: point, most: null, point }
    case 'lt':
      return { least: null, most: addExact(point, exact(-1)), point: addExact(point, exact(-1)) }
    case 'lte':
      return { least: null, most: point, point }
    case 'range':
      return { least: point, most: exact(valueTo ?? value), point }
  }
}

/**
 * How a value stands to what was aimed at.
 * - `exceeded`: above the upper end of a range. Other targets have no upper end to go beyond.
 * - `atMinimum`: within a range but below its upper end ("đạt mức tối thiểu").
 * - `near`: below "khoảng N" by no more than its leeway.
 */
export interface Attainment {
  readonly state: 'not-reached' | 'reached' | 'exceeded'
  readonly atMinimum: boolean
  readonly near: boolean
}

const reached = (is: boolean): Attainment => ({ state: is ? 'reached' : 'not-reached', atMinimum: false, near: false })

/**
 * Whether a value meets a target, on the exact number. A target without an operator ("40 % chủ thể là hợp tác xã") is taken as "at
 * least": the caller says that this was assumed.
 */
export function attainment(target: Quantity, value: Exact): Attainment {
  const aim = exact(target.value)
  const against = compareExact(value, aim)
  switch (target.operator) {
    case 'gt':
      return reached(against > 0)
    case 'lt':
      return reached(against < 0)
    case 'lte':
      return reached(against <= 0)
    case 'eq':
    case 'gte':
    case 'almost':
      return reached(against >= 0)
    case 'approx':
      return { ...reached(against >= 0), near: against < 0 && compareExact(value, boundsOf(target).least ?? aim) >= 0 }
    case 'range': {
      const above = compareExact(value, exact(target.valueTo ?? target.value))
      if (above > 0) return { state: 'exceeded', atMinimum: false, near: false }
      return { ...reached(against >= 0), atMinimum: against >= 0 && above < 0 }
    }
  }
}

/** Whether the operator of a target was left out by its source, so that "at least" is an assumption. */
export const isAssumedAtLeast = ({ operator }: Quantity): boolean => operator === 'eq'
