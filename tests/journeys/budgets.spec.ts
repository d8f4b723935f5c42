import { type Browser, expect, type Response, test } from '@playwright/test'
import { publicAddresses } from '../support/addresses'

const KB = 1000

/** What a page may weigh on its first visit, in bytes as they travel. */
interface Budget {
  readonly document: number
  readonly script: number
  readonly font: number
  readonly requests: number
}

const PAGE: Budget = { document: 40 * KB, script: 4 * KB, font: 67 * KB, requests: 10 }
const FORM: Budget = { document: 40 * KB, script: 165 * KB, font: 67 * KB, requests: 15 }
const CHECK_PAGE: Budget = { document: 20 * KB, script: 0, font: 0, requests: 4 }

const COUNTED_AS: Readonly<Record<string, 'document' | 'script' | 'font'>> = {
  document: 'document',
  stylesheet: 'document',
  script: 'script',
  font: 'font'
}

/** Everything a browser with an empty cache loads for an address, prefetching included. */
async function weigh(browser: Browser, url: string): Promise<Budget> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', response => responses.push(response))
  await page.goto(url, { waitUntil: 'networkidle' })
  const weight = { document: 0, script: 0, font: 0, requests: responses.length }
  for (const response of responses) {
    const request = response.request()
    const kind = COUNTED_AS[request.resourceType()]
    if (kind) weight[kind] += (await request.sizes()).responseBodySize
  }
  await context.close()
  return weight
}

const overspent = (address: string, weight: Budget, budget: Budget): string[] =>
  (['document', 'script', 'font', 'requests'] as const)
    .filter(kind => weight[kind] > budget[kind])
    .map(kind => `${address}: ${kind} ${weight[kind]} of ${budget[kind]}`)

const WAY_IN = ['/dang-nhap', '/dat-lai-mat-khau', '/kich-hoat']
/** Pages with a form that is posted: script keeps what was typed when the connection is lost. */
const FORMS = /^(?:\/en)?\/(?:bao-sai|dang-nhap|dat-lai-mat-khau|kich-hoat)/

test('no public page weighs more than a slow phone can carry', async ({ browser, baseURL }) => {
  test.setTimeout(240_000)
  const { pages, missing } = publicAddresses()
  const over: string[] = []
  const waiting = [...pages, ...WAY_IN, missing]
  const weighNext = async (): Promise<void> => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop())
      over.push(...overspent(address, await weigh(browser, `${baseURL}${address}`), FORMS.test(address) ? FORM : PAGE))
  }
  // Each page is waited for until nothing more comes: time enough to weigh others.
  await Promise.all([weighNext(), weighNext(), weighNext()])
  expect(over).toEqual([])
})

test('a check page is light and carries no script', async ({ browser, request, baseURL }) => {
  const { checks } = publicAddresses()
  const over: string[] = []
  for (const address of checks)
    over.push(...overspent(address, await weigh(browser, `${baseURL}${address}`), CHECK_PAGE))
  expect(over).toEqual([])
  expect(await (await request.get(checks[0] ?? '')).text()).not.toMatch(/<script|\son[a-z]+=|javascript:/i)
})
