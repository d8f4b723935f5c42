import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { database } from '@/lib/data/client'
import { recorded } from '../support/registry'

const TODAY = '2026-11-24'
const OLD_QUANG_TRI = { level: 'province', code: '45', on: '2024-05-02' } as const
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

/** A decision of 02/05/2024 with two certificates: their window for re-evaluation is open. */
async function decided(mark: string): Promise<{ decision: string; certificates: readonly string[] }> {
  process.env.DATABASE_URL = (fromData('running.json') as { servingUrl: string }).servingUrl
  const number = `${mark}/QĐ-UBND`
  await recorded(TODAY, {
    products: ['a', 'b'].map(ref => ({ ref, name: `Cao chè vằng ${mark} ${ref}`, place: OLD_QUANG_TRI })),
    decisions: [
      {
        ref: 'd',
        kind: 'recognition',
        authority: { level: 'province', place: OLD_QUANG_TRI },
        number,
        issuedOn: '2024-05-02',
        lines: ['a', 'b'].map(product => ({ ref: `l-${product}`, product, kind: 'new', star: 4 }))
      }
    ]
  })
  const { decision } = await database().decisionReading.findFirstOrThrow({
    where: { number },
    include: {
      decision: { include: { recognitionLines: { orderBy: { position: 'asc' }, include: { certificate: true } } } }
    }
  })
  return {
    decision: decision.code,
    certificates: decision.recognitionLines.map(({ certificate }) => certificate?.code ?? '')
  }
}

test.afterAll(async () => {
  if (process.env.DATABASE_URL) await database().$disconnect()
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a dossier is filed, a certificate given back and a decision annulled, each looked at first', async ({
      page
    }) => {
      test.setTimeout(180_000)
      const mark = `${Date.now() % 10_000_000}`
      const { decision, certificates } = await decided(mark)
      const [filed = '', surrendered = ''] = certificates
      const check = page.getByRole('button', { name: 'Kiểm tra lại' })
      await signIn(page, 'can-bo-quang-tri')

      await page.getByRole('link', { name: 'Đánh giá lại', exact: true }).click()
      await page.getByLabel('Mã giấy chứng nhận').fill(filed.toLowerCase())
      await page.getByLabel('Ngày nhận đủ hồ sơ').fill('31/02/2026')
      await check.click()
      await expect(page.getByText('Hãy gõ một ngày có thật').first()).toBeVisible()
      await page.getByLabel('Ngày nhận đủ hồ sơ').fill('23/11/2026')
      await check.click()
      await expect(page.getByRole('heading', { name: 'Kiểm tra lại trước khi ghi' })).toBeVisible()
      await expect(page.getByText('(để trống)')).toBeVisible()
      await page.getByRole('button', { name: 'Sửa lại' }).click()
      await page.getByLabel('Số phiếu tiếp nhận').fill(`${mark}/PĐK-44`)
      await check.click()
      await page.getByRole('button', { name: 'Ghi hồ sơ đánh giá lại' }).click()
      await expect(page.getByText('Đã ghi hồ sơ đánh giá lại.')).toBeVisible()
      await expect(page.getByRole('row', { name: new RegExp(`Cao chè vằng ${mark} a`) })).toContainText('07/01/2027')
      await page.goto(`/giay-chung-nhan/${filed}`)
      await expect(page.getByText('đang đánh giá lại').first()).toBeVisible()

      await page.goto('/can-bo/quyet-dinh/viec-khac')
      await page.getByRole('link', { name: 'Chủ thể trả giấy chứng nhận' }).click()
      await page.getByLabel('Mã giấy chứng nhận').fill(surrendered)
      await page.getByLabel('Không còn hiệu lực từ ngày').fill('24/11/2026')
      await page.getByLabel('Đơn của chủ thể').fill(`Đơn ${mark}`)
      await check.click()
      await page.getByRole('button', { name: 'Ghi việc trả giấy' }).click()
      await expect(page.getByText('Chủ thể tự nguyện trả từ 24/11/2026.').first()).toBeVisible()

      await page.goto(`/can-bo/quyet-dinh/huy-bo?ma=${decision}`)
      await page.getByLabel('Lý do').fill('Ban hành nhầm')
      await check.click()
      await page.getByRole('button', { name: 'Soạn dự thảo hủy bỏ' }).click()
      await expect(page).toHaveURL(/\/nhap\/DT-[0-9A-Z]{8}$/)
      await page.getByRole('button', { name: 'Trình ký' }).click()
      await page.getByLabel('Số quyết định').fill(`${mark}9/QĐ-UBND`)
      await page.getByLabel('Ngày ban hành').fill('23/11/2026')
      await page.getByLabel('Người ký').fill('Nguyễn Văn An')
      await page.getByRole('button', { name: 'Ghi số, ngày, người ký' }).click()
      await expect(page.getByText('coi như chưa từng được công nhận').first()).toBeVisible()
      await page.getByRole('button', { name: /^Công bố quyết định/ }).click()
      await expect(page).toHaveURL(/da-cong-bo$/)

      await page.goto(`/quyet-dinh/${decision}`)
      await expect(page.getByText('Quyết định này đã bị hủy bỏ')).toBeVisible()
      await page.getByRole('link', { name: new RegExp(`${mark}9/QĐ-UBND`) }).click()
      await expect(page.getByText('Về quyết định')).toBeVisible()
      await page.goto(`/giay-chung-nhan/${filed}`)
      await expect(page.getByText('Việc công nhận này đã bị hủy bỏ, coi như không có.')).toBeVisible()
    })
  })
}
