import { expect, type Page, test } from '@playwright/test'
import { publicAddresses } from '../support/addresses'

/** A key of the dictionary that has no words, and a date as machines write it. */
const LEAKED = /\b(?:public|common|officer|signIn|registry|terms)\.[a-z][A-Za-z]+(?:\.[A-Za-z]+)*\b|\b\d{4}-\d\d-\d\d\b/
const MACHINE_WORDS = /\b(?:undefined|null|NaN|Invalid Date|\[object Object\])\b/
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i
const ENGLISH = /\b(?:the|search|product|certificate|decision|expired|page|filter|show)\b/i

/** Words that the page itself says, not names that records bring: its buttons and its landmarks. */
const ownWords = (page: Page): Promise<string[]> =>
  page
    .locator('button, nav[aria-label], [role=search] label')
    .evaluateAll(found =>
      found
        .filter(element => !element.closest('[lang]:not(html)') && !element.querySelector('[lang]'))
        .map(element => (element.tagName === 'NAV' ? element.getAttribute('aria-label') : element.textContent) ?? '')
    )

for (const { prefix, lang, foreign } of [
  { prefix: '', lang: 'vi', foreign: ENGLISH },
  { prefix: '/en', lang: 'en', foreign: VIETNAMESE }
])
  test(`every public page says what it is in its language: ${lang}`, async ({ page, request }) => {
    const { pages, checks } = await publicAddresses(request)
    const design = '/he-thong-thiet-ke'
    const titles = new Map<string, string>()
    const found: string[] = []
    for (const address of [...pages.filter(path => path !== design), ...checks.slice(0, 1)]) {
      const path = `${prefix}${address === '/' && prefix ? '' : address}`
      await page.goto(path)
      const title = await page.title()
      const said = await page.locator('body').innerText()
      const { pathname } = new URL(page.url())
      const first = titles.get(title) ?? pathname
      if (first !== pathname) found.push(`${path}: has the title of ${first}: ${title}`)
      titles.set(title, first)
      if ((await page.locator('html').getAttribute('lang')) !== lang) found.push(`${path}: is not marked as ${lang}`)
      if ((await page.locator('h1').count()) !== 1) found.push(`${path}: has not one h1`)
      for (const wrong of [LEAKED, MACHINE_WORDS]) {
        const hit = wrong.exec(said)
        if (hit) found.push(`${path}: says "${hit[0]}"`)
      }
      for (const word of await ownWords(page)) if (foreign.test(word)) found.push(`${path}: says "${word.trim()}"`)
    }
    expect(found).toEqual([])
  })
