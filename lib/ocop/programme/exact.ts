/**
 * An exact number as a fraction. Whether a share meets a target is decided on the fraction itself: 41/102 meets 40 %, 40/102 does
 * not, whatever either rounds to. Source: M18.
 */
export interface Exact {
  readonly top: bigint
  readonly bottom: bigint
}

/** Figures are kept with at most four decimals. */
const SCALE = 10_000n

/** A figure as it is kept: whole or with up to four decimals. Throws on what is no number. */
export function exact(value: number): Exact {
  if (!Number.isFinite(value)) throw new RangeError(`not a figure: ${value}`)
  return { top: BigInt(Math.round(value * Number(SCALE))), bottom: SCALE }
}

/** A part of a whole in per cent; `null` where the whole is nothing, since no share of nothing can be told. */
export const percentOf = (part: number, whole: number): Exact | null =>
  whole === 0 ? null : { top: BigInt(part) * 100n, bottom: BigInt(whole) }

/** How many times a figure is another; `null` where that one is nothing. 189 of a plan of 65 is 2,9 times it. */
export function multipleOf(value: number, plan: number): Exact | null {
  if (plan <= 0) return null
  return { top: exact(value).top, bottom: exact(plan).top }
}

/** Negative, zero or positive as `left` is below, equal to or above `right`. */
export function compareExact(left: Exact, right: Exact): number {
  const difference = left.top * right.bottom - right.top * left.bottom
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const addExact = (left: Exact, right: Exact): Exact => ({
  top: left.top * right.bottom + right.top * left.bottom,
  bottom: left.bottom * right.bottom
})

/** Only for showing: the nearest tenth, half away from nought. */
export function toOneDecimal({ top, bottom }: Exact): number {
  const sign = top < 0n ? -1n : 1n
  return Number(sign * ((2n * sign * top * 10n + bottom) / (2n * bottom))) / 10
}

/** Only for showing: the nearest double. */
export const toNumber = ({ top, bottom }: Exact): number => Number(top) / Number(bottom)
