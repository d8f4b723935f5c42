import writeXlsxFile, { type Cell } from 'write-excel-file/node'

/** What a cell may hold. Texts stay texts, with their leading noughts and whatever they begin with: nothing becomes a formula. */
export type SheetCell = string | number | null

export interface SheetColumn {
  readonly title: string
  /** In characters. */
  readonly width: number
}

const LONGEST_CELL = 32_767
/** What XML cannot hold. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const cellOf = (value: SheetCell): Cell =>
  value === null
    ? null
    : typeof value === 'number'
      ? { value, type: Number }
      : { value: value.replace(UNWRITABLE, '').slice(0, LONGEST_CELL), type: String, format: '@' }

/** A workbook with one sheet: a row of titles that stays in sight, then the rows. Held in memory: the caller bounds it. */
export async function writeXlsx(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly SheetCell[])[]
): Promise<Uint8Array<ArrayBuffer>> {
  const titles = columns.map(({ title }): Cell => ({ value: title, type: String, fontWeight: 'bold' }))
  const file = writeXlsxFile([titles, ...rows.map(row => row.map(cellOf))], {
    sheet: name.slice(0, 31),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1
  })
  return new Uint8Array(await file.toBuffer())
}
