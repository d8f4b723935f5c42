import { type Drawing, mm } from '../pdf/paper'
import { darkRuns, qrCode } from './qr-code'

/** Draws the code of a text with its upper left corner at a place, `side` points wide, quiet zone left to the surroundings. */
export function drawQr(doc: Drawing, text: string, x: number, y: number, side: number): void {
  const code = qrCode(text)
  const module = side / code.size
  for (const { row, column, length } of darkRuns(code))
    doc.rect(x + column * module, y + row * module, length * module, module)
  doc.fill('#000000')
}

/** The smallest side that cheap phones read from paper. */
export const SMALLEST_QR = mm(34)
