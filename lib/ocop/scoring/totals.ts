import { NO_POINTS, type Points, points } from '../points'
import { PART_CODES, type PartCode, partOf } from '../rulebook/sheets/sheet'
import type { Choices } from './score-sheet'

/** Points of each part of one score sheet. */
export type PartTotals = Readonly<Record<PartCode, Points>>

/** What the chosen levels give in each part; of an unfinished sheet, what they give so far. */
export function partTotalsOf(choices: Choices): PartTotals {
  const totals = { A: 0, B: 0, C: 0 }
  for (const [code, option] of choices) totals[partOf(code)] += option.points
  return { A: points(totals.A), B: points(totals.B), C: points(totals.C) }
}

/** The total of a score sheet. */
export const totalOf = (parts: PartTotals): Points =>
  points(PART_CODES.reduce<number>((total, code) => total + parts[code], NO_POINTS))
