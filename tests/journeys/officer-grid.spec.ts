import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'

const DATA = process.env.OCOP_JOURNEY_DATA_DIR ?? '.data'

async function signIn(page: Page, login: string): Promise<void> {
  const accounts = JSON.parse(readFileSync(join(DATA, 'accounts.json'), 'utf8')) as {
    login: string
    password: string
  }[]
  const account = accounts.find(each => each.login === login)
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill(login)
  await page.getByLabel('Mật khẩu').fill(account?.password ?? '')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page).toHaveURL(/\/can-bo$/)
}

/** Sixty results as they are copied from a spreadsheet: one with points that are none, one of 95 points, one of a place nobody knows. */
const sixty = (mark: string): string =>
  Array.from({ length: 60 }, (_, index) => {
    const place = index === 3 ? 'xã Không Có Đâu' : 'Đặc khu Lý Sơn'
    const points = index === 5 ? '8,5,5' : index === 6 ? '95' : '75,5'
    const star = index === 6 ? '5' : '4'
    return `${index + 1}\tTỏi ${mark} số ${index + 1}\tHợp tác xã ${mark}\tHTX\t${place}\t\t${points}\t${star}\t`
  }).join('\n')

for (const [javaScriptEnabled, mark, round] of [
  [true, 'tím', '97'],
  [false, 'trắng', '98']
] as const) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('sixty results are pasted, mended in one cell, saved and checked', async ({ page, browser, baseURL }) => {
      test.slow()
      await signIn(page, 'can-bo-quang-ngai')
      await page.goto('/can-bo/dot-danh-gia/moi')
      await page.getByLabel('Năm chương trình').fill('2026')
      await page.getByLabel('Đợt số').fill(round)
      await page.getByRole('button', { name: 'Mở đợt' }).click()
      await expect(page).toHaveURL(/\/DG-[0-9A-Z]{8}$/)
      const batch = new URL(page.url()).pathname

      await page.getByLabel('Các dòng chép từ Excel').fill(sixty(mark))
      await page.getByRole('button', { name: 'Đưa vào bảng và lưu' }).click()
      await expect(page.getByRole('alert').getByRole('link')).toHaveText(
        'Điểm phải là một số từ 0 đến 100, ví dụ 78,5.'
      )
      await expect(page.getByLabel('Điểm, dòng 6', { exact: true })).toHaveValue('8,5,5')
      await expect(page.getByLabel('Sản phẩm, dòng 60')).toHaveValue(`Tỏi ${mark} số 60`)
      await page.getByLabel('Điểm, dòng 6', { exact: true }).fill('78,5')
      await page.getByRole('button', { name: 'Lưu bảng kết quả' }).click()
      await expect(page.getByText(/^Đã lưu lúc \d\d:\d\d/)).toBeVisible()
      await expect(page.getByLabel('Sản phẩm, dòng 60')).toHaveValue(`Tỏi ${mark} số 60`)

      const unknown = page.getByRole('group', { name: 'Chưa rõ “xã Không Có Đâu” là xã, phường nào.' })
      await unknown.getByLabel('Để địa bàn chưa rõ').check()
      // Without scripts the old page is gone before the new one has come, and its questions with it.
      const saved = page.waitForResponse(answer => answer.request().method() === 'POST')
      await page.getByRole('button', { name: 'Lưu bảng kết quả' }).click()
      await saved
      await expect(unknown).toHaveCount(0)

      await page.getByRole('button', { name: 'Lưu, sang bước kiểm tra' }).click()
      await expect(page).toHaveURL(/\/kiem-tra$/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kiểm tra kết quả')
      await expect(page.getByText('Công nhận 4 sao').first()).toBeVisible()
      await expect(page.getByRole('link', { name: 'Soạn quyết định' })).toBeVisible()

      const foreign = await browser.newPage({ ...(baseURL && { baseURL }) })
      await signIn(foreign, 'can-bo-quang-tri')
      expect((await foreign.goto(batch))?.status()).toBe(404)
      await foreign.close()
    })
  })
}
