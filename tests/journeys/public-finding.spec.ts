import { expect, type Page, test } from '@playwright/test'

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const apply = (page: Page) => page.getByRole('button', { name: 'Áp dụng bộ lọc' }).click()
const total = (page: Page) => page.locator('main strong').filter({ hasText: /sản phẩm$/ })

/** Every choice of a facet with what it promises. */
async function promises(page: Page, name: string): Promise<readonly (readonly [string, number])[]> {
  const rows = await page.locator(`label:has(input[name="${name}"])`).all()
  return Promise.all(
    rows.map(async row => {
      const value = (await row.locator('input').getAttribute('value')) ?? ''
      const count = (await row.locator('span').last().textContent()) ?? ''
      return [value, Number(count.replaceAll('.', ''))] as const
    })
  )
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('every filter gives as many products as it promises', async ({ page }) => {
      for (const name of ['sao', 'tinh-trang', 'nhom']) {
        await page.goto('/san-pham')
        for (const [value, count] of await promises(page, name)) {
          await page.goto(`/san-pham?${new URLSearchParams({ [name]: value })}`)
          await expect(total(page), `${name}=${value}`).toHaveText(`${count.toLocaleString('vi-VN')} sản phẩm`)
        }
      }
    })

    test('a chosen place stands in its field by name, and stays chosen', async ({ page }) => {
      await page.goto('/san-pham?noi=p62')
      const field = page.getByRole('textbox', { name: /^Tỉnh, huyện hoặc xã/ })
      await expect(field).toHaveValue('Kon Tum (đến hết ngày 30/06/2025)')
      await page.getByRole('checkbox', { name: /^4 sao/ }).check()
      await apply(page)
      await expect(field).toHaveValue('Kon Tum (đến hết ngày 30/06/2025)')
      await expect(total(page)).toHaveText('7 sản phẩm')
      await field.fill('Thanh Hóa')
      await apply(page)
      await expect(title(page)).toContainText('Thanh Hóa')
    })

    test('a producer is found without marks and with a typing error', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('navigation', { name: 'Danh mục chính' }).getByRole('link', { name: 'Chủ thể' }).click()
      await page.getByRole('searchbox', { name: 'Tìm chủ thể theo tên' }).fill('yen xao kon tum')
      await page.getByRole('searchbox', { name: 'Tìm chủ thể theo tên' }).press('Enter')
      await expect(page.getByText('Không chủ thể nào có đủ các chữ này')).toBeVisible()
      await page.getByRole('link', { name: 'Công ty TNHH Yến Sào Kon Tum' }).click()
      await expect(title(page)).toHaveText('Công ty TNHH Yến Sào Kon Tum')
    })

    test('producers are narrowed by kind and place', async ({ page }) => {
      await page.goto('/chu-the')
      const household = page.getByRole('checkbox', { name: /^Hộ sản xuất/ })
      const promised = (await promises(page, 'loai-hinh')).find(([value]) => value === 'household')?.[1]
      await household.check()
      await apply(page)
      await expect(household).toBeChecked()
      await expect(page.getByText(`${promised} chủ thể`, { exact: true })).toBeVisible()
      await page.getByRole('textbox', { name: /^Tỉnh, huyện hoặc xã/ }).fill('khong co noi nay')
      await apply(page)
      await expect(page.getByText('Không có nơi nào tên "khong co noi nay"')).toBeVisible()
    })

    test('words are explained where people hesitate', async ({ page }) => {
      await page.goto('/san-pham?q=yen+sam+kon+tum')
      await page.getByRole('link', { name: 'nước Yến Sâm Kon Tum' }).first().click()
      await page.getByRole('link', { name: 'Các từ này nghĩa là gì?' }).click()
      await expect(title(page)).toHaveText('Thuật ngữ')
      await expect(page.getByText('Sản phẩm vẫn được bán, nhưng không còn được ghi dấu OCOP').first()).toBeVisible()
      await page.getByRole('link', { name: 'English' }).click()
      await expect(title(page)).toHaveText('Glossary')
    })

    test('an address that breaks off leads nowhere in the right language, and back', async ({ page }) => {
      const places = ['san-pham', 'chu-the', 'quyet-dinh', 'dot-danh-gia', 'dia-phuong', 'khong-co-trang']
      for (const place of places) {
        const answer = await page.goto(`/${place}/%E0%A4%A`)
        expect(answer?.status(), place).toBe(404)
        await expect(title(page), place).toHaveText('Không tìm thấy trang này')
      }
      await page
        .getByRole('main')
        .getByRole('link', { name: /^về trang đầu/ })
        .click()
      await expect(page).toHaveURL(/\/$/)
      expect((await page.goto('/en/san-pham/%E0%A4%A'))?.status()).toBe(404)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      for (const check of ['/v/%E0%A4%A', '/giay-chung-nhan/%E0%A4%A']) {
        expect((await page.goto(check))?.status()).toBe(404)
        await expect(title(page)).toHaveText('Không có trong sổ')
      }
    })
  })
}

test('the interface says of an address that breaks off what is wrong', async ({ request }) => {
  const answer = await request.get('/api/v1/products/%E0%A4%A')
  expect(answer.status()).toBe(404)
  expect(answer.headers()['content-type']).toContain('application/problem+json')
  expect(await answer.json()).toMatchObject({ code: 'PRODUCT_NOT_FOUND', title: expect.stringContaining('sản phẩm') })
})

test('the home search offers links while one types, by keyboard alone', async ({ page }) => {
  await page.goto('/')
  const field = page.getByRole('searchbox', { name: 'Tìm sản phẩm, chủ thể, địa phương' })
  await field.pressSequentially('yen sam', { delay: 30 })
  const offered = page.getByRole('list', { name: 'Gợi ý' })
  await expect(offered.getByRole('link', { name: /nước Yến Sâm Kon Tum/ })).toBeVisible()
  await expect(page.getByText(/^Có \d+ gợi ý/)).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(offered).toBeHidden()
  await field.fill('')
  await field.pressSequentially('yen sam kon', { delay: 30 })
  await offered.getByRole('link', { name: /nước Yến Sâm Kon Tum/ }).focus()
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('nước Yến Sâm Kon Tum')
})

test('on a phone the results come before the filters', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/san-pham?noi=p62&sao=4')
  await expect(page.getByText('Lọc kết quả (2 đang chọn)')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Áp dụng bộ lọc' })).toBeHidden()
  await page.getByText('Lọc kết quả (2 đang chọn)').click()
  await page.getByRole('link', { name: 'Bỏ mọi bộ lọc' }).click()
  await expect(page).toHaveURL(/\/san-pham$/)
})

test('a product page is copied, shared and printed by its lasting address', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/san-pham?q=yen+sam+kon+tum')
  await page.getByRole('link', { name: 'nước Yến Sâm Kon Tum' }).first().click()
  const address = `${baseURL}${new URL(page.url()).pathname}`
  await expect(page.getByLabel('Địa chỉ cố định của trang này')).toHaveValue(address)
  await page.getByRole('button', { name: 'Sao chép địa chỉ' }).click()
  await expect(page.getByText('Đã sao chép')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2)
})
