import { expect, type JSHandle, type Locator, type Page } from '@playwright/test'

/** What the Tab key has come to. */
export interface Stop {
  /** The element in words, for the person who reads what failed. */
  readonly what: string
  /** Whether one can see that it is here: a ring, a band or a line that the element has only now. */
  readonly seen: boolean
  /** Whether it lies within the window with nothing over it. */
  readonly uncovered: boolean
  /** Its place among everything on the page that the Tab key should come to; -1 = it should not have. */
  readonly place: number
}

/** Everything on the page that the Tab key should come to, in its order. */
const reachableOn = (page: Page): Promise<JSHandle<readonly Element[]>> =>
  page.evaluateHandle(() =>
    [
      ...document.querySelectorAll(
        'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
      )
    ].filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
  )

const stopHere = (reachable: JSHandle<readonly Element[]>): Promise<Stop | null> =>
  reachable.evaluate(elements => {
    const here = document.activeElement
    if (here === null || here === document.body || here === document.documentElement) return null
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(here)
    const { left, top, width, height } = here.getBoundingClientRect()
    const over = document.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, 20))
    const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    return {
      what: `${here.tagName.toLowerCase()} ${(here.getAttribute('aria-label') ?? here.textContent ?? here.id).trim().slice(0, 60)}`,
      seen: ring && (boxShadow !== 'none' || !/, 0\)|transparent/.test(outlineColor)),
      uncovered:
        over !== null && (here.contains(over) || over.contains(here) || over.closest('label')?.contains(here) === true),
      place: elements.indexOf(here)
    }
  })

/** Everything that the Tab key comes to from the top of the page, until it leaves the page. */
export async function tabThrough(page: Page, most = 400): Promise<readonly Stop[]> {
  const reachable = await reachableOn(page)
  const stops: Stop[] = []
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    const stop = await stopHere(reachable)
    if (stop === null || (stops.length > 0 && stop.place === stops[0]?.place)) return stops
    stops.push(stop)
  }
  throw new Error(`the Tab key has not left the page after ${most} stops`)
}

/** Goes on with the Tab key until it comes to an element, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, most = 150): Promise<void> {
  await expect(target).toBeVisible()
  const key = await target.evaluate(element => element.tagName)
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate(element => element === document.activeElement)) return
  }
  throw new Error(`the Tab key does not come to ${key} (${target})`)
}
