import { isLocale, type Locale } from '@/lib/text/locale'

/** What the proxy does with an address: show another page under it, send the visitor on, or leave it alone. */
export type LocaleRoute =
  | { readonly kind: 'rewrite'; readonly to: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'pass' }

/** Addresses that exist once, outside the languages: staff areas, check pages, machinery. */
const OUTSIDE = [
  'can-bo',
  'hoi-dong',
  'san-pham-cua-toi',
  'quan-tri',
  'dang-nhap',
  'dang-xuat',
  'dat-lai-mat-khau',
  'kich-hoat',
  'tai-khoan',
  'giay-chung-nhan',
  'v',
  '_next',
  '.well-known'
]

/** A file of `public/` (and feeds like `/cong-bo.atom`): the last part of the address has an ending. */
const FILE = /\.[a-z0-9]{2,11}$/i

const PASS: LocaleRoute = { kind: 'pass' }

/**
 * Vietnamese pages have no prefix outside and `/vi` inside. `/vi/…` asked for from outside goes to the address without it, so that every
 * page has one address. `/api` is the page about the interface; everything beneath it is the interface.
 */
export function localeRoute(pathname: string): LocaleRoute {
  const [, first = ''] = pathname.split('/', 2)
  if (first === 'en' || OUTSIDE.includes(first) || pathname.startsWith('/api/')) return PASS
  // Two slashes at the beginning would send the visitor to another host.
  if (first === 'vi') return { kind: 'redirect', to: `/${pathname.slice('/vi'.length).replace(/^\/+/, '')}` }
  if (FILE.test(pathname)) return PASS
  return { kind: 'rewrite', to: pathname === '/' ? '/vi' : `/vi${pathname}` }
}

/** The language of a page from its route parameter; `null` = there is no such page. */
export const localeOf = (parameter: string): Locale | null => (isLocale(parameter) ? parameter : null)

/** The language of the address that a visitor sees. */
export const localeOfAddress = (path: string): Locale => (/^\/en(?:[/?#]|$)/.test(path) ? 'en' : 'vi')
