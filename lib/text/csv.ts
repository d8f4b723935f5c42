/** A cell that a spreadsheet would take for a formula is made a text. */
const FORMULA = /^[=+\-@\t\r]/

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value)
  const written = value === null ? '' : FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written
}

/** Rows as a file that spreadsheets open with its marks intact: UTF-8 with a byte order mark, RFC 4180. */
export const csvText = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`
