import { expect, type Page, test } from '@playwright/test'
import { firstAccount } from '../support/first-accounts'

async function signIn(page: Page): Promise<void> {
  const { login, password } = firstAccount('province_officer', 'ninh-binh')
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill(login)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page).toHaveURL(/\/can-bo$/)
}

/** A batch of a province and year that no other journey has. */
async function newBatch(page: Page, year: number): Promise<string> {
  await page.goto('/can-bo/dot-danh-gia/moi')
  await page.getByLabel('Năm chương trình').fill(String(year))
  await page.getByLabel('Đợt số').fill(String(1 + Math.floor(Math.random() * 99)))
  await page.getByRole('button', { name: 'Mở đợt' }).click()
  await expect(page).toHaveURL(/\/DG-[0-9A-Z]{8}$/)
  return page.url()
}

const cell = (page: Page, column: string, row: number) => page.getByLabel(`${column}, dòng ${row}`, { exact: true })
const saving = (page: Page) => page.locator('form [role=status]').last()

async function type(page: Page, row: number, product: string): Promise<void> {
  await cell(page, 'Sản phẩm', row).fill(product)
  await cell(page, 'Chủ thể', row).fill(`Hợp tác xã ${product}`)
  await cell(page, 'Sao', row).fill('3')
}

test('what is typed saves itself, once, and the page stays as it is', async ({ page, context }) => {
  await signIn(page)
  const address = await newBatch(page, 2021)
  const mark = String(Date.now())
  await type(page, 1, `Mật ong ${mark}`)
  await expect(saving(page)).toHaveText(/^Đã lưu lúc \d\d:\d\d$/)
  await expect(cell(page, 'Sao', 1)).toBeFocused()
  await cell(page, 'Điểm', 1).fill('55,5')
  await cell(page, 'Sản phẩm', 2).fill(`Dở dang ${mark}`)
  await expect(saving(page)).toHaveText(/^Đã lưu lúc \d\d:\d\d\. 1 dòng còn thiếu/)

  const other = await context.newPage()
  await other.goto(address)
  await expect(cell(other, 'Sản phẩm', 1)).toHaveValue(`Mật ong ${mark}`)
  await expect(cell(other, 'Điểm', 1)).toHaveValue('55,50')
  await expect(cell(other, 'Sản phẩm', 2)).toHaveValue('')

  await cell(page, 'Chủ thể', 2).fill('Hợp tác xã Tỏi')
  await cell(page, 'Sao', 2).fill('4')
  await page.getByRole('button', { name: 'Lưu bảng kết quả' }).click()
  await expect(saving(page)).toHaveText(/^Đã lưu lúc \d\d:\d\d ngày/)
  await expect(cell(page, 'Sản phẩm', 2)).toHaveValue(`Dở dang ${mark}`)
  await expect(cell(page, 'Sản phẩm', 3)).toHaveValue('')

  await cell(other, 'Điểm', 1).fill('56')
  await expect(saving(other)).toHaveText(/^Đã lưu lúc/)
  await cell(page, 'Điểm', 1).fill('57')
  await expect(saving(page)).toHaveText(/^Chưa tự lưu được: Người khác vừa sửa cùng dòng này/)
  await page.getByRole('button', { name: 'Lưu bảng kết quả' }).click()
  await expect(page.getByText(/^Dòng 1: người khác vừa sửa thành/).first()).toBeVisible()
  await expect(cell(page, 'Điểm', 1)).toHaveValue('57')
})

test('a lost connection and a left page lose nothing that was typed', async ({ page, context }) => {
  await signIn(page)
  await newBatch(page, 2022)
  const mark = String(Date.now())
  await context.setOffline(true)
  await type(page, 1, `Quế ${mark}`)
  await expect(saving(page)).toHaveText(/^Mất kết nối\./)
  await page.getByRole('button', { name: 'Lưu bảng kết quả' }).click()
  await expect(cell(page, 'Sản phẩm', 1)).toHaveValue(`Quế ${mark}`)
  await expect(saving(page)).toHaveText(/^Mất kết nối\./)
  await context.setOffline(false)
  await expect(saving(page)).toHaveText(/^Đã lưu lúc/)

  await cell(page, 'Sản phẩm', 2).fill(`Chè ${mark}`)
  await page.reload()
  await expect(cell(page, 'Sản phẩm', 1)).toHaveValue(`Quế ${mark}`)
  await expect(page.getByText('Trên máy này còn 1 dòng gõ dở chưa lưu.')).toBeVisible()
  await page.getByRole('button', { name: 'Đưa lại vào bảng' }).click()
  await expect(cell(page, 'Sản phẩm', 2)).toHaveValue(`Chè ${mark}`)
})

test('steps are taken back and made again across cells', async ({ page }) => {
  await signIn(page)
  await newBatch(page, 2023)
  await cell(page, 'Sản phẩm', 1).click()
  await page.keyboard.type('Trà')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Tổ hợp tác')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+z')
  await expect(cell(page, 'Chủ thể', 1)).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(cell(page, 'Sản phẩm', 1)).toHaveValue('')
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Control+y')
  await expect(cell(page, 'Chủ thể', 1)).toHaveValue('Tổ hợp tác')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(cell(page, 'Chủ thể', 1)).toHaveValue('')
  await expect(cell(page, 'Sản phẩm', 1)).toHaveValue('Trà')
})

test('a step of the work cannot be lost with the connection', async ({ page, context }) => {
  await signIn(page)
  await page.goto('/can-bo/dot-danh-gia/moi')
  await page.getByLabel('Tên gọi').fill('Đợt thử mất mạng')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Mở đợt' }).click()
  await expect(page.getByText(/^Mất kết nối nên chưa gửi được/).first()).toBeVisible()
  await expect(page.getByLabel('Tên gọi')).toHaveValue('Đợt thử mất mạng')
  await context.setOffline(false)
})
