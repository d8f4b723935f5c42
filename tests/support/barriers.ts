import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
/** The rules that ask about colours: all that dark can break where light is sound. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']
const WIDTHS = [360, 768, 1280]

const checkerOf = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })

/** What keeps somebody from using the page as it is shown now: one line for each rule that is broken. */
async function brokenRules(checker: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await checker.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

async function barriersOn(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await brokenRules(checkerOf(page).withTags(TAGS))
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  )
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await brokenRules(checkerOf(page).withRules(COLOUR_RULES))
  return [
    ...light.map(rule => `${width} light: ${rule}`),
    ...dark.map(rule => `${width} dark: ${rule}`),
    ...(overflow > 0 ? [`${width}: ${overflow} px wider than the screen`] : [])
  ]
}

/** Expects no barrier on the pages, on phone, tablet and desktop, in light and dark. Each page is loaded once. */
export async function expectNoBarriers(page: Page, addresses: readonly string[]): Promise<void> {
  const found: string[] = []
  for (const address of addresses) {
    await page.goto(address)
    for (const width of WIDTHS) for (const barrier of await barriersOn(page, width)) found.push(`${address} ${barrier}`)
  }
  expect(found).toEqual([])
}
