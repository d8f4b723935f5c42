/**
 * The form of a text that search and matching compare: marks, đ/d, case, tone placement (oà/òa), y/i and punctuation
 * make no difference. `Thuận Hoà`, `thuan hoa` and `THUẬN-HÒA` fold to `thuan hoa`; `Lý Sơn` and `Lí Sơn` to `li son`.
 *
 * The result holds only `a-z`, `0-9` and single spaces. The database function `ocop_fold(text)` gives the same result.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[A-Z]/g, letter => letter.toLowerCase())
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll('y', 'i')
}
