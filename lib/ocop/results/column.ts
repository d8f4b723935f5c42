/** The columns of an annex, in the order in which they stand on paper and are pasted. */
export const RESULT_COLUMNS = ['product', 'producer', 'producerKind', 'place', 'set', 'points', 'star', 'kind'] as const

export type ResultColumn = (typeof RESULT_COLUMNS)[number]

/** A row as it was typed, every cell as text. */
export type TypedRow = Readonly<Record<ResultColumn, string>>

export const EMPTY_ROW: TypedRow = {
  product: '',
  producer: '',
  producerKind: '',
  place: '',
  set: '',
  points: '',
  star: '',
  kind: ''
}

/** Whether nothing was typed into a row: it is no row then. */
export const isEmptyRow = (row: TypedRow): boolean => RESULT_COLUMNS.every(column => row[column].trim() === '')

/** A short mark of what a row says, to tell whether somebody has touched it since it was shown. */
export function markOf(row: TypedRow): string {
  let hash = 0x811c9dc5
  for (const character of RESULT_COLUMNS.map(column => row[column].normalize('NFC').trim()).join('\u0001'))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}
