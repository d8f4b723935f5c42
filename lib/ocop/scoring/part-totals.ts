import { type Points, parsePoints, points } from '../points'
import { accept, type Result, refuse } from '../result'
import type { PartFrame } from '../rulebook/sheets/part-frame'
import { PART_CODES, type PartCode } from '../rulebook/sheets/sheet'
import type { PartTotals } from './totals'

export type PartTotalsRefusal =
  | { readonly code: 'PART_MISSING'; readonly part: PartCode; readonly max: Points }
  /** No number, more than two decimals, below 0 or above the most that the part can have. */
  | { readonly code: 'PART_NOT_ALLOWED'; readonly part: PartCode; readonly entered: string; readonly max: Points }
  | { readonly code: 'PART_NOT_ON_SHEET'; readonly part: string }

export type TypedParts = Readonly<Record<string, string | number | null | undefined>>

/** Reads the points of one part, as a form checks them one by one. */
export function readPart(
  { code: part, max }: PartFrame[number],
  typed: string | number | null | undefined
): Result<Points, PartTotalsRefusal> {
  const entered = String(typed ?? '').trim()
  if (entered === '') return refuse({ code: 'PART_MISSING', part, max })
  const read = parsePoints(entered)
  return read.ok && read.value <= max ? read : refuse({ code: 'PART_NOT_ALLOWED', part, entered, max })
}

/**
 * Reads a member's sheet that is known by the totals of its parts only: on paper, in other software, under QĐ 148. All that is wrong is
 * told at once.
 */
export function readPartTotals(frame: PartFrame, typed: TypedParts): Result<PartTotals, readonly PartTotalsRefusal[]> {
  const totals: Record<PartCode, Points> = { A: points(0), B: points(0), C: points(0) }
  const problems: PartTotalsRefusal[] = []
  for (const part of frame) {
    const read = readPart(part, typed[part.code])
    if (read.ok) totals[part.code] = read.value
    else problems.push(read.refusal)
  }
  for (const part of Object.keys(typed)) {
    if (!PART_CODES.some(code => code === part)) problems.push({ code: 'PART_NOT_ON_SHEET', part })
  }
  return problems.length === 0 ? accept(totals) : refuse(problems)
}
