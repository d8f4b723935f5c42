import type { PlainDate } from '../plain-date'
import type { Standing } from './timeline'

/**
 * What a figure counts: `ever` (luỹ kế) distinct products with an effective line up to the day, star of the latest even if
 * lapsed; `in-force` (còn hiệu lực) distinct products with a line in force; `lines` (lượt) lines. Source: M01–M03.
 */
export const BASES = ['ever', 'in-force', 'lines'] as const
export type Basis = (typeof BASES)[number]

type Span = Pick<Standing, 'since' | 'until' | 'nextFrom' | 'determined'>

/** Whether a line of standing is a row of the figure on that day. Undated lines are never counted as in force. */
export function counts(basis: Basis, row: Span, on: PlainDate): boolean {
  if (row.since > on) return false
  if (basis === 'lines') return true
  if (basis === 'ever') return row.nextFrom === null || row.nextFrom > on
  return row.determined && row.until > on
}

/** Whether a line stands apart of the in-force figure because its dates are not known. */
export const isUndetermined = (row: Span, on: PlainDate): boolean =>
  !row.determined && row.since <= on && row.until > on

/** How many of a figure's rows stand behind one stated, unnamed number of producers. */
export interface GroupShare {
  /** Producers the source states for the whole group. */
  readonly stated: number
  /** Rows of the group that the figure counts, and rows it has in all. */
  readonly counted: number
  readonly all: number
}

export interface CountRange {
  readonly atLeast: number
  readonly atMost: number
}

/**
 * How many distinct producers stand behind rows, when some are named, some known as a number and some not at all.
 * Unnamed producers may be among the named ones, so the lower bound takes the largest share alone (M10).
 */
export function producerRange(named: number, groups: readonly GroupShare[], unknownRows: number): CountRange {
  let least = named
  let most = named + unknownRows
  for (const { stated, counted, all } of groups) {
    if (counted === 0) continue
    least = Math.max(least, stated - (all - counted), 1)
    most += Math.min(stated, counted)
  }
  return { atLeast: unknownRows > 0 ? Math.max(least, 1) : least, atMost: most }
}
