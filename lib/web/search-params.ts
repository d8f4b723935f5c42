/** The query of an address as Next hands it to a page. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>

/** Longer than anything a person types into a filter. */
const LONGEST = 300
const UNUSABLE = /\p{Cc}/gu

const tidy = (value: string): string =>
  value.toWellFormed().slice(0, LONGEST).normalize('NFC').replace(UNUSABLE, ' ').replace(/\s+/gu, ' ').trim()

/** The first usable value of a parameter, tidied and cut to a sane length; `null` when it is absent or empty. */
export function single(params: SearchParams, name: string): string | null {
  const value = Object.hasOwn(params, name) ? params[name] : undefined
  const first = Array.isArray(value) ? value[0] : value
  return first === undefined ? null : tidy(first) || null
}

/** The first value of a parameter as it was typed, at any length; `null` when it is absent. */
export function raw(params: SearchParams, name: string): string | null {
  const value = Object.hasOwn(params, name) ? params[name] : undefined
  const first = Array.isArray(value) ? value[0] : value
  return first === undefined ? null : first.toWellFormed().replace(UNUSABLE, ' ')
}

/** Every usable value of a parameter that may repeat, each once. */
export function many(params: SearchParams, name: string): readonly string[] {
  const value = Object.hasOwn(params, name) ? params[name] : undefined
  const values = value === undefined ? [] : Array.isArray(value) ? value : [value]
  return [...new Set(values.slice(0, 50).map(tidy))].filter(each => each !== '')
}

/** A page number from 1; anything else is page 1. */
export function pageNumber(params: SearchParams): number {
  const typed = single(params, 'trang')
  return typed !== null && /^\d{1,6}$/.test(typed) && Number(typed) >= 1 ? Number(typed) : 1
}

/** The same address with other parameters: `null` or an empty list takes one away. Pages begin anew unless a page is named. */
export function hrefWith(
  path: string,
  current: readonly (readonly [name: string, value: string])[],
  changes: Readonly<Record<string, string | readonly string[] | null>>
): string {
  const kept = current.filter(([name]) => !Object.hasOwn(changes, name) && name !== 'trang')
  const added = Object.entries(changes).flatMap(([name, value]) =>
    value === null ? [] : (typeof value === 'string' ? [value] : value).map(each => [name, each] as const)
  )
  const query = new URLSearchParams([...kept, ...added].map(([name, value]) => [name, value])).toString()
  return query === '' ? path : `${path}?${query}`
}
