import { create } from 'qrcode'

/** A QR code as rows of modules, `true` = dark. Without the quiet zone. */
export interface QrCode {
  readonly size: number
  readonly isDark: (row: number, column: number) => boolean
}

/** The code of a text, with a quarter of it to spare for dirt and folds (level Q). */
export function qrCode(text: string): QrCode {
  const { modules } = create(text, { errorCorrectionLevel: 'Q' })
  return { size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 }
}

/** The runs of dark modules in each row: fewer and larger boxes, so that no hair lines show between them. */
export function* darkRuns({ size, isDark }: QrCode): Generator<{ row: number; column: number; length: number }> {
  for (let row = 0; row < size; row++) {
    let start = -1
    for (let column = 0; column <= size; column++) {
      const dark = column < size && isDark(row, column)
      if (dark && start < 0) start = column
      if (!dark && start >= 0) {
        yield { row, column: start, length: column - start }
        start = -1
      }
    }
  }
}

const QUIET = 4

/** The code as an SVG picture with its quiet zone, described by a text. */
export function qrSvg(text: string, title: string): string {
  const code = qrCode(text)
  const side = code.size + 2 * QUIET
  const path = [...darkRuns(code)]
    .map(({ row, column, length }) => `M${column + QUIET} ${row + QUIET}h${length}v1h-${length}z`)
    .join('')
  const words = title.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges" role="img"><title>${words}</title><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`
}
