/** The languages of the public pages. Staff areas are Vietnamese only. */
export const LOCALES = ['vi', 'en'] as const

export type Locale = (typeof LOCALES)[number]

export const isLocale = (value: string): value is Locale => LOCALES.some(locale => locale === value)

/**
 * The address of a public page in a language: Vietnamese has no prefix, English has `/en`. `path` begins with `/` and is written
 * without prefix; addresses that exist only once (`/api/v1/…`, staff areas) are not to be passed here.
 */
export function localPath(locale: Locale, path: string): string {
  if (locale === 'vi') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** The same page in the other language, from the address that a visitor sees (`/en/san-pham?sao=4` ↔ `/san-pham?sao=4`). */
export function samePathIn(locale: Locale, seen: string): string {
  const bare = /^\/en(?=[/?#]|$)/.test(seen) ? seen.slice('/en'.length) : seen
  return localPath(locale, bare.startsWith('/') ? bare : `/${bare}`).replace(/^\/en\/(?=[?#]|$)/, '/en')
}
