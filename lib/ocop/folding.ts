/** Letters and digits without marks, lower case, single spaces. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[A-Z]/g, letter => letter.toLowerCase())
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/**
 * The form of a text that search and matching compare: marks, đ/d, case, tone placement (oà/òa), y/i and punctuation
 * make no difference. `Thuận Hoà`, `thuan hoa` and `THUẬN-HÒA` fold to `thuan hoa`; `Lý Sơn` and `Lí Sơn` to `li son`.
 *
 * The result holds only `a-z`, `0-9` and single spaces. The database function `ocop_fold(text)` gives the same result.
 */
export const fold = (text: string): string => plain(text).replaceAll('y', 'i')

/** A text as part of a name that machines use: `Thái Nguyên` is `thai-nguyen`. */
export const slug = (text: string): string => plain(text).replaceAll(' ', '-')
