import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { database } from '@/lib/data/client'
import { certificatesOf } from '@/lib/queries/officer/drafts'
import { publishDecision } from '@/lib/use-cases/decisions/publish-decision'
import { contextOn, issuedDraft, officerOf } from '../support/registry'

const QUANG_TRI = 'p44@2025-07-01'
const TODAY = '2026-11-24'
const DATA = process.env.OCOP_JOURNEY_DATA_DIR ?? '.data'

const fromData = (name: string): unknown => JSON.parse(readFileSync(join(DATA, name), 'utf8'))

async function signIn(page: Page, login: string): Promise<void> {
  const accounts = fromData('accounts.json') as { login: string; password: string }[]
  const account = accounts.find(each => each.login === login)
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill(login)
  await page.getByLabel('Mật khẩu').fill(account?.password ?? '')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page).toHaveURL(/\/can-bo$/)
}

/** Certificates of the province in force, more than a tenth of all that it has and more than twenty. */
async function certificatesInForce(mark: string): Promise<readonly string[]> {
  process.env.DATABASE_URL = (fromData('running.json') as { servingUrl: string }).servingUrl
  const actor = await officerOf(QUANG_TRI, TODAY)
  const by = actor.kind === 'account' ? actor.accountId : ''
  const held = await database().standing.count({ where: { knownTo: null, provinceId: QUANG_TRI } })
  const draftCode = await issuedDraft({
    provinceId: QUANG_TRI,
    by,
    number: `${mark}/QĐ-UBND`,
    issuedOn: '2026-11-20',
    lines: Array.from({ length: 24 + Math.ceil(held / 8) }, (_, index) => ({
      name: `Tiêu Cùa ${mark} ${index + 1}`,
      producer: `Hợp tác xã Cùa ${mark}`,
      star: 3 as const,
      points: 5500
    }))
  })
  const done = await publishDecision(contextOn(TODAY, actor), { draftCode, version: 1 })
  if (!done.ok) throw new Error(done.refusal.code)
  return (await certificatesOf(draftCode)).map(({ code }) => code)
}

test.afterAll(async () => {
  if (process.env.DATABASE_URL) await database().$disconnect()
})

async function as(browser: Browser, login: string, options: { baseURL?: string; javaScriptEnabled: boolean }) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await signIn(page, login)
  return page
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('many certificates end only when a second person has agreed', async ({ page, browser, baseURL }) => {
      test.setTimeout(180_000)
      const mark = `${Date.now() % 10_000_000}`
      const certificates = await certificatesInForce(mark)
      const options = { ...(baseURL && { baseURL }), javaScriptEnabled }
      const number = `${mark}1/QĐ-UBND`
      const publish = { name: new RegExp(`^Công bố quyết định ${number}`) }

      await signIn(page, 'can-bo-quang-tri')
      await page.getByRole('link', { name: 'Thu hồi giấy chứng nhận' }).click()
      await page.getByLabel('Mã giấy chứng nhận').fill(certificates.join('\n'))
      await page.getByLabel('Căn cứ').selectOption('c')
      await page.getByRole('button', { name: 'Soạn dự thảo thu hồi' }).click()
      await expect(page).toHaveURL(/\/nhap\/DT-[0-9A-Z]{8}$/)
      const draft = new URL(page.url()).pathname
      const sign = async () => {
        await page.getByRole('button', { name: 'Trình ký' }).click()
        await page.getByLabel('Số quyết định').fill(number)
        await page.getByLabel('Ngày ban hành').fill('23/11/2026')
        await page.getByLabel('Người ký').fill('Nguyễn Văn An')
        await page.getByRole('button', { name: 'Ghi số, ngày, người ký' }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xem trước khi công bố')
      }
      await sign()

      await expect(page.getByText('Cần một người nữa đồng ý trước khi công bố')).toBeVisible()
      await expect(page.getByText(new RegExp(`chấm dứt ${certificates.length} trong`))).toBeVisible()
      await expect(page.getByText('Bạn là người sửa cuối nên không tự đồng ý được.')).toBeVisible()
      await expect(page.getByText(/Người có thể đồng ý: .*Người duyệt thứ hai/)).toBeVisible()
      await expect(page.getByRole('button', publish)).toHaveCount(0)
      await expect(page.getByRole('button', { name: 'Tôi đã xem và đồng ý công bố' })).toHaveCount(0)
      await page.goto('/can-bo')
      await expect(page.getByRole('heading', { name: /^Chờ người thứ hai đồng ý/ })).toBeVisible()

      const foreign = await as(browser, 'can-bo-quang-ngai', options)
      await expect(foreign.getByRole('link', { name: new RegExp(number) })).toHaveCount(0)
      expect((await foreign.goto(`${draft}/cong-bo`))?.status()).toBe(404)
      await foreign.context().close()

      const other = await as(browser, 'nguoi-duyet', options)
      const mine = other.locator('#cho-ban-dong-y').getByRole('link', { name: new RegExp(number) })
      await expect(other.locator('#cho-ban-dong-y')).toContainText(/chờ từ \d\d:\d\d hôm nay|đã chờ \d+ ngày/)
      await mine.click()
      await expect(other.getByText('Quyết định này chờ bạn đồng ý')).toBeVisible()
      await expect(other.getByRole('rowheader', { name: `Tiêu Cùa ${mark} 24 ` })).toBeVisible()
      await other.getByRole('button', { name: 'Trả lại kèm lý do' }).click()
      await expect(other.getByText('Cần điền mục này.').first()).toBeVisible()
      await other.getByLabel('Vì sao trả lại').fill('Dòng 1 không có trong bản đã ký.')
      await other.getByRole('button', { name: 'Trả lại kèm lý do' }).click()
      await expect(other).toHaveURL(/\/can-bo$/)
      await expect(mine).toHaveCount(0)

      await page.goto('/can-bo')
      await expect(page.locator('#ban-nhap')).toContainText('Người thứ hai đã trả lại, kèm lý do')
      await page.goto(draft)
      await expect(page.getByText('Dòng 1 không có trong bản đã ký.')).toBeVisible()
      await page.getByLabel('Dòng số').fill('1')
      await page.getByLabel('Lý do').fill('Không có trong bản đã ký')
      await page.getByRole('button', { name: 'Gạch dòng này' }).click()
      await expect(page.getByText('Đã gạch: Không có trong bản đã ký')).toBeVisible()
      await sign()

      await other.goto('/can-bo')
      await mine.click()
      await other.getByRole('button', { name: 'Tôi đã xem và đồng ý công bố' }).click()
      await expect(other.getByText('Người duyệt thứ hai đã xem và đồng ý với đúng bản này.')).toBeVisible()

      await page.goto(`${draft}/cong-bo`)
      await expect(page.getByRole('button', publish)).toBeVisible()
      await page.goto(draft)
      await page.getByRole('button', { name: 'Đưa về soạn lại' }).click()
      await sign()
      await expect(page.getByText('Cần một người nữa đồng ý trước khi công bố')).toBeVisible()
      await expect(page.getByRole('button', publish)).toHaveCount(0)

      await other.goto(`${draft}/cong-bo`)
      await other.getByRole('button', { name: 'Tôi đã xem và đồng ý công bố' }).click()
      await expect(other.getByText('Người duyệt thứ hai đã xem và đồng ý với đúng bản này.')).toBeVisible()
      await page.goto(`${draft}/cong-bo`)
      await other.goto(`${draft}/cong-bo`)
      await page.getByRole('button', publish).click()
      await expect(page).toHaveURL(/\/da-cong-bo$/)
      await other.getByRole('button', publish).click()
      await expect(other.getByText('Quyết định này đã được công bố.').first()).toBeVisible()
      await page.goto(`/giay-chung-nhan/${certificates[1]}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/thu hồi/)
      await page.goto(`/giay-chung-nhan/${certificates[0]}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Còn hiệu lực/)
      await other.context().close()
    })
  })
}
