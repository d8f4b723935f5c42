/** A cell that a spreadsheet would take for a formula is made a text. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value)
  const written = value === null ? '' : FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written
}

/** What a row may hold; `null` is an empty cell. */
export type CsvRow = readonly (string | number | null)[]

/** The mark at the beginning of a file by which spreadsheets know that it is UTF-8. */
export const CSV_MARK = '\ufeff'

/** One row of a file, RFC 4180. */
export const csvLine = (row: CsvRow): string => `${row.map(cell).join(',')}\r\n`

/** Rows as a file that spreadsheets open with its marks intact: UTF-8 with a byte order mark, RFC 4180. */
export const csvText = (rows: readonly CsvRow[]): string => `${CSV_MARK}${rows.map(csvLine).join('')}`
