import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'

const DATA = process.env.OCOP_JOURNEY_DATA_DIR ?? '.data'
const PDF = Buffer.from('%PDF-1.7\n%%EOF')

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

/** Counts what a person does: a field filled, a click, a paste is one. */
class Hand {
  done = 0
  async fill(field: Locator, text: string): Promise<void> {
    this.done++
    await field.fill(text)
  }
  async click(target: Locator): Promise<void> {
    this.done++
    await target.click()
  }
  async choose(field: Locator, name: string): Promise<void> {
    this.done++
    await field.setInputFiles({ name, mimeType: 'application/pdf', buffer: PDF })
  }
}

const WARES = [
  'Mật ong',
  'Chè dây',
  'Tỏi đen',
  'Quế chi',
  'Nấm lim',
  'Rượu sim',
  'Bún khô',
  'Mạch nha',
  'Dầu phộng',
  'Trà gừng'
]
const PLACES = ['Sơn Tây', 'Ba Tơ', 'Trà Bồng', 'Mộ Đức', 'Minh Long', 'Kon Plông']

/** Sixty results as a council writes them: half without points, and none that anybody need look at. */
const clean = (mark: string): string =>
  WARES.flatMap((ware, first) =>
    PLACES.map((place, second) =>
      [
        first * PLACES.length + second + 1,
        `${ware} ${place} ${mark}`,
        `Hợp tác xã ${place} ${mark}`,
        'HTX',
        'Đặc khu Lý Sơn',
        String(first + 1),
        second % 2 === 0 ? '' : '78.5',
        '4 sao',
        'lần đầu'
      ].join('\t')
    )
  ).join('\n')

for (const [javaScriptEnabled, mark] of [
  [true, 'sáng'],
  [false, 'chiều']
] as const) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('sixty results become a published decision in a few actions', async ({ page, context }) => {
      test.slow()
      // No other journey opens a round of this year between 10 and 59.
      const round = String((javaScriptEnabled ? 10 : 35) + Math.floor(Math.random() * 25))
      await signIn(page, 'can-bo-quang-ngai')

      const pasting = new Hand()
      await pasting.click(page.getByRole('link', { name: 'Nhập kết quả hội đồng' }))
      await pasting.fill(page.getByLabel('Đợt số'), round)
      await pasting.click(page.getByRole('button', { name: 'Mở đợt' }))
      await pasting.fill(page.getByLabel('Các dòng chép từ Excel'), clean(`${mark} ${round}`))
      await pasting.click(page.getByRole('button', { name: 'Đưa vào bảng và lưu' }))
      await expect(page.getByText(/^Đã lưu lúc \d\d:\d\d/)).toBeVisible()
      await expect(page.getByLabel('Sản phẩm, dòng 60')).toHaveValue(`Trà gừng Kon Plông ${mark} ${round}`)
      await expect(page.getByText('cần xem lại')).toHaveCount(0)
      expect(pasting.done).toBeLessThanOrEqual(10)

      await page.getByLabel('Điểm, dòng 60', { exact: true }).fill('69,99')
      await page.getByRole('button', { name: 'Lưu bảng kết quả' }).click()
      await expect(page.getByRole('heading', { name: '1 chỗ cần xem lại' })).toBeVisible()
      const flagged = new Hand()
      await flagged.click(page.getByLabel('Sửa thành 3 sao'))
      await flagged.click(page.getByRole('button', { name: 'Lưu câu trả lời' }))
      await expect(page.getByText('cần xem lại')).toHaveCount(0)
      await expect(page.getByLabel('Sao, dòng 60', { exact: true })).toHaveValue('3')
      expect(flagged.done).toBeLessThanOrEqual(3)

      await page.getByRole('link', { name: 'Soạn quyết định' }).click()
      await page.getByRole('button', { name: 'Soạn dự thảo công nhận' }).click()
      await expect(page).toHaveURL(/\/nhap\/DT-[0-9A-Z]{8}$/)

      const number = `${Date.now() % 10_000_000}/QĐ-UBND`
      const publishing = new Hand()
      await publishing.click(page.getByRole('button', { name: 'Trình ký' }))
      await publishing.fill(page.getByLabel('Số quyết định'), number)
      await publishing.fill(page.getByLabel('Ngày ban hành'), '20/11/2026')
      await publishing.fill(page.getByLabel('Người ký'), 'Nguyễn Văn An')
      await publishing.choose(page.getByLabel('Bản đã ký (PDF)'), 'qd.pdf')
      await publishing.click(page.getByRole('button', { name: 'Ghi số, ngày, người ký' }))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xem trước khi công bố')

      const other = await context.newPage()
      await other.goto(page.url())
      const button = { name: `Công bố quyết định ${number} (60 sản phẩm)` }
      await publishing.click(page.getByRole('button', button))
      await expect(page).toHaveURL(/\/da-cong-bo$/)
      await expect(page.getByRole('link', { name: /^GCN-/ })).toHaveCount(60)
      expect(publishing.done).toBeLessThanOrEqual(8)

      await other.getByRole('button', button).click()
      await expect(other.getByText('Quyết định này đã được công bố.').first()).toBeVisible()
    })
  })
}

test('cells are walked and filled as in a spreadsheet', async ({ page }) => {
  await signIn(page, 'can-bo-quang-ngai')
  await page.goto('/can-bo/dot-danh-gia/moi')
  await page.getByLabel('Đợt số').fill(String(71 + Math.floor(Math.random() * 29)))
  await page.getByLabel('Năm chương trình').fill(String(2014 + Math.floor(Math.random() * 10)))
  await page.getByRole('button', { name: 'Mở đợt' }).click()
  const cell = (column: string, row: number) => page.getByLabel(`${column}, dòng ${row}`, { exact: true })
  await cell('Sản phẩm', 1).click()
  await page.keyboard.press('Enter')
  await expect(cell('Sản phẩm', 2)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(cell('Chủ thể', 2)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(cell('Chủ thể', 1)).toBeFocused()

  await cell('Sản phẩm', 1).focus()
  await cell('Sản phẩm', 1).evaluate(element => {
    const data = new DataTransfer()
    data.setData('text/plain', Array.from({ length: 9 }, (_, row) => `Trà ${row}\tHTX ${row}`).join('\n'))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(cell('Chủ thể', 9)).toHaveValue('HTX 8')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(cell('Chủ thể', 9)).toHaveValue('')
})
