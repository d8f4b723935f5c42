import { expect, type Page, test } from '@playwright/test'
import { layOutWork } from '@/scripts/audit/officer-work'
import { signInAs } from '@/scripts/audit/people'

const DATA = process.env.OCOP_JOURNEY_DATA_DIR ?? '.data'

/** Sends a form while there is no connection, and again when it is back. */
async function sendTwice(page: Page, name: string | RegExp, kept: () => Promise<void>): Promise<void> {
  const button = page.getByRole('main').getByRole('button', { name }).first()
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await button.click()
  await expect(page.getByText(/Mất kết nối|Không gửi được/).first()).toBeVisible()
  await kept()
  await page.context().setOffline(false)
  await button.click()
}

test('a report of wrong data outlives a lost connection', async ({ page }) => {
  await page.goto('/bao-sai')
  const message = page.getByLabel('Sai hoặc thiếu ở đâu?')
  await message.fill('Sai tên chủ thể')
  await page.getByLabel(/^Số điện thoại/).fill('0912 345 678')
  await sendTwice(page, 'Gửi báo sai', async () => {
    await expect(message).toHaveValue('Sai tên chủ thể')
    await expect(page.getByLabel(/^Số điện thoại/)).toHaveValue('0912 345 678')
  })
  await expect(page.getByText(/Mã tiếp nhận: \w{8}/)).toBeVisible()
})

test('what an officer types outlives a lost connection', async ({ page }) => {
  test.slow()
  await signInAs(page, DATA, 'province_officer')
  const { emptyGrid } = await layOutWork(page)

  await page.goto('/can-bo/dot-danh-gia/moi')
  const name = page.locator('[name=title]')
  const title = `Đợt mất mạng ${Date.now().toString(36)}`
  await name.fill(title)
  await sendTwice(page, 'Mở đợt', () => expect(name).toHaveValue(title))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)

  await page.goto(emptyGrid)
  const cell = (column: string) => page.getByLabel(`${column}, dòng 1`, { exact: true })
  await cell('Sản phẩm').fill('Tỏi mất mạng')
  await cell('Chủ thể').fill('Hợp tác xã An Vĩnh')
  await cell('Sao').fill('3')
  await sendTwice(page, 'Lưu bảng kết quả', () => expect(cell('Sản phẩm')).toHaveValue('Tỏi mất mạng'))
  await expect(page.getByText(/^Đã lưu lúc/).first()).toBeVisible()
  await page.reload()
  await expect(cell('Sản phẩm')).toHaveValue('Tỏi mất mạng')
})
