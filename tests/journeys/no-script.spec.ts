import { expect, type Page, test } from '@playwright/test'
import { firstAccount } from '../support/first-accounts'

test.use({ javaScriptEnabled: false })

const title = (page: Page) => page.getByRole('heading', { level: 1 })

test('a stranger comes from a search to the certificate and checks its code', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Tìm sản phẩm, chủ thể, địa phương' }).fill('yen sam')
  await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  await expect(page).toHaveURL(/\/san-pham\?.*q=yen/)
  await page.getByRole('checkbox', { name: /^4 sao/ }).check()
  await page.getByRole('button', { name: 'Áp dụng bộ lọc' }).click()
  await expect(page).toHaveURL(/q=yen.*/)
  await expect(page.getByRole('checkbox', { name: /^4 sao/ })).toBeChecked()
  await page.getByRole('link', { name: 'nước Yến Sâm Kon Tum' }).first().click()
  await expect(page.getByRole('heading', { name: 'Diễn biến' })).toBeVisible()
  await page.getByRole('link', { name: 'Mở giấy chứng nhận' }).click()
  const code = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  expect(code).toMatch(/^GCN-/)

  await page.goto('/tra-cuu')
  await page.getByLabel('Số, mã hoặc nội dung mã QR').fill(code)
  await page.getByRole('button', { name: 'Tra cứu' }).click()
  await expect(page).toHaveURL(new RegExp(`/giay-chung-nhan/${code}$`))
})

test('an officer signs in, a wrong password first', async ({ page }) => {
  const { login, password } = firstAccount('province_officer')
  await page.goto('/can-bo')
  await expect(title(page)).toHaveText('Đăng nhập')
  for (const typed of ['không phải mật khẩu', password]) {
    await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(login)
    await page.getByLabel('Mật khẩu').fill(typed)
    await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click()
    if (typed !== password) await expect(page.getByRole('main').getByRole('alert')).toContainText('không đúng')
  }
  await expect(page).toHaveURL(/\/can-bo$/)
  await expect(title(page)).toBeVisible()
})
