import { expect, type Page } from '@playwright/test'
import axe, { type AxeResults, type RunOptions } from 'axe-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
/** The rules that ask about colours: all that dark can break where light is sound. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']
const WIDTHS = [360, 768, 1280]

type Checker = { readonly axe: { run(options: RunOptions): Promise<AxeResults> } }

/** What keeps somebody from using the page as it is shown now: one line for each rule that is broken. */
async function brokenRules(page: Page, runOnly: RunOptions['runOnly']): Promise<readonly string[]> {
  const broken = await page.evaluate(
    async options => {
      const { violations } = await (window as unknown as Checker).axe.run(options)
      return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target.join(' ')) }))
    },
    { runOnly, resultTypes: ['violations'], preload: false } as RunOptions
  )
  return broken.map(({ id, targets }) => `${id}: ${targets.join(', ')}`)
}

/** How far the page is wider than the screen, in pixels. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function barriersAt(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await brokenRules(page, { type: 'tag', values: TAGS })
  const overflow = await overflowOf(page)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await brokenRules(page, { type: 'rule', values: COLOUR_RULES })
  return [
    ...light.map(rule => `${width} light: ${rule}`),
    ...dark.map(rule => `${width} dark: ${rule}`),
    ...(overflow > 0 ? [`${width}: ${overflow} px wider than the screen`] : [])
  ]
}

/** What is wrong with the page as it stands, on phone, tablet and desktop, in light and dark. */
export async function barriersHere(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const found: string[] = []
  for (const width of WIDTHS) found.push(...(await barriersAt(page, width)))
  return found
}

/** Loads an address and makes sure that it is the page it should be: not a way in, not a page that says sorry. */
async function open(page: Page, address: string): Promise<readonly string[]> {
  const response = await page.goto(address)
  const { pathname } = new URL(page.url())
  const titles = await page.getByRole('heading', { level: 1 }).count()
  return [
    ...((response?.status() ?? 0) < 400 ? [] : [`answers ${response?.status()}`]),
    ...(pathname === address.split('?')[0] ? [] : [`leads to ${pathname}`]),
    ...(titles === 1 ? [] : [`has ${titles} titles`])
  ]
}

/** Expects no barrier on the pages. Each is loaded once and must be the page that was asked for. */
export async function expectNoBarriers(page: Page, addresses: readonly string[]): Promise<void> {
  const found: string[] = []
  for (const address of addresses)
    for (const barrier of [...(await open(page, address)), ...(await barriersHere(page))])
      found.push(`${address} ${barrier}`)
  expect(found).toEqual([])
}
