/** What an address answered. */
export interface Visit {
  /** Path and query, as they were asked for. */
  readonly address: string
  readonly status: number
  /** Whether another address answered. */
  readonly redirected: boolean
  readonly type: string
  /** The text of a page, style sheet or script; empty for everything else. */
  readonly text: string
}

/** What a page points to. */
export interface PointedTo {
  readonly address: string
  readonly fragment: string
}

const UNESCAPED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>'
}

const plainText = (text: string): string =>
  text.replace(/&(?:amp|quot|#x27|#39|lt|gt);/g, found => UNESCAPED[found] ?? '')

const TIMEOUT_MS = 30_000

/** Asks for an address as a browser with these cookies does, following redirects. A server that does not answer is status 0. */
export async function visit(base: string, address: string, cookie: string): Promise<Visit> {
  try {
    const response = await fetch(new URL(address, base), {
      headers: cookie === '' ? {} : { cookie },
      signal: AbortSignal.timeout(TIMEOUT_MS)
    })
    const type = response.headers.get('content-type')?.split(';')[0] ?? ''
    const text = /^text\/(?:html|css)$/.test(type) ? await response.text() : ''
    if (text === '') await response.body?.cancel()
    return { address, status: response.status, redirected: response.redirected, type, text }
  } catch {
    return { address, status: 0, redirected: false, type: '', text: '' }
  }
}

/** The addresses of our own that a page or style sheet points to, in their order. Addresses of others are never asked for. */
export function pointedTo(base: string, { address, type, text }: Visit): readonly PointedTo[] {
  const pattern = type === 'text/css' ? /url\(["']?([^"')]+)["']?\)/g : /\s(?:href|src)="([^"]*)"/g
  const own = new URL(base).origin
  return [
    ...text.replace(/<script[^>]*>[^<]*<\/script>/g, shell => shell.slice(0, shell.indexOf('>'))).matchAll(pattern)
  ]
    .map(([, found = '']) => new URL(plainText(found), new URL(address, base)))
    .filter(({ origin }) => origin === own)
    .map(({ pathname, search, hash }) => ({ address: pathname + search, fragment: decodeURIComponent(hash.slice(1)) }))
}

/** Whether a page has a place of this name. */
export const hasPlace = ({ text }: Visit, fragment: string): boolean =>
  fragment === 'top' || [...text.matchAll(/\sid="([^"]*)"/g)].some(([, id = '']) => plainText(id) === fragment)

/** The lists of the programme are one page, whatever they list. */
const LIST_OF_PROGRAMME = /(?<=\/chuong-trinh\/)(?!kiem-tra)[a-z-]+/

/** The kind of page that an address is one of: codes and numbers are left out. `/san-pham/SP-1?q=x` → `/san-pham/*?` */
export function kindOf(address: string): string {
  const [path = '', query] = address.split('?')
  const kind = path
    .replace(LIST_OF_PROGRAMME, '*')
    .split('/')
    .map(part => (/^(?:[A-Z]{2,4}-[0-9A-Z]+|\d[\w.-]*|[0-9a-f-]{36})$/.test(part) ? '*' : part))
    .join('/')
  return query === undefined ? kind : `${kind}?`
}

/** The first address of each page: another question to the same page is no other page. */
export function firstOfEachPage(addresses: readonly string[], known: readonly string[] = []): readonly string[] {
  const pageOf = (address: string): string | undefined => kindOf(address).split('?')[0]
  const seen = new Set(known.map(pageOf))
  return addresses.filter(address => !seen.has(pageOf(address)) && seen.add(pageOf(address)))
}
