import { fold } from '../folding'
import { EMPTY_ROW, isEmptyRow, RESULT_COLUMNS, type ResultColumn, type TypedRow } from './column'

/** More than any annex has; what lies beyond is not read. */
const MOST_ROWS = 2_000

/** Words that head a column in the annexes of provinces. `null` = a column that is numbered or told elsewhere. */
const HEADINGS: readonly (readonly [column: ResultColumn | null, names: readonly string[]])[] = [
  [null, ['TT', 'STT', 'Số TT', 'Số thứ tự']],
  ['product', ['Sản phẩm', 'Tên sản phẩm', 'Tên sản phẩm OCOP', 'Sản phẩm OCOP']],
  [
    'producer',
    ['Chủ thể', 'Tên chủ thể', 'Chủ thể sản xuất', 'Chủ thể OCOP', 'Đơn vị', 'Cơ sở', 'Cơ sở sản xuất', 'Tên cơ sở']
  ],
  ['producerKind', ['Loại hình', 'Loại hình chủ thể', 'Loại hình tổ chức', 'Loại hình sản xuất']],
  [
    'place',
    ['Xã', 'Xã, phường', 'Xã, thị trấn', 'Xã, phường, thị trấn', 'Địa chỉ', 'Địa bàn', 'Địa phương', 'Nơi sản xuất']
  ],
  ['set', ['Phân nhóm', 'Nhóm', 'Nhóm sản phẩm', 'Bộ', 'Bộ sản phẩm', 'Phân nhóm sản phẩm', 'Ngành']],
  ['points', ['Điểm', 'Số điểm', 'Tổng điểm', 'Điểm trung bình', 'Điểm đánh giá', 'Kết quả chấm điểm']],
  ['star', ['Sao', 'Hạng', 'Hạng sao', 'Số sao', 'Xếp hạng', 'Phân hạng', 'Xếp hạng sao', 'Kết quả phân hạng']],
  ['kind', ['Mới hay nâng hạng', 'Loại', 'Loại công nhận', 'Hình thức', 'Hình thức công nhận', 'Hình thức đánh giá']]
]

const COLUMN_OF: ReadonlyMap<string, ResultColumn | null> = new Map(
  HEADINGS.flatMap(([column, names]) => names.map(name => [fold(name), column] as const))
)

const ORDINAL = /^\d{1,4}[.)]?$/

/**
 * Takes a pasted piece of a spreadsheet apart: cells at tabs, rows at line ends, both allowed inside quotes as Excel writes
 * them.
 */
export function readCells(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const source = text.replace(/\r\n?/g, '\n')
  for (let index = 0; index < source.length && rows.length < MOST_ROWS; index++) {
    const character = source.charAt(index)
    if (quoted) {
      if (character !== '"') cell += character
      else if (source.charAt(index + 1) === '"') {
        cell += '"'
        index++
      } else quoted = false
    } else if (character === '"' && cell === '' && closesLater(source, index)) quoted = true
    else if (character === '\t') {
      row.push(cell)
      cell = ''
    } else if (character === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
    } else cell += character
  }
  if ((cell !== '' || row.length > 0) && rows.length < MOST_ROWS) rows.push([...row, cell])
  return rows
}

/** A quote that opens a cell has a fellow before a tab or a line end; a lone one is an inch mark or a slip. */
const closesLater = (source: string, from: number): boolean => /^"(?:[^"]|"")*"(?:[\t\n]|$)/.test(source.slice(from))

const tidy = (cell: string): string => cell.replace(/\s+/gu, ' ').trim()

function headingsOf(row: readonly string[]): readonly (ResultColumn | null | undefined)[] | null {
  const columns = row.map(cell => COLUMN_OF.get(fold(cell)))
  return columns.includes('product') && columns.filter(column => column !== undefined).length >= 2 ? columns : null
}

/** Without headings the columns stand as in the grid, with or without their numbers in front. */
function usualColumns(rows: readonly (readonly string[])[]): readonly (ResultColumn | null)[] {
  const numbered =
    rows.some(([first = '']) => first !== '') && rows.every(([first = '']) => first === '' || ORDINAL.test(first))
  return numbered ? [null, ...RESULT_COLUMNS] : RESULT_COLUMNS
}

/**
 * The rows that a pasted piece of a spreadsheet means. A row of headings says which column is which, in any order; without
 * one they stand as in the grid. Rows without any cell of ours are left out.
 */
export function readPastedRows(text: string): readonly TypedRow[] {
  const table = readCells(text)
    .map(row => row.map(tidy))
    .filter(row => row.some(cell => cell !== ''))
  const at = table.slice(0, 5).findIndex(row => headingsOf(row) !== null)
  const body = table.slice(at + 1)
  const columns = at < 0 ? usualColumns(body) : (headingsOf(table[at] ?? []) ?? [])
  return body
    .map(cells => {
      const row: Record<ResultColumn, string> = { ...EMPTY_ROW }
      for (const [index, column] of columns.entries()) {
        const cell = cells[index]
        if (column && cell && row[column] === '') row[column] = cell
      }
      return row
    })
    .filter(row => !isEmptyRow(row))
}
