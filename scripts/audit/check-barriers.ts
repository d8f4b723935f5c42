import type { Cookie, Finding, Inspection } from './inspection'

interface Closable {
  close(): Promise<void>
}

/** What is used of a browser that puppeteer launched. */
export interface LaunchedBrowser extends Closable {
  wsEndpoint(): string
  newPage(): Promise<Closable>
  createBrowserContext(): Promise<BrowserContext>
}

interface BrowserContext extends Closable {
  setCookie(...cookies: readonly (Cookie & { readonly domain: string })[]): Promise<void>
}

/** What is used of pa11y. */
export type BarrierTools = (
  url: string,
  options: {
    readonly browser: unknown
    readonly standard: string
    readonly runners: readonly string[]
    readonly levelCapWhenNeedsReview: string
    readonly timeout: number
  }
) => Promise<{
  readonly issues: readonly { readonly code: string; readonly message: string; readonly selector: string }[]
}>

const TIMEOUT_MS = 60_000

/** A session of its own for each person who looks. */
async function sessionOf(browser: LaunchedBrowser, base: string, cookies: readonly Cookie[]): Promise<BrowserContext> {
  const context = await browser.createBrowserContext()
  const domain = new URL(base).hostname
  await context.setCookie(...cookies.map(cookie => ({ ...cookie, domain })))
  return context
}

/** Looks at each page by two engines and says what would keep somebody from using it. */
export async function checkBarriers(
  { base, cookies, barriers }: Inspection,
  pa11y: BarrierTools,
  browser: LaunchedBrowser,
  report: (finding: Finding) => void
): Promise<void> {
  for (const person of new Set(barriers.map(subject => subject.person))) {
    const session = await sessionOf(browser, base, cookies[person] ?? [])
    for (const { address } of barriers.filter(subject => subject.person === person)) {
      const { issues } = await pa11y(new URL(address, base).href, {
        browser: session,
        standard: 'WCAG2AA',
        runners: ['htmlcs', 'axe'],
        // What a machine cannot decide is no violation: people look at it.
        levelCapWhenNeedsReview: 'warning',
        timeout: TIMEOUT_MS
      })
      const problems = issues.map(({ code, message, selector }) => `${code}: ${message} (${selector})`)
      report({ tool: 'pa11y', address, person, problems, measured: '' })
    }
    await session.close()
  }
}
