import { expect, type Page, test } from '@playwright/test'
import { layOutWork } from '@/scripts/audit/officer-work'
import { signInAs } from '@/scripts/audit/people'
import { publicAddresses } from '../support/addresses'

const DATA = process.env.OCOP_JOURNEY_DATA_DIR ?? '.data'

/** What a page loses: it is wider than the screen, or an element hides what does not fit and has something that does not. */
const losses = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const cutOff = [...document.querySelectorAll<HTMLElement>('body *')].filter(element => {
      const fits = element.scrollWidth <= element.clientWidth + 1 && element.scrollHeight <= element.clientHeight + 1
      if (fits || element.closest('.sr-only, .stacked-table thead') || !element.innerText?.trim()) return false
      const { overflowX, overflowY, clipPath } = getComputedStyle(element)
      return clipPath === 'none' && [overflowX, overflowY].some(overflow => /hidden|clip/.test(overflow))
    })
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px wider than the screen`] : []),
      ...cutOff.map(({ tagName, className, innerText }) => `cut off: ${tagName}.${className} ${innerText.slice(0, 40)}`)
    ]
  })

/** What WCAG 1.4.12 lets a reader do to the spacing of text. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

interface Way {
  readonly way: string
  readonly width: number
  /** The size of text that the reader's browser is set to, in pixels. */
  readonly text?: number
  readonly style?: string
}

const USUAL_TEXT = 16
const WAYS: readonly Way[] = [
  { way: 'text twice as large', width: 1280, text: 2 * USUAL_TEXT },
  { way: 'enlarged to 200 %', width: 640 },
  { way: 'a window of 320 px', width: 320 },
  { way: 'spaced text', width: 360, style: SPACED }
]

/** A reader's own style sheet instead of the one before it. The page's policy lets no stranger put one into its markup. */
const wear = (page: Page, style: string): Promise<void> =>
  page.evaluate(async rules => {
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [await sheet.replace(rules)]
  }, style)

/** What each page loses, read in each of the ways. */
async function lostOn(page: Page, addresses: readonly string[]): Promise<readonly string[]> {
  const browser = await page.context().newCDPSession(page)
  const lost: string[] = []
  for (const address of addresses) {
    await page.goto(address)
    for (const { way, width, text = USUAL_TEXT, style = '' } of WAYS) {
      await page.setViewportSize({ width, height: 800 })
      await browser.send('Page.setFontSizes', { fontSizes: { standard: text, fixed: (text * 13) / USUAL_TEXT } })
      await wear(page, style)
      for (const loss of await losses(page)) lost.push(`${address}, ${way}: ${loss}`)
    }
    await wear(page, '')
  }
  return lost
}

/** Whatever moves on the page by itself or when touched, in milliseconds. */
const movements = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')].flatMap(element => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
      const moves = [
        ...(transitionDuration.split(', ').every(time => Number.parseFloat(time) === 0) ? [] : [transitionDuration]),
        ...(animationName === 'none' ? [] : [animationName]),
        ...(scrollBehavior === 'smooth' ? [scrollBehavior] : [])
      ]
      return moves.map(move => `${element.tagName.toLowerCase()}: ${move}`)
    })
  )

/** Buttons and fields that nobody can tell from the page once a person's own few colours replace ours. */
const edgeless = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[class*="bg-"], input:not([type=hidden]), select, textarea')]
      .filter(element => element.checkVisibility() && !element.closest('.sr-only'))
      .filter(element => {
        const { borderTopWidth, borderBottomWidth, borderBottomStyle, appearance, textDecorationLine } =
          getComputedStyle(element)
        const edged = Number.parseFloat(borderBottomWidth) >= 1 && borderBottomStyle !== 'none'
        return !edged && Number.parseFloat(borderTopWidth) < 1 && appearance === 'none' && textDecorationLine === 'none'
      })
      .map(element => `${element.tagName.toLowerCase()} ${element.innerText || element.getAttribute('name')}`)
  )

test.describe('public pages', () => {
  test('nothing is lost in large text, in a narrow window and in spaced text', async ({ page }) => {
    test.slow()
    const { pages, checks, missing } = publicAddresses()
    expect(await lostOn(page, [...pages, ...checks, missing, '/dang-nhap', '/en'])).toEqual([])
  })

  test('nothing moves for somebody who asked for stillness', async ({ page }) => {
    const { shapes, checks } = publicAddresses()
    await page.goto('/')
    expect(await movements(page)).not.toEqual([])
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const address of [...shapes, ...checks.slice(0, 1)]) {
      await page.goto(address)
      expect([address, ...(await movements(page))]).toEqual([address])
    }
  })

  test('whoever has colours of their own still sees what can be pressed, filled and what has the focus', async ({
    page
  }) => {
    const { shapes, checks } = publicAddresses()
    await page.emulateMedia({ forcedColors: 'active' })
    for (const address of [...shapes, ...checks.slice(0, 1), '/dang-nhap']) {
      await page.goto(address)
      expect([address, ...(await edgeless(page))]).toEqual([address])
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
        return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
      })
      expect([address, outline]).toEqual([address, expect.any(Number)])
      expect(outline).toBeGreaterThanOrEqual(2)
    }
  })
})

test('officers lose nothing in large text, in a narrow window and in their own colours', async ({ page }) => {
  test.slow()
  await signInAs(page, DATA, 'province_officer')
  const { flaggedGrid, draft, preview, published } = await layOutWork(page)
  const pages = [
    '/can-bo',
    flaggedGrid,
    `${flaggedGrid}/kiem-tra`,
    draft,
    preview,
    published,
    '/can-bo/quyet-dinh/thu-hoi'
  ]
  expect(await lostOn(page, pages)).toEqual([])
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  for (const address of pages) {
    await page.goto(address)
    expect([address, ...(await edgeless(page)), ...(await movements(page))]).toEqual([address])
  }
})
