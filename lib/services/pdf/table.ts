import type { Block, TableColumn } from '@/lib/text/papers/official-paper'
import { type Drawing, decoration, group, mm, type Paper, tagged, write } from './paper'

const SIZE = 11.5
const ROWS_AT_ONCE = 25
const PAD = { x: 3.5, y: 3 }

interface Placed extends TableColumn {
  readonly x: number
  readonly width: number
}

interface Frame {
  readonly x: number
  readonly width: number
  readonly bottom: number
}

type TableBlock = Extract<Block, { readonly kind: 'table' }>

/** A ruled table that goes on over pages, its head repeated; a row never breaks. */
export async function drawTable(
  paper: Paper,
  { columns, rows, rowHeight = 0 }: TableBlock,
  frame: Frame
): Promise<void> {
  const { doc } = paper
  const placed = place(columns, frame)
  const table = group(paper, 'Table')
  const head = columns.map(({ header }) => header)
  const headHeight = heightOf(doc, placed, head, 'serifBold', 0)
  const drawHead = (tag: 'TH' | null) =>
    drawRow(paper, placed, head, { y: doc.y, height: headHeight, face: 'serifBold', tag, table })
  const firstHeight = rows[0] ? heightOf(doc, placed, rows[0], 'serif', mm(rowHeight)) : 0
  if (doc.y + headHeight + firstHeight > frame.bottom) doc.addPage()
  drawHead('TH')
  for (const [index, row] of rows.entries()) {
    // A long annex must not hold up everybody else's pages.
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await new Promise(resolve => setImmediate(resolve))
    const height = heightOf(doc, placed, row, 'serif', mm(rowHeight))
    if (doc.y + height > frame.bottom) {
      doc.addPage()
      drawHead(null)
    }
    drawRow(paper, placed, row, { y: doc.y, height, face: 'serif', tag: 'TD', table })
  }
  table.end()
}

function place(columns: readonly TableColumn[], { x, width }: Frame): readonly Placed[] {
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0)
  let at = x
  return columns.map(column => {
    const own = { ...column, x: at, width: (column.weight / whole) * width }
    at += own.width
    return own
  })
}

function heightOf(
  doc: Drawing,
  columns: readonly Placed[],
  cells: readonly string[],
  face: 'serif' | 'serifBold',
  least: number
): number {
  write(doc, face, SIZE)
  const heights = columns.map(({ width }, index) =>
    doc.heightOfString(cells[index] || ' ', { width: width - 2 * PAD.x })
  )
  return Math.max(least, Math.max(...heights) + 2 * PAD.y)
}

interface Row {
  readonly y: number
  readonly height: number
  readonly face: 'serif' | 'serifBold'
  /** `null` = a head that is only repeated for the eye. */
  readonly tag: 'TH' | 'TD' | null
  readonly table: ReturnType<typeof group>
}

function drawRow(paper: Paper, columns: readonly Placed[], cells: readonly string[], row: Row): void {
  const { doc } = paper
  const { y, height, face, tag, table } = row
  const inRow = tag === null ? null : group(paper, 'TR', table)
  for (const [index, { x, width, align = 'left' }] of columns.entries()) {
    const text = cells[index] ?? ''
    const draw = () => {
      write(doc, face, SIZE)
      const flow = { width: width - 2 * PAD.x, align: tag === 'TD' ? align : 'center' } as const
      const slack = tag === 'TD' ? 0 : (height - 2 * PAD.y - doc.heightOfString(text || ' ', flow)) / 2
      doc.text(text, x + PAD.x, y + PAD.y + slack, flow)
    }
    if (inRow && tag) tagged(paper, tag, draw, inRow)
    else decoration(paper, draw)
  }
  inRow?.end()
  decoration(paper, () => {
    doc.lineWidth(0.6).strokeColor('#000000')
    for (const { x, width } of columns) doc.rect(x, y, width, height).stroke()
  })
  doc.y = y + height
}
