import type { FontName } from './fonts'
import { type Drawing, write } from './paper'

export interface Fitting {
  readonly face: FontName
  /** Sizes to try, the largest first; the last is taken whatever it needs. */
  readonly sizes: readonly number[]
  readonly width: number
  readonly height: number
}

/** The largest size at which a text stays within a box. Names are never cut. */
export function fittingSize(doc: Drawing, text: string, { face, sizes, width, height }: Fitting): number {
  const fits = sizes.find(size => write(doc, face, size).heightOfString(text, { width, lineGap: 0 }) <= height)
  return fits ?? sizes.at(-1) ?? 10
}

const NARROWER = 4

/** The narrowest column in which a text needs no more lines: its lines are then about equally long. For the face chosen last. */
export function balanced(
  doc: Drawing,
  text: string,
  width: number
): { readonly width: number; readonly height: number } {
  const height = doc.heightOfString(text, { width, lineGap: 0 })
  let narrow = width
  while (narrow > width / 3 && doc.heightOfString(text, { width: narrow - NARROWER, lineGap: 0 }) === height)
    narrow -= NARROWER
  return { width: narrow, height }
}
