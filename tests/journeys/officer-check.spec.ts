import { expect, type Page, test } from '@playwright/test'
import { barriersHere } from '../support/barriers'
import { firstAccount } from '../support/first-accounts'

async function signIn(page: Page): Promise<void> {
  const { login, password } = firstAccount('province_officer', 'quang-tri')
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill(login)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page).toHaveURL(/\/can-bo$/)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('what is public at once is looked at once more, and nothing typed is lost on the way', async ({ page }) => {
      await signIn(page)
      await page.locator('#thieu-so-ngay').getByRole('link').first().click()
      await page.getByLabel('Nơi đăng').fill('Cổng thông tin điện tử')
      await page.getByRole('button', { name: 'Kiểm tra lại' }).click()
      await expect(page.getByText('Cần điền mục này.').first()).toBeVisible()
      await expect(page.getByLabel('Nơi đăng')).toHaveValue('Cổng thông tin điện tử')
      await page.getByLabel('Ngày ban hành').fill('1/1/2030')
      await page.getByLabel('Địa chỉ').fill('https://example.vn/van-ban')
      await page.getByLabel('Đoạn nguồn viết về quyết định').fill('Quyết định ngày 01/01/2030.')
      await page.getByRole('button', { name: 'Kiểm tra lại' }).click()
      await expect(page.getByRole('heading', { name: 'Kiểm tra lại trước khi công khai' })).toBeVisible()
      await expect(page.getByText('01/01/2030', { exact: true })).toBeVisible()

      await page.getByRole('button', { name: 'Sửa lại' }).click()
      await expect(page.getByLabel('Ngày ban hành')).toHaveValue('01/01/2030')
      await page.getByRole('button', { name: 'Kiểm tra lại' }).click()
      await page.getByRole('button', { name: 'Ghi và công khai ngay' }).click()
      await expect(page.getByText('Ngày ban hành chưa tới.').first()).toBeVisible()
      await expect(page.getByLabel('Ngày ban hành')).toHaveValue('01/01/2030')
      await expect(page.getByLabel('Nơi đăng')).toHaveValue('Cổng thông tin điện tử')
    })

    test('everything is found from the header, by name or by code', async ({ page }) => {
      await signIn(page)
      await page.getByRole('search').getByRole('searchbox').fill('hat tieu cua')
      await page.getByRole('search').getByRole('button', { name: 'Tìm' }).click()
      const product = page.getByRole('link', { name: 'Hạt tiêu Cùa', exact: true })
      const code = (await product.getAttribute('href'))?.split('/').at(-1) ?? ''
      await page.getByRole('searchbox').fill(code.toLowerCase())
      await page.getByRole('button', { name: 'Tìm' }).click()
      await expect(page).toHaveURL(new RegExp(`/san-pham/${code}$`))
      await page.goto('/can-bo/tim?q=khong-co-chu-nay')
      await expect(page.getByText('Không có gì với “khong-co-chu-nay”')).toBeVisible()
    })
  })
}

test('the search is one key away', async ({ page }) => {
  await signIn(page)
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox')).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.type('tieu')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/can-bo\/tim\?q=tieu$/)
})

test('on a phone the header is one line and everything stands behind one word', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await signIn(page)
  const header = await page.getByRole('banner').boundingBox()
  expect(header?.height).toBeLessThanOrEqual(120)
  await page.getByText('Mục lục', { exact: true }).click()
  await expect(page.getByRole('link', { name: 'Đợt đánh giá', exact: true })).toBeVisible()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Đăng xuất' })).toBeVisible()
  await page.getByRole('link', { name: 'Tìm', exact: true }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()
})

for (const width of [360, 1280])
  test(`the search and its answers have no barriers at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await signIn(page)
    for (const address of ['/can-bo/tim', '/can-bo/tim?q=tieu', '/can-bo?xem=thieu-so-ngay']) {
      await page.goto(address)
      expect([address, ...(await barriersHere(page))]).toEqual([address])
    }
  })
