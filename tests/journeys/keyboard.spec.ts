import { expect, type Page, test } from '@playwright/test'
import { layOutWork } from '@/scripts/audit/officer-work'
import { signInAs } from '@/scripts/audit/people'
import { publicAddresses } from '../support/addresses'
import { firstAccount } from '../support/first-accounts'
import { tabThrough, tabTo } from '../support/keyboard'

const DATA = process.env.OCOP_JOURNEY_DATA_DIR ?? '.data'
/** A product that a source names, there from the first start on: see prisma/records. */
const NAME = 'nước Yến Sâm Kon Tum'

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name }).first()

/** What is wrong with the way of the Tab key through a page. */
async function wrongOnTheWay(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address)
  // What comes to life on a page brings buttons of its own: the way is walked once they are there.
  if ((await page.locator('script[src]').count()) > 0) await page.waitForLoadState('networkidle')
  const stops = await tabThrough(page)
  expect(stops.length).toBeGreaterThan(3)
  return stops.flatMap(({ what, seen, uncovered, place }, index) => [
    ...(seen ? [] : [`${address}: nobody sees that ${what} has the focus`]),
    ...(uncovered ? [] : [`${address}: ${what} is covered`]),
    ...(place > (stops[index - 1]?.place ?? -1) ? [] : [`${address}: ${what} comes out of order`])
  ])
}

test('the Tab key walks public pages in order, in sight, and leaves them', async ({ page }) => {
  test.slow()
  const { shapes, checks } = publicAddresses()
  const wrong: string[] = []
  for (const address of [...shapes, ...checks.slice(0, 1), '/dang-nhap'])
    wrong.push(...(await wrongOnTheWay(page, address)))
  expect(wrong).toEqual([])
})

test('the Tab key walks the pages of officers in order, in sight, and leaves them', async ({ page }) => {
  test.slow()
  await signInAs(page, DATA, 'province_officer')
  const work = await layOutWork(page)
  const wrong: string[] = []
  for (const address of ['/can-bo', work.flaggedGrid, work.draft, work.preview, '/can-bo/quyet-dinh/da-ban-hanh'])
    wrong.push(...(await wrongOnTheWay(page, address)))
  expect(wrong).toEqual([])
})

test('the first stop leads past everything that repeats', async ({ page }) => {
  for (const address of ['/', '/san-pham', '/en', '/dang-nhap']) {
    await page.goto(address)
    await page.keyboard.press('Tab')
    const skip = page.locator(':focus')
    await expect(skip).toBeInViewport()
    await expect(skip).toHaveAttribute('href', '#noi-dung')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const inside = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))
    expect([address, inside]).toEqual([address, true])
  }
})

test('a product is found and its certificate opened by keyboard alone', async ({ page }) => {
  await page.goto('/')
  await tabTo(page, page.getByRole('searchbox', { name: 'Tìm sản phẩm, chủ thể, địa phương' }))
  await page.keyboard.type('yen sam')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=yen/)
  await tabTo(page, page.getByRole('link', { name: NAME }).first())
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText(NAME)
  await tabTo(page, page.getByRole('link', { name: 'Mở giấy chứng nhận' }).first())
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('Hết hạn')
  const code = new URL(page.url()).pathname.split('/').at(-1) ?? ''

  await page.goto('/')
  await tabTo(page, page.getByRole('searchbox', { name: 'Kiểm tra giấy chứng nhận' }))
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/giay-chung-nhan/${code}$`))
})

test('an officer signs in, types a grid and publishes a decision by keyboard alone', async ({ page }) => {
  test.slow()
  const { login, password } = firstAccount('province_officer')
  const type = async (label: string | RegExp, words: string) => {
    await tabTo(page, page.getByRole('main').getByLabel(label).first())
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(words)
  }
  const press = async (name: string | RegExp) => {
    await tabTo(page, button(page, name))
    await page.keyboard.press('Enter')
  }
  await page.goto('/dang-nhap')
  await type('Tên đăng nhập', login)
  await type('Mật khẩu', password)
  await page.keyboard.press('Enter')
  await page.waitForURL(({ pathname }) => pathname === '/can-bo')

  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Nhập kết quả hội đồng' }).first())
  await page.keyboard.press('Enter')
  const mark = Date.now().toString(36)
  await type(/^Tên/, `bàn phím ${mark}`)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/DG-[0-9A-Z]{8}$/)

  const cells = ['', 'Hợp tác xã', '', 'Đặc khu Lý Sơn', '', '78,5', '4', 'lần đầu']
  await tabTo(page, page.getByLabel('Sản phẩm, dòng 1', { exact: true }))
  for (const row of [1, 2]) {
    await page.keyboard.type(`Tỏi ${mark} số ${row}`)
    for (const cell of cells.slice(1)) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(cell)
    }
    await tabTo(page, page.getByLabel(`Sản phẩm, dòng ${row + 1}`, { exact: true }))
  }
  await press('Lưu bảng kết quả')
  await expect(page.getByText(/^Đã lưu lúc/).first()).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: 'Soạn quyết định' }).first())
  await page.keyboard.press('Enter')
  await press('Soạn dự thảo công nhận')
  await page.waitForURL(/\/nhap\/DT-[0-9A-Z]{8}$/)

  await press('Trình ký')
  await type('Số quyết định', `${Date.now() % 10_000_000}/QĐ-UBND`)
  await type('Ngày ban hành', '20/11/2026')
  await type('Người ký', 'Nguyễn Văn An')
  // Choosing a file opens a window of the system, which no page can drive.
  await page
    .getByLabel('Bản đã ký (PDF)')
    .setInputFiles({ name: 'qd.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF') })
  await press('Ghi số, ngày, người ký')
  await page.waitForURL(/\/cong-bo$/)
  await press(/^Công bố quyết định/)
  await page.waitForURL(/\/da-cong-bo$/)
  await expect(page.getByRole('link', { name: /^GCN-/ })).toHaveCount(2)
})
