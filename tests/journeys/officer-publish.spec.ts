import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { database } from '@/lib/data/client'
import { newId } from '@/lib/services/ids'
import { openBatch } from '@/lib/use-cases/batches/open-batch'
import { contextOn, officerOf } from '../support/registry'

const QUANG_NGAI = 'p51@2025-07-01'
const TODAY = '2026-11-24'
const DATA = process.env.OCOP_JOURNEY_DATA_DIR ?? '.data'
const PDF = Buffer.from('%PDF-1.7\n%%EOF')

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

/** A batch of the province with ten results of three stars, as the grid leaves it. */
async function batchOfTen(): Promise<string> {
  process.env.DATABASE_URL = (fromData('running.json') as { servingUrl: string }).servingUrl
  const actor = await officerOf(QUANG_NGAI, TODAY)
  const ctx = contextOn(TODAY, actor)
  const opened = await openBatch(ctx, { unitId: QUANG_NGAI, programmeYear: 2026, round: null, title: null })
  if (!opened.ok || actor.kind !== 'account') throw new Error('the batch did not open')
  const { batchCode } = opened.value
  const { id: batchId } = await database().batch.findUniqueOrThrow({ where: { code: batchCode } })
  await database().evaluationResult.createMany({
    data: Array.from({ length: 10 }, (_, index) => ({
      id: newId(ctx.at),
      batchId,
      position: index + 1,
      productName: `Tỏi Lý Sơn ${batchCode} ${index + 1}`,
      producerName: `Hợp tác xã ${batchCode}`,
      unitId: QUANG_NGAI,
      points: 5500,
      star: 3,
      kind: 'new' as const,
      settled: [],
      updatedAt: ctx.at,
      updatedBy: actor.accountId
    }))
  })
  return batchCode
}

test.afterAll(async () => {
  if (process.env.DATABASE_URL) await database().$disconnect()
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('ten results become a decision that anybody can check', async ({ page, browser, baseURL }) => {
      test.slow()
      const number = 1_000 + Math.floor(Math.random() * 1_000_000)
      const batch = await batchOfTen()
      await signIn(page, 'can-bo-quang-ngai')

      await page.goto(`/can-bo/quyet-dinh/moi?dot=${batch}`)
      await expect(page.getByRole('heading', { name: 'Công nhận 10 sản phẩm' })).toBeVisible()
      await page.getByRole('button', { name: 'Soạn dự thảo công nhận' }).click()
      await expect(page).toHaveURL(/\/nhap\/DT-[0-9A-Z]{8}$/)
      const draft = new URL(page.url()).pathname

      await page.getByLabel('Dòng số').fill('10')
      await page.getByLabel('Lý do').fill('Chủ thể rút hồ sơ')
      await page.getByRole('button', { name: 'Gạch dòng này' }).click()
      await expect(page.getByText('Đã gạch: Chủ thể rút hồ sơ')).toBeVisible()
      const csv = await page.request.get(`${draft}/phu-luc.csv`)
      expect((await csv.text()).split('\r\n')).toHaveLength(11)

      await page.getByRole('button', { name: 'Trình ký' }).click()
      await page.getByLabel('Số quyết định').fill(`${number}/QĐ-UBND`)
      await page.getByLabel('Ngày ban hành').fill('31/02/2026')
      await page.getByLabel('Người ký').fill('Nguyễn Văn An')
      await page.getByRole('button', { name: 'Ghi số, ngày, người ký' }).click()
      await expect(page.getByText('Hãy gõ một ngày có thật').first()).toBeVisible()
      await expect(page.getByLabel('Ngày ban hành')).toHaveValue('31/02/2026')
      await expect(page.getByLabel('Người ký')).toHaveValue('Nguyễn Văn An')
      await page.getByLabel('Ngày ban hành').fill('20/11/2026')
      await page
        .getByLabel('Bản đã ký (PDF)')
        .setInputFiles({ name: 'qd.pdf', mimeType: 'application/pdf', buffer: PDF })
      await page.getByRole('button', { name: 'Ghi số, ngày, người ký' }).click()

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xem trước khi công bố')
      await expect(page.getByRole('link', { name: 'qd.pdf' })).toBeVisible()
      const file = await page.request.get(`${draft}/tep`)
      expect(await file.body()).toEqual(PDF)

      const foreign = await browser.newPage({ ...(baseURL && { baseURL }) })
      await signIn(foreign, 'can-bo-quang-tri')
      expect((await foreign.goto(`${draft}/cong-bo`))?.status()).toBe(404)
      expect((await foreign.request.get(`${draft}/tep`)).status()).toBe(404)
      await foreign.close()

      await page.getByRole('button', { name: `Công bố quyết định ${number}/QĐ-UBND (9 sản phẩm)` }).click()
      await expect(page).toHaveURL(/\/da-cong-bo$/)
      const certificate = page.getByRole('link', { name: /^GCN-/ }).first()
      await expect(page.getByRole('link', { name: /^GCN-/ })).toHaveCount(9)
      await certificate.click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Còn hiệu lực/)
      await expect(page.getByText(`Tỏi Lý Sơn ${batch} 1`).first()).toBeVisible()
    })
  })
}
