import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { database } from '@/lib/data/client'
import { newId } from '@/lib/services/ids'
import { openBatch } from '@/lib/use-cases/batches/open-batch'
import { readPdf } from '../support/read-pdf'
import { contextOn, officerOf } from '../support/registry'

const CAN_THO = 'p92@2025-07-01'
const TODAY = '2026-11-24'
const DATA = process.env.OCOP_JOURNEY_DATA_DIR ?? '.data'

const fromData = (name: string): unknown => JSON.parse(readFileSync(join(DATA, name), 'utf8'))

async function signIn(page: Page, login: string): Promise<void> {
  const accounts = fromData('accounts.json') as { login: string; password: string }[]
  await page.context().clearCookies()
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill(login)
  await page.getByLabel('Mật khẩu').fill(accounts.find(each => each.login === login)?.password ?? '')
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page).not.toHaveURL(/dang-nhap/)
}

/** A batch of the province with three results of three stars. */
async function batchOfThree(): Promise<string> {
  process.env.DATABASE_URL = (fromData('running.json') as { servingUrl: string }).servingUrl
  const actor = await officerOf(CAN_THO, TODAY)
  const ctx = contextOn(TODAY, actor)
  const opened = await openBatch(ctx, { unitId: CAN_THO, programmeYear: 2026, round: null, title: null })
  if (!opened.ok || actor.kind !== 'account') throw new Error('the batch did not open')
  const { batchCode } = opened.value
  const { id: batchId } = await database().batch.findUniqueOrThrow({ where: { code: batchCode } })
  await database().evaluationResult.createMany({
    data: Array.from({ length: 3 }, (_, index) => ({
      id: newId(ctx.at),
      batchId,
      position: index + 1,
      productName: `Mắm Ễnh ương ${batchCode.slice(3)} ${index + 1}`,
      producerName: `Hợp tác xã Ấp Ứng ${batchCode.slice(3)}`,
      unitId: CAN_THO,
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

const pdfAt = async (page: Page, address: string) =>
  readPdf(new Uint8Array(await (await page.request.get(address)).body()))

test.afterAll(async () => {
  if (process.env.DATABASE_URL) await database().$disconnect()
})

test.use({ javaScriptEnabled: false })

test('certificates are numbered, printed before and after publication, handed over and replaced', async ({ page }) => {
  test.slow()
  await signIn(page, 'quan-tri')
  await page.goto('/quan-tri/mau-so')
  await page.getByLabel('Tỉnh').selectOption({ label: 'Thành phố Cần Thơ' })
  await page.getByLabel('Mẫu', { exact: false }).first().fill('{nam}/GCN')
  await page.getByLabel('Từ ngày').fill('01/11/2026')
  await page.getByLabel('Nguồn').fill('Công văn 12/SNNMT')
  await page.getByRole('button', { name: 'Đặt mẫu' }).click()
  await expect(page.getByText('Mẫu số phải có ô số thứ tự').first()).toBeVisible()
  await page.getByLabel('Mẫu', { exact: false }).first().fill('{stt:000}/{nam}/GCN-OCOP-{ma tinh}')
  await page.getByRole('button', { name: 'Đặt mẫu' }).click()
  await expect(page.getByText('Đã đặt mẫu.')).toBeVisible()

  const number = 1_000 + Math.floor(Math.random() * 1_000_000)
  const batch = await batchOfThree()
  await signIn(page, 'can-bo-can-tho')
  await page.goto(`/can-bo/quyet-dinh/moi?dot=${batch}`)
  await page.getByRole('button', { name: 'Soạn dự thảo công nhận' }).click()
  await expect(page).toHaveURL(/\/nhap\/DT-[0-9A-Z]{8}$/)
  const draft = new URL(page.url()).pathname
  const document = await page.request.get(`${draft}/du-thao.docx`)
  expect(document.headers()['content-disposition']).toContain('attachment')
  expect((await document.body()).subarray(0, 2).toString()).toBe('PK')
  expect((await pdfAt(page, `${draft}/phu-luc.pdf`)).pages[0]).toContain(`Mắm Ễnh ương ${batch.slice(3)} 3`)

  await page.getByRole('button', { name: 'Trình ký' }).click()
  await page.getByLabel('Số quyết định').fill(`${number}/QĐ-UBND`)
  await page.getByLabel('Ngày ban hành').fill('20/11/2026')
  await page.getByLabel('Người ký').fill('Nguyễn Văn An')
  await page.getByRole('button', { name: 'Ghi số, ngày, người ký' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xem trước khi công bố')
  await page.goto(draft)
  await page.getByRole('link', { name: 'In trước giấy chứng nhận' }).click()
  const early = new URL(page.url()).pathname
  const before = await pdfAt(page, `${early}/giay.pdf`)
  expect(before.pages).toHaveLength(3)
  const code = /GCN-[0-9A-Z]{8}/.exec(before.pages[0] ?? '')?.[0] ?? ''
  expect(before.pages[0]).toContain('đến hết ngày 19/11/2029')
  expect((await page.goto(`/v/${code}`))?.status()).toBe(404)
  await expect(page.getByText('chưa công bố').first()).toBeVisible()
  await expect(page.getByText(`Mắm Ễnh ương ${batch.slice(3)}`)).toHaveCount(0)

  await page.goto(`${draft}/cong-bo`)
  await page.getByRole('button', { name: `Công bố quyết định ${number}/QĐ-UBND (3 sản phẩm)` }).click()
  await page.getByRole('link', { name: 'In và trao giấy chứng nhận' }).click()
  const papers = new URL(page.url()).pathname
  await expect(page.getByText(/^\d{3}\/2026\/GCN-OCOP-92/).first()).toBeVisible()
  await expect(page.getByText('0/3 giấy').first()).toBeVisible()
  const printed = await pdfAt(page, `${papers}/giay.pdf?phoi=1&phai=2,5&xuong=-3`)
  expect(printed.pages).toHaveLength(3)
  expect(printed.pages[0]).toMatch(/\d{3}\/2026\/GCN-OCOP-92/)
  expect(printed.pages[0]).toContain(code)
  expect((await pdfAt(page, `${papers}/ky-nhan.pdf`)).pages[0]).toContain('DANH SÁCH KÝ NHẬN')

  await page.getByLabel('Sự kiện').fill(`Lễ trao giấy ${batch}`)
  await page.getByRole('button', { name: 'Ghi đã trao' }).click()
  await expect(page.getByText('3/3 giấy').first()).toBeVisible()

  await page.goto(`/can-bo/giay-chung-nhan/${code}`)
  await page.getByLabel('Lý do').fill('Hỏng do lũ')
  await page.getByRole('button', { name: 'Ghi cấp lại' }).click()
  await expect(page.getByText(/^Cấp lại lần 1, ngày \d{2}\/\d{2}\/\d{4}: Hỏng do lũ/)).toBeVisible()
  expect((await pdfAt(page, `/can-bo/giay-chung-nhan/${code}/giay.pdf`)).pages[0]).toContain('Bản cấp lại lần 1')
  expect((await page.goto(`/v/${code}`))?.status()).toBe(200)

  await signIn(page, 'can-bo-quang-tri')
  expect((await page.request.get(`${papers}/giay.pdf`)).status()).toBe(404)
  expect((await page.request.get(`/can-bo/giay-chung-nhan/${code}/giay.pdf`)).status()).toBe(404)
})
