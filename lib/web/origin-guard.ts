/** What the guard looks at in a request. */
export interface GuardedRequest {
  readonly method: string
  readonly pathname: string
  readonly origin: string | null
  readonly secFetchSite: string | null
  readonly host: string | null
}

export interface GuardSettings {
  /** The public address; `null` = whatever host the request names. */
  readonly baseUrl: string | null
  readonly testClock: boolean
}

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']
/** Where the virtual clock of a test is moved, from outside any browser. */
const TEST_CLOCK_PATH = '/api/test/clock'

function isOwn(origin: string, host: string | null, baseUrl: string | null): boolean {
  if (baseUrl !== null) return URL.canParse(baseUrl) && origin === new URL(baseUrl).origin
  return host !== null && (origin === `https://${host}` || origin === `http://${host}`)
}

/**
 * Whether a request may change something, as far as its origin goes. Next itself lets a server action run when `Origin` is missing, for
 * any action at any address; so every method but the safe ones must come from our own pages. Browsers always say `Origin` or
 * `Sec-Fetch-Site` on a POST; `Origin: null` (a sandbox, a page without referrer) is foreign.
 */
export function isOriginAllowed(request: GuardedRequest, settings: GuardSettings): boolean {
  const { method, pathname, origin, secFetchSite, host } = request
  if (SAFE_METHODS.includes(method.toUpperCase())) return true
  if (settings.testClock && method === 'POST' && pathname === TEST_CLOCK_PATH) return true
  if (origin !== null) return isOwn(origin, host, settings.baseUrl)
  return secFetchSite === 'same-origin' || secFetchSite === 'none'
}
