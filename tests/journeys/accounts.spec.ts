import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectNoBarriers } from '../support/barriers'

interface FirstAccount {
  readonly login: string
  readonly password: string
}

const PASSWORD = 'ngựa ô leo dốc bảy lần'

function passwordOf(login: string): string {
  const file = join(process.env.OCOP_JOURNEY_DATA_DIR ?? '.data', 'accounts.json')
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as readonly FirstAccount[]
  return accounts.find(account => account.login === login)?.password ?? ''
}

let made = 0
/** A name of its own for each account that a journey makes, also when the same registry is used again. */
const unused = () => `${Date.now().toString(36)}${++made}`
const unusedPhone = () => `09${String(Date.now() * 10 + ++made).slice(-8)}`

async function fillSignIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(login)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click()
}

async function signIn(page: Page, login: string): Promise<void> {
  await page.goto('/dang-nhap?tiep=/tai-khoan')
  await fillSignIn(page, login, passwordOf(login))
  await expect(title(page)).toHaveText('Tài khoản của tôi')
}

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const problems = (page: Page) => page.getByRole('main').getByRole('alert')

async function fillNewPassword(page: Page, password: string): Promise<void> {
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(password)
  await page.getByLabel('Gõ lại mật khẩu mới').fill(password)
}

/** The code on the letter that is on the page. */
const codeOn = async (page: Page): Promise<string> =>
  (await page.getByText(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}$/).textContent()) ?? ''

/** Somebody else's browser. */
const stranger = async (browser: Browser, javaScriptEnabled: boolean): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled })).newPage()

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a page behind the sign-in asks for it and comes back, and a wrong password keeps the name', async ({
      page
    }) => {
      await page.goto('/quan-tri/tai-khoan')
      const [refused] = await Promise.all([
        page.waitForResponse(response => response.request().method() === 'POST'),
        fillSignIn(page, 'quan-tri', 'không phải mật khẩu')
      ])
      expect(refused.status()).toBe(401)
      await expect(problems(page)).toContainText('Tên đăng nhập hoặc mật khẩu không đúng.')
      await expect(page.getByLabel('Tên đăng nhập hoặc số điện thoại')).toHaveValue('quan-tri')
      await page.getByLabel('Mật khẩu').fill(passwordOf('quan-tri'))
      await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click()
      await expect(title(page)).toHaveText('Tài khoản')
      await page.getByRole('button', { name: 'Đăng xuất' }).click()
      await expect(page.getByRole('status')).toContainText('Bạn đã đăng xuất.')
      await page.goto('/quan-tri/tai-khoan')
      await expect(title(page)).toHaveText('Đăng nhập')
    })

    test('an administrator opens an account, gives a role and prints the letter that opens it', async ({
      page,
      browser
    }) => {
      const login = `can-bo-${unused()}`
      await signIn(page, 'quan-tri')
      await page.goto('/quan-tri/tai-khoan/mo')
      await page.getByLabel('Tên hiển thị').fill('Cán bộ thử việc')
      await page.getByLabel('Tên đăng nhập').fill('có dấu')
      await page.getByRole('button', { name: 'Mở tài khoản' }).click()
      await expect(problems(page)).toContainText('Tên đăng nhập dài từ 3 đến 100 ký tự')
      await expect(page.getByLabel('Tên hiển thị')).toHaveValue('Cán bộ thử việc')
      await page.getByLabel('Tên đăng nhập').fill(login)
      await page.getByRole('button', { name: 'Mở tài khoản' }).click()
      await expect(page.getByRole('status')).toContainText('Đã mở tài khoản')

      await page.getByLabel('Vai trò').selectOption({ label: 'Cán bộ tỉnh, được công bố' })
      await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Tỉnh Quảng Ngãi' })
      await page.getByLabel('Đến hết ngày').fill('31/02/2199')
      await page.getByRole('button', { name: 'Giao vai trò' }).click()
      await expect(problems(page)).toContainText('Hãy gõ một ngày có thật')
      await expect(page.getByLabel('Tỉnh, thành phố')).toHaveValue('51')
      await page.getByLabel('Đến hết ngày').fill('')
      await page.getByRole('button', { name: 'Giao vai trò' }).click()
      await expect(page.getByRole('row', { name: /Người công bố Tỉnh Quảng Ngãi/ })).toBeVisible()

      await page.getByRole('button', { name: 'Tạo thư đặt mật khẩu' }).click()
      const code = await codeOn(page)
      const other = await stranger(browser, javaScriptEnabled)
      await other.goto(`/dat-lai-mat-khau?ma=${code}`)
      await fillNewPassword(other, 'ngắn')
      await other.getByRole('button', { name: 'Đặt mật khẩu mới' }).click()
      await expect(problems(other)).toContainText('Mật khẩu phải có ít nhất 12 ký tự')
      await fillNewPassword(other, PASSWORD)
      await other.getByRole('button', { name: 'Đặt mật khẩu mới' }).click()
      await expect(other.getByRole('status')).toContainText('Mật khẩu mới đã có hiệu lực')
      await fillSignIn(other, login, PASSWORD)
      await expect(other).toHaveURL(/\/can-bo/)
      await other.context().close()
    })

    test('a session that ends while somebody types loses nothing', async ({ page, context }) => {
      const login = `nguoi-${unused()}`
      await signIn(page, 'quan-tri')
      await page.goto('/quan-tri/tai-khoan/mo')
      await page.getByLabel('Tên hiển thị').fill('Người đang gõ dở')
      await page.getByLabel('Tên đăng nhập').fill(login)
      await context.clearCookies()
      await page.getByRole('button', { name: 'Mở tài khoản' }).click()
      const back = page.getByRole('link', { name: 'Đăng nhập lại ở thẻ mới' })
      await expect(back).toBeVisible()
      expect(await page.locator('[name=displayName]').getAttribute('value')).toBe('Người đang gõ dở')
      const [tab] = await Promise.all([context.waitForEvent('page'), back.click()])
      await fillSignIn(tab, 'quan-tri', passwordOf('quan-tri'))
      await expect(title(tab)).toHaveText('Đã đăng nhập')
      await tab.close()
      await page.getByRole('main').getByRole('button').last().click()
      await expect(title(page)).toHaveText('Người đang gõ dở')
    })

    test('an officer invites a producer, who comes with a phone number and sees its own products', async ({
      page,
      browser
    }) => {
      const phone = unusedPhone()
      await signIn(page, 'can-bo-quang-ngai')
      await page.goto('/quan-tri/loi-moi')
      await page
        .getByRole('link', { name: /^Tạo thư mời/ })
        .first()
        .click()
      await page.getByRole('button', { name: 'Tạo thư mời' }).click()
      const code = await codeOn(page)
      const producer = await stranger(browser, javaScriptEnabled)
      await producer.goto('/kich-hoat')
      await producer.getByLabel('Mã trong thư mời').fill(code.toLowerCase().replaceAll('-', ' '))
      await producer.getByLabel('Số điện thoại').fill(`+84 ${phone.slice(1)}`)
      await fillNewPassword(producer, PASSWORD)
      await producer.getByRole('button', { name: 'Mở tài khoản' }).click()
      await expect(producer.getByRole('status')).toContainText('Tài khoản đã mở')
      await fillSignIn(producer, phone, PASSWORD)
      await expect(producer).toHaveURL(/\/san-pham-cua-toi/)
      await producer.context().close()
    })

    test('what is not one’s own is not there: officers see no accounts, auditors change none', async ({ page }) => {
      await signIn(page, 'can-bo-quang-ngai')
      expect((await page.goto('/quan-tri/tai-khoan'))?.status()).toBe(404)
      await page.goto('/dang-xuat')
      await page.getByRole('main').getByRole('button', { name: 'Đăng xuất' }).click()
      await signIn(page, 'kiem-toan')
      await page.goto('/quan-tri/tai-khoan')
      await expect(page.getByRole('link', { name: 'quan-tri' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Mở tài khoản' })).toHaveCount(0)
      expect((await page.goto('/quan-tri/tai-khoan/mo'))?.status()).toBe(404)
    })
  })
}

test('the pages of accounts have no barrier and fit', async ({ page }) => {
  await expectNoBarriers(page, ['/dang-nhap', '/dat-lai-mat-khau', '/kich-hoat', '/dang-xuat'])
  await signIn(page, 'quan-tri')
  await page.goto('/quan-tri/tai-khoan')
  const account = (await page.getByRole('link', { name: 'nguoi-duyet' }).getAttribute('href')) ?? ''
  await expectNoBarriers(page, [account, '/quan-tri/tai-khoan/mo', '/quan-tri/loi-moi'])
})
