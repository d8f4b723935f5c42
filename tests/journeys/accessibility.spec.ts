import { expect, type Page, test } from '@playwright/test'
import { publicAddresses } from '../support/addresses'
import { expectNoBarriers } from '../support/barriers'
import { firstAccount } from '../support/first-accounts'

test.describe.configure({ mode: 'parallel', timeout: 180_000 })

async function signIn(page: Page, role: string, part: string, to: string): Promise<void> {
  const { login, password } = firstAccount(role, part)
  await page.goto(`/dang-nhap?tiep=${to}`)
  await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(login)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click()
  // The sign-in page has this address in its query: only the path tells that one has arrived.
  await page.waitForURL(({ pathname }) => pathname === to)
}

/** Shared out, so that several workers look at once. */
const PARTS = 4

for (let part = 0; part < PARTS; part++)
  test(`nobody meets a barrier on public pages, part ${part + 1} of ${PARTS}`, async ({ page, request }) => {
    const { pages } = await publicAddresses(request)
    await expectNoBarriers(
      page,
      pages.filter((_, index) => index % PARTS === part)
    )
  })

test('nobody meets a barrier on check pages and in English', async ({ page, request }) => {
  const { pages, checks } = await publicAddresses(request)
  const product = pages.find(address => address.startsWith('/san-pham/'))
  await expectNoBarriers(page, [...checks, ...checks.slice(0, 1).map(path => `/en${path}`), '/en', `/en${product}`])
})

test('nobody meets a barrier on the way in', async ({ page }) => {
  await expectNoBarriers(page, ['/dang-nhap', '/dat-lai-mat-khau', '/kich-hoat'])
})

test('no officer meets a barrier where work begins', async ({ page }) => {
  await signIn(page, 'province_officer', '', '/can-bo')
  await expectNoBarriers(page, ['/can-bo', '/can-bo/quyet-dinh/moi', '/can-bo/quyet-dinh/da-ban-hanh', '/tai-khoan'])
})

test('an address that leads nowhere still says so inside a page, with a way on', async ({ page }) => {
  await signIn(page, 'province_officer', '', '/can-bo')
  for (const address of ['/can-bo/quyet-dinh/moi', '/can-bo/dot-danh-gia/DG-00000000', '/can-bo/khong-co']) {
    const response = await page.goto(address)
    expect([address, response?.status()]).toEqual([address, 404])
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang này')
    await expect(page.getByRole('main')).toHaveCount(1)
  }
})

test('no producer meets a barrier on the own products', async ({ page }) => {
  await signIn(page, 'producer', '', '/san-pham-cua-toi')
  await expectNoBarriers(page, ['/san-pham-cua-toi'])
})
