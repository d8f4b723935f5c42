import { expect, type Page, test } from '@playwright/test'
import { layOutWork } from '@/scripts/audit/officer-work'
import { signInAs } from '@/scripts/audit/people'

// What somebody hears who does not see the page. Only what does not change with the records stands here.

const DATA = process.env.OCOP_JOURNEY_DATA_DIR ?? '.data'

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function follow(page: Page, kind: string): Promise<void> {
  await open(page, (await page.locator(`main a[href^="/${kind}/"]`).first().getAttribute('href')) ?? '')
}

test('the home page is heard as two searches, figures with their day and decisions', async ({ page }) => {
  await open(page, '/')
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Đến nội dung chính"
    - banner:
      - link "Sổ OCOP"
      - navigation "Danh mục chính":
        - list:
          - listitem:
            - link "Sản phẩm"
          - listitem:
            - link "Tra cứu"
          - listitem:
            - link "Quyết định"
      - link "English"
      - link "Đăng nhập"
    - main:
      - heading "Sản phẩm nào đạt mấy sao OCOP, theo quyết định nào, đến khi nào?" [level=1]
      - search:
        - searchbox "Tìm sản phẩm, chủ thể, địa phương"
        - button "Tìm"
      - search:
        - searchbox "Kiểm tra giấy chứng nhận"
        - button "Kiểm tra"
      - region "Con số hôm nay":
        - heading "Con số hôm nay" [level=2]
        - link /^[\\d.]+ sản phẩm còn hiệu lực$/
        - text: /ngày \\d\\d\\/\\d\\d\\/\\d{4}/
        - link /^[\\d.]+ sản phẩm từng được công nhận$/
        - link /^[\\d.]+ quyết định có trong sổ$/
      - region "Quyết định mới nhất":
        - list:
          - listitem:
            - link /^Quyết định .+/
    - contentinfo
  `)
})

test('the list is heard as a search, a count and products with their way in', async ({ page }) => {
  await open(page, '/san-pham?q=yen+sam')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Kết quả cho \\"yen sam\\"" [level=1]
      - search:
        - searchbox "Tìm theo tên sản phẩm hoặc chủ thể": yen sam
        - button "Tìm"
      - paragraph:
        - strong: /\\d+ sản phẩm/
      - navigation "Xếp theo":
        - list:
          - listitem:
            - strong: sát nhất
          - listitem:
            - link "tên"
      - list:
        - listitem:
          - link "nước Yến Sâm Kon Tum"
          - paragraph: /Công ty TNHH Yến Sào Kon Tum/
          - text: /4 sao/
  `)
})

test('a product is heard as its standing in one sentence, what it is, its history and where that comes from', async ({
  page
}) => {
  await open(page, '/san-pham?q=yen+sam')
  await follow(page, 'san-pham')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - navigation "Bạn đang ở":
        - list:
          - listitem:
            - link "Sản phẩm OCOP"
      - heading "nước Yến Sâm Kon Tum" [level=1]
      - paragraph: /^4 sao, hết hiệu lực/
      - paragraph:
        - link "Mở giấy chứng nhận"
      - region "Thông tin":
        - heading "Thông tin" [level=2]
        - term: Chủ thể
        - definition:
          - link "Công ty TNHH Yến Sào Kon Tum"
      - region "Diễn biến":
        - heading "Diễn biến" [level=2]
        - list "Diễn biến theo thời gian":
          - listitem:
            - paragraph: Hết hiệu lực
          - listitem:
            - paragraph: Công nhận 4 sao
  `)
})

test('a check page is heard as its verdict first', async ({ page }) => {
  await open(page, '/san-pham?q=yen+sam')
  await follow(page, 'san-pham')
  await follow(page, 'giay-chung-nhan')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Hết hạn" [level=1]
      - paragraph: nước Yến Sâm Kon Tum
      - paragraph: /^Hết hiệu lực/
      - heading "Đã công nhận gì" [level=2]
      - term: Sản phẩm
      - definition: nước Yến Sâm Kon Tum
      - term: Chủ thể
      - definition: Công ty TNHH Yến Sào Kon Tum
      - term: Hạng sao khi được cấp
      - definition: 4 sao
      - textbox "Xem vào ngày khác"
      - button /^Xem/
  `)
})

test('a decision is heard as its facts, its sources and a table with a title', async ({ page }) => {
  await open(page, '/san-pham?q=yen+sam')
  await follow(page, 'san-pham')
  await follow(page, 'quyet-dinh')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - navigation "Bạn đang ở":
        - list:
          - listitem:
            - link "Quyết định"
      - heading "Quyết định chưa rõ số (muộn nhất 26/11/2021)" [level=1]
      - term: Cơ quan ban hành
      - definition: /UBND tỉnh Kon Tum/
      - region "Nguồn":
        - heading "Nguồn" [level=2]
      - region "Phụ lục":
        - heading "Phụ lục" [level=2]
        - table /Phụ lục như quyết định in/:
          - rowgroup:
            - row:
              - columnheader "TT"
              - columnheader "Sản phẩm"
              - columnheader "Chủ thể"
          - rowgroup:
            - row:
              - rowheader
  `)
})

test('the way in is heard as two fields and what to do without a password', async ({ page }) => {
  await open(page, '/dang-nhap')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Đăng nhập" [level=1]
      - textbox "Tên đăng nhập hoặc số điện thoại"
      - textbox "Mật khẩu"
      - button "Đăng nhập"
      - heading "Quên mật khẩu?" [level=2]
      - paragraph:
        - link "Tôi đã có thư đặt lại mật khẩu"
  `)
})

test('an officer hears what waits, each cell with its row, and what publishing will do', async ({ page }) => {
  test.slow()
  await signInAs(page, DATA, 'province_officer')
  const { flaggedGrid, preview } = await layOutWork(page)
  await open(page, '/can-bo')
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - link "Sổ OCOP"
      - button "Đăng xuất"
      - navigation "Danh mục chính":
        - list:
          - listitem:
            - link "Việc của bạn"
    - main:
      - heading "Việc của bạn" [level=1]
      - link "Nhập kết quả hội đồng"
      - heading /^Chờ công bố/ [level=2]
      - list:
        - listitem:
          - link /^Quyết định/
  `)
  await open(page, flaggedGrid)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading /\\d+ chỗ cần xem lại/ [level=2]
      - link /^Dòng 1/
      - group /Chưa rõ “xã Không Có Đâu” là xã, phường nào/:
        - radio "Để địa bàn chưa rõ"
      - button "Lưu câu trả lời"
      - region "Bảng kết quả":
        - table "Bảng kết quả":
          - rowgroup:
            - row:
              - columnheader "TT"
              - columnheader "Sản phẩm"
          - rowgroup:
            - row:
              - rowheader "1"
              - cell:
                - textbox "Sản phẩm, dòng 1"
              - cell:
                - textbox "Chủ thể, dòng 1"
      - button "Lưu bảng kết quả"
  `)
  await open(page, preview)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Xem trước khi công bố" [level=1]
      - heading "Tổng cộng" [level=2]
      - term: Giấy chứng nhận mới
      - definition:
        - strong: "3"
      - table "Trước và sau khi công bố, theo từng dòng":
        - rowgroup:
          - row:
            - columnheader "TT"
            - columnheader "Sản phẩm"
            - columnheader "Trước"
            - columnheader "Sau"
      - button /^Công bố quyết định .+ \\(3 sản phẩm\\)$/
  `)
})
