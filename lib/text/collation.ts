const collator = new Intl.Collator('vi', { numeric: true })

/** Vietnamese order: An, Ăn, Âm … Da, Đà; "SP 9" before "SP 10". For `sort`. */
export const compareVietnamese = (left: string, right: string): number => collator.compare(left, right)

/** A sorted copy, in Vietnamese order of what `key` gives. */
export const sortedBy = <T>(items: readonly T[], key: (item: T) => string): T[] =>
  [...items].sort((left, right) => collator.compare(key(left), key(right)))
