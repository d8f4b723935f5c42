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

export interface SheetContent {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** What a sheet's name may not hold, and how long it may be. */
const UNNAMEABLE = /[\\/?*[\]:]/g
const LONGEST_NAME = 31

const sheetOf = ({ name, columns, rows }: SheetContent) => ({
  sheet: name.replace(UNNAMEABLE, ' ').slice(0, LONGEST_NAME),
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
  data: [
    columns.map(({ title }): Cell => ({ value: title, type: String, fontWeight: 'bold' })),
    ...rows.map(row => row.map(cellOf))
  ]
})

/** A workbook: on each sheet a row of titles that stays in sight, then the rows. Held in memory: the caller bounds it. */
export async function writeWorkbook(sheets: readonly SheetContent[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeXlsxFile(sheets.map(sheetOf)).toBuffer())
}

/** A workbook with one sheet. */
export const writeXlsx = (
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly SheetCell[])[]
): Promise<Uint8Array<ArrayBuffer>> => writeWorkbook([{ name, columns, rows }])
