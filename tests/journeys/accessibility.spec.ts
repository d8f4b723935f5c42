import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { crawl } from '@/scripts/audit/crawl'
import { layOutWork } from '@/scripts/audit/officer-work'
import { signInAs } from '@/scripts/audit/people'
import { pagesOf } from '@/scripts/audit/subjects'
import { firstOfEachPage, kindOf } from '@/scripts/audit/visit'
import { publicAddresses } from '../support/addresses'
import { barriersHere, expectNoBarriers } from '../support/barriers'

test.describe.configure({ mode: 'parallel', timeout: 180_000 })

const DATA = process.env.OCOP_JOURNEY_DATA_DIR ?? '.data'

/** One page of each kind that the links of some pages lead to, as the people of a browser see them. */
async function oneOfEachKind(
  context: BrowserContext,
  base: string | undefined,
  starts: readonly string[],
  within: RegExp
): Promise<readonly string[]> {
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const found = await crawl(base ?? '', starts, { cookie, within, ofKind: 1 })
  return firstOfEachPage(pagesOf(found, '', 1).map(({ address }) => address)).filter(address => within.test(address))
}

/** Shared out, so that several workers look at once. */
const PARTS = 4

for (let part = 0; part < PARTS; part++)
  test(`nobody meets a barrier on public pages, part ${part + 1} of ${PARTS}`, async ({ page }) => {
    const { pages } = publicAddresses()
    await expectNoBarriers(
      page,
      pages.filter((_, index) => index % PARTS === part)
    )
  })

test('nobody meets a barrier on check pages and in English', async ({ page }) => {
  const { pages, checks } = publicAddresses()
  const product = pages.find(address => address.startsWith('/san-pham/'))
  const certificates = checks.slice(0, 1)
  await expectNoBarriers(page, [...certificates, ...certificates.map(path => `/en${path}`), '/en', `/en${product}`])
})

test('nobody meets a barrier where there is nothing, or a mistake', async ({ page }) => {
  const { checks, missing } = publicAddresses()
  for (const address of [missing, `/en${missing}`, ...checks.slice(1)]) {
    expect((await page.goto(address))?.status()).toBeGreaterThanOrEqual(400)
    expect([address, ...(await barriersHere(page))]).toEqual([address])
  }
})

test('nobody meets a barrier on the way in', async ({ page }) => {
  await expectNoBarriers(page, ['/dang-nhap', '/dat-lai-mat-khau', '/kich-hoat'])
})

test.describe('officers', () => {
  let context: BrowserContext
  let page: Page
  let grid = ''
  let pages: readonly string[] = []

  test.describe.configure({ mode: 'default', timeout: 180_000 })

  test.beforeAll(async ({ browser, baseURL }) => {
    context = await browser.newContext({ ...(baseURL && { baseURL }) })
    page = await context.newPage()
    await signInAs(page, DATA, 'province_officer')
    const work = await layOutWork(page)
    grid = work.grid
    const linked = await oneOfEachKind(context, baseURL, ['/can-bo', '/tai-khoan'], /^\/(?:can-bo|quan-tri|tai-khoan)/)
    const laidOut = Object.values(work)
    pages = [...laidOut, ...linked.filter(address => !laidOut.includes(address))]
  })

  test.afterAll(() => context.close())

  test('an officer’s work is seen in every state', () => {
    expect(pages.map(kindOf)).toEqual(
      expect.arrayContaining([
        '/can-bo',
        '/can-bo/dot-danh-gia',
        '/can-bo/dot-danh-gia/moi',
        '/can-bo/dot-danh-gia/*',
        '/can-bo/dot-danh-gia/*/kiem-tra',
        '/can-bo/quyet-dinh/moi?',
        '/can-bo/quyet-dinh/nhap/*',
        '/can-bo/quyet-dinh/nhap/*/phu-luc',
        '/can-bo/quyet-dinh/nhap/*/cong-bo',
        '/can-bo/quyet-dinh/nhap/*/da-cong-bo',
        '/can-bo/quyet-dinh/da-ban-hanh',
        '/can-bo/quyet-dinh/thu-hoi',
        '/can-bo/quyet-dinh/bo-sung/*',
        '/tai-khoan'
      ])
    )
  })

  for (const half of [0, 1])
    test(`no officer meets a barrier at work, part ${half + 1} of 2`, async () => {
      await expectNoBarriers(
        page,
        pages.filter((_, index) => index % 2 === half)
      )
    })

  test('an officer meets no barrier among mistakes', async () => {
    await page.goto(grid)
    await page.getByLabel('Điểm, dòng 1', { exact: true }).fill('8,5,5')
    await page.getByRole('button', { name: 'Lưu bảng kết quả' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
    expect(await barriersHere(page)).toEqual([])
    for (const address of [
      '/can-bo/quyet-dinh/da-ban-hanh',
      '/can-bo/quyet-dinh/thu-hoi',
      '/can-bo/dot-danh-gia/moi'
    ]) {
      await page.goto(address)
      const form = page.getByRole('main').locator('form').last()
      await form.locator('input[type=text], input:not([type])').first().fill('')
      await form.getByRole('button').last().click()
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
      expect([address, ...(await barriersHere(page))]).toEqual([address])
    }
  })
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('an address that leads nowhere still says so inside a page, with a way on', async ({ page }) => {
      await signInAs(page, DATA, 'province_officer')
      for (const address of [
        '/can-bo/quyet-dinh/moi',
        '/can-bo/dot-danh-gia/DG-00000000',
        '/can-bo/khong-co',
        '/hoi-dong/PH-00000000',
        '/san-pham-cua-toi/SP-00000000',
        '/quan-tri/tai-khoan'
      ]) {
        const response = await page.goto(address)
        expect([address, response?.status()]).toEqual([address, 404])
        await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang này')
        await expect(page.getByRole('banner')).toBeVisible()
        await expect(page.getByRole('link', { name: 'về trang làm việc' })).toHaveAttribute(
          'href',
          `/${address.split('/')[1]}`
        )
      }
    })
  })

for (const { person, role, starts, within, kinds } of [
  {
    person: 'administrator',
    role: 'administrator',
    starts: ['/quan-tri'],
    within: /^\/quan-tri/,
    kinds: ['/quan-tri/tai-khoan', '/quan-tri/tai-khoan/*', '/quan-tri/tai-khoan/mo']
  },
  {
    person: 'producer',
    role: 'producer',
    starts: ['/san-pham-cua-toi'],
    within: /^\/san-pham-cua-toi/,
    kinds: ['/san-pham-cua-toi', '/san-pham-cua-toi/*']
  }
])
  test(`no ${person} meets a barrier`, async ({ page, context, baseURL }) => {
    await signInAs(page, DATA, role)
    const pages = await oneOfEachKind(context, baseURL, starts, within)
    expect(pages.map(kindOf)).toEqual(expect.arrayContaining(kinds))
    await expectNoBarriers(page, pages)
  })
