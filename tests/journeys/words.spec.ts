import { expect, type Page, test } from '@playwright/test'
import { publicAddresses } from '../support/addresses'

/** A key of the dictionary that has no words, a date as machines write it, a value that nobody put into words. */
const NOT_WORDS = [
  /\b(?:public|common|officer|signIn|registry|terms)\.[a-z][A-Za-z]+(?:\.[A-Za-z]+)*\b/,
  /\b\d{4}-\d\d-\d\d\b/,
  /\b(?:undefined|null|NaN|Invalid Date)\b|\[object Object\]/
]
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

/** What the page says to people: samples for machines and printed addresses are left out. */
const saidOn = (page: Page): Promise<string> =>
  // In one breath: a page that comes alive in between puts its samples back.
  page.evaluate(() => {
    for (const sample of document.querySelectorAll('code, pre')) sample.remove()
    return document.body.innerText.replace(/https?:\/\/\S+/g, '')
  })

async function wrongOn(page: Page, lang: string, foreign: RegExp): Promise<string[]> {
  const said = await saidOn(page)
  return [
    ...((await page.locator('html').getAttribute('lang')) === lang ? [] : [`is not marked as ${lang}`]),
    ...((await page.locator('h1').count()) === 1 ? [] : ['has not one h1']),
    ...NOT_WORDS.flatMap(wrong => wrong.exec(said)?.slice(0, 1) ?? []),
    ...(await ownWords(page)).filter(word => foreign.test(word))
  ]
}

for (const { prefix, lang, foreign } of [
  { prefix: '', lang: 'vi', foreign: ENGLISH },
  { prefix: '/en', lang: 'en', foreign: VIETNAMESE }
])
  test(`every public page says what it is in its language: ${lang}`, async ({ page }) => {
    const { pages, checks, missing } = publicAddresses()
    const titles = new Map<string, string>()
    const found: string[] = []
    for (const address of [...pages.filter(path => path !== '/he-thong-thiet-ke'), missing, ...checks.slice(0, 1)]) {
      await page.goto(`${prefix}${address}`.replace(/^\/en\/$/, '/en'))
      const { pathname } = new URL(page.url())
      const title = await page.title()
      const first = titles.get(title) ?? pathname
      titles.set(title, first)
      if (first !== pathname) found.push(`${address}: has the title of ${first}: ${title}`)
      for (const wrong of await wrongOn(page, lang, foreign)) found.push(`${address}: ${wrong}`)
    }
    expect(found).toEqual([])
  })
