import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const WIDTHS = [360, 768, 1280]
const SCHEMES = ['light', 'dark'] as const

/** What keeps somebody from using the page as it is shown now: one line for each rule that is broken. */
async function barriersOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  )
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ...(overflow > 0 ? [`${overflow} px wider than the screen`] : [])
  ]
}

/** Expects no barrier on the pages, on phone, tablet and desktop, in light and dark. Each page is loaded once. */
export async function expectNoBarriers(page: Page, addresses: readonly string[]): Promise<void> {
  const found: string[] = []
  for (const address of addresses) {
    await page.goto(address)
    for (const width of WIDTHS)
      for (const colorScheme of SCHEMES) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        for (const barrier of await barriersOn(page)) found.push(`${address} ${width} ${colorScheme}: ${barrier}`)
      }
  }
  expect(found).toEqual([])
}
