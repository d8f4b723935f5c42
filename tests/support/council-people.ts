import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { firstAccount } from './first-accounts'

const PASSWORD = 'trâu cày ruộng sâu chín buổi'
let made = 0

async function fillSignIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(login)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click()
}

/** Signs in as the first officer of a province, or as its administrator. */
export async function signInFirst(page: Page, role: string, part = ''): Promise<void> {
  const { login, password } = firstAccount(role, part)
  await page.goto('/dang-nhap')
  await fillSignIn(page, login, password)
  await page.waitForURL(({ pathname }) => pathname !== '/dang-nhap')
}

/** An account with a role of councils at Quảng Ngãi, opened by the administrator's pages. Answers its login. */
export async function openCouncilAccount(browser: Browser, admin: Page, role: string, name: string): Promise<string> {
  const login = `hd-${Date.now().toString(36)}${++made}`
  await admin.goto('/quan-tri/tai-khoan/mo')
  await admin.getByLabel('Tên hiển thị').fill(name)
  await admin.getByLabel('Tên đăng nhập').fill(login)
  await admin.getByRole('button', { name: 'Mở tài khoản' }).click()
  await expect(admin.getByRole('status')).toContainText('Đã mở tài khoản')
  await admin.getByLabel('Vai trò').selectOption({ label: role })
  await admin.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Tỉnh Quảng Ngãi' })
  await admin.getByRole('button', { name: 'Giao vai trò' }).click()
  await expect(admin.getByRole('row', { name: new RegExp(`${role} Tỉnh Quảng Ngãi`) })).toBeVisible()
  await admin.getByRole('button', { name: 'Tạo thư đặt mật khẩu' }).click()
  const code = (await admin.getByText(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}$/).textContent()) ?? ''
  const own = await browser.newPage()
  await own.goto(`/dat-lai-mat-khau?ma=${code}`)
  await own.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD)
  await own.getByLabel('Gõ lại mật khẩu mới').fill(PASSWORD)
  await own.getByRole('button', { name: 'Đặt mật khẩu mới' }).click()
  await expect(own.getByRole('status')).toContainText('Mật khẩu mới đã có hiệu lực')
  await own.close()
  return login
}

/** A browser of a person of a council, signed in and on the first page of councils. */
export async function personOf(browser: Browser, login: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await page.goto('/dang-nhap')
  await fillSignIn(page, login, PASSWORD)
  await page.waitForURL(({ pathname }) => pathname === '/hoi-dong')
  return page
}
