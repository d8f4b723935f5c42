import { type Points, points } from '../../points'
import type { RulebookCode } from '../rulebook'
import type { PartCode } from './sheet'

/** The three parts of every sheet of a text, each with the most points it can have. */
export type PartFrame = readonly { readonly code: PartCode; readonly title: string; readonly max: Points }[]

const frame = (a: number, b: number, c: number): PartFrame => [
  { code: 'A', title: 'Sản phẩm và sức mạnh cộng đồng', max: points(a * 100) },
  { code: 'B', title: 'Khả năng tiếp thị', max: points(b * 100) },
  { code: 'C', title: 'Chất lượng sản phẩm', max: points(c * 100) }
]

const FRAMES: { readonly [Code in RulebookCode]: PartFrame | null } = {
  provincial: null,
  '1048/2019': frame(35, 25, 40),
  '148/2023': frame(40, 25, 35),
  '1489/2025': frame(40, 25, 35),
  '26/2026': frame(40, 25, 35)
}

/** The parts by whose totals a file can be entered under a text; `null` where each province had criteria of its own. */
export const partFrameOf = (rulebook: RulebookCode): PartFrame | null => FRAMES[rulebook]
