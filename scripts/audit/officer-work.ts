import type { Locator, Page } from '@playwright/test'

/** Addresses of work under way, one in every state that an officer meets it in. */
export interface OfficerWork {
  readonly emptyGrid: string
  readonly flaggedGrid: string
  readonly grid: string
  readonly draft: string
  readonly preview: string
  readonly published: string
}

const PDF = Buffer.from('%PDF-1.7\n%%EOF')
const OK = '78,5\t4'
const COUNT = 3

/** Results as they are copied from a spreadsheet. */
const pastedRows = (mark: string, points: string): string =>
  Array.from({ length: COUNT }, (_, index) => {
    const place = points === OK ? 'Đặc khu Lý Sơn' : 'xã Không Có Đâu'
    return `${index + 1}\tTỏi ${mark} số ${index + 1}\tHợp tác xã ${mark}\tHTX\t${place}\t\t${points}\tlần đầu`
  }).join('\n')

const pathOf = (page: Page): string => new URL(page.url()).pathname

async function sent(page: Page, button: Locator, arrived: RegExp): Promise<string> {
  await button.click()
  await page.waitForURL(({ pathname }) => arrived.test(pathname))
  return pathOf(page)
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('main').getByRole('button', { name })

async function openBatch(page: Page, title: string): Promise<string> {
  await page.goto('/can-bo/dot-danh-gia/moi')
  await page.locator('[name=title]').fill(title)
  return sent(page, button(page, 'Mở đợt'), /\/DG-[0-9A-Z]{8}$/)
}

async function pasteInto(page: Page, grid: string, rows: string): Promise<void> {
  await page.goto(grid)
  // Where scripts run, the box for pasting folds as soon as the grid is ready: it is filled and sent either way.
  await page.locator('[name=paste]').fill(rows, { force: true })
  await button(page, 'Đưa vào bảng và lưu').dispatchEvent('click')
  await page.getByText(/^Đã lưu lúc/).waitFor()
}

async function draftFrom(page: Page, grid: string): Promise<string> {
  await page.goto(`/can-bo/quyet-dinh/moi?dot=${grid.split('/').at(-1)}`)
  return sent(page, button(page, 'Soạn dự thảo công nhận'), /\/nhap\/DT-[0-9A-Z]{8}$/)
}

async function issue(page: Page, draft: string, number: string): Promise<string> {
  await page.goto(draft)
  await button(page, 'Trình ký').click()
  await page.getByLabel('Số quyết định').fill(number)
  await page.getByLabel('Ngày ban hành').fill('20/11/2026')
  await page.getByLabel('Người ký').fill('Nguyễn Văn An')
  await page.getByLabel('Bản đã ký (PDF)').setInputFiles({ name: 'qd.pdf', mimeType: 'application/pdf', buffer: PDF })
  return sent(page, button(page, 'Ghi số, ngày, người ký'), /\/cong-bo$/)
}

async function draftOf(page: Page, mark: string): Promise<string> {
  const grid = await openBatch(page, mark)
  await pasteInto(page, grid, pastedRows(mark, OK))
  return draftFrom(page, grid)
}

/** An officer of a province, signed in on the page, does some work and leaves it in every state there is. */
export async function layOutWork(page: Page): Promise<OfficerWork> {
  const mark = Date.now().toString(36)
  const emptyGrid = await openBatch(page, `${mark} a`)
  const flaggedGrid = await openBatch(page, `${mark} b`)
  await pasteInto(page, flaggedGrid, pastedRows(`${mark} b`, '95\t4'))
  const grid = await openBatch(page, `${mark} c`)
  await pasteInto(page, grid, pastedRows(`${mark} c`, OK))
  const draft = await draftFrom(page, grid)
  const preview = await issue(page, await draftOf(page, `${mark} d`), `${Date.now() % 10_000_000}/QĐ-UBND`)
  await issue(page, await draftOf(page, `${mark} e`), `${Date.now() % 10_000_000}/QĐ-UBND`)
  const published = await sent(page, button(page, /^Công bố quyết định/), /\/da-cong-bo$/)
  return { emptyGrid, flaggedGrid, grid, draft, preview, published }
}
