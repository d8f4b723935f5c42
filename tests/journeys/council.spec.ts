import { type Browser, expect, type Page, test } from '@playwright/test'
import { barriersHere, expectNoBarriers } from '../support/barriers'
import { openCouncilAccount, personOf, signInFirst } from '../support/council-people'

test.describe.configure({ mode: 'serial', timeout: 300_000 })

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const main = (page: Page) => page.getByRole('main')
const round = String(60 + (Date.now() % 36))

interface Person {
  readonly name: string
  readonly role: string
  readonly login: string
}

/** The officer opens a batch of a place and writes the files into its grid. Answers its address. */
async function batchWith(officer: Page, place: string, year: string, rows: readonly string[]): Promise<string> {
  await officer.goto('/can-bo/dot-danh-gia/moi')
  await officer.getByLabel('Địa phương của hội đồng').selectOption({ label: place })
  await officer.getByLabel('Năm chương trình').fill(year)
  await officer.getByLabel('Đợt số').fill(round)
  await officer.getByRole('button', { name: 'Mở đợt' }).click()
  await expect(officer).toHaveURL(/\/dot-danh-gia\/DG-[0-9A-Z]{8}$/)
  await officer.getByLabel('Các dòng chép từ Excel').fill(rows.join('\n'))
  await officer.getByRole('button', { name: 'Đưa vào bảng và lưu' }).click()
  await expect(officer.getByText(/^Đã lưu lúc/).first()).toBeVisible()
  return officer.url()
}

const row = (number: number, product: string, producer: string, set = '') =>
  [number, product, producer, 'Doanh nghiệp', '', set, '', '3', 'lần đầu'].join('\t')

async function establish(officer: Page, place: string, name: string, day: string, people: readonly Person[]) {
  await officer.goto('/can-bo/hoi-dong/moi')
  await officer.getByLabel('Địa phương của Hội đồng').selectOption({ label: place })
  await officer.getByLabel('Tên Hội đồng').fill(name)
  await officer.getByLabel('Số quyết định thành lập').fill('1105/QĐ-UBND')
  await officer.getByLabel('Ngày thành lập').fill(day)
  for (const [index, person] of people.entries()) {
    const seat = officer.getByRole('group', { name: `Thành viên ${index + 1}`, exact: true })
    if (index === 9) await officer.getByText('Thêm thành viên').click()
    await seat.getByLabel('Họ và tên').fill(person.name)
    await seat.getByLabel('Vai trò').selectOption({ label: person.role })
    await seat.getByLabel('Tên đăng nhập').fill(person.login)
  }
  await officer.getByRole('button', { name: 'Lập Hội đồng' }).click()
  await expect(title(officer)).toHaveText(name)
}

/** The officer brings the batch before a council. Answers the address of the session. */
async function plan(officer: Page, batch: string, council: string, day: string, parts: boolean, mode = 'trên sổ') {
  await officer.goto(batch)
  await officer.getByRole('link', { name: 'Đưa ra Hội đồng' }).click()
  await officer.getByLabel('Hội đồng', { exact: true }).selectOption({ label: `${council} (1105/QĐ-UBND)` })
  await officer.getByLabel('Ngày họp').fill(day)
  await officer.getByLabel(mode).check()
  if (parts) await officer.getByLabel('Chỉ chấm tổng điểm từng phần').check()
  await officer.getByRole('button', { name: 'Xếp phiên họp' }).click()
  await expect(officer).toHaveURL(/\/hoi-dong\/PH-[0-9A-Z]{8}$/)
  return new URL(officer.url()).pathname
}

async function attend(page: Page, session: string, names: readonly string[]): Promise<void> {
  await page.goto(`${session}/co-mat`)
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
  for (const name of names) await page.getByLabel(name).check()
  await page.getByRole('button', { name: 'Lưu người có mặt' }).click()
  await expect(title(page)).toContainText('Phiên họp ngày')
}

/** Opens the scoring, and stays until it is open. */
async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mở chấm điểm' }).click()
  await expect(main(page)).toContainText('Đang chấm điểm')
}

/** A member scores a file by the totals of its parts. */
async function scoreParts(page: Page, session: string, file: number, [a, b, c]: readonly [string, string, string]) {
  await page.goto(`${session}/ho-so/${file}/cham`)
  for (const [part, points] of [
    ['A', a],
    ['B', b],
    ['C', c]
  ] as const)
    await page.getByLabel(`Phần ${part}.`).fill(points)
  await page.getByRole('button', { name: 'Kiểm tra và nộp phiếu' }).click()
  await expect(title(page)).toContainText('Kiểm tra phiếu')
}

async function handIn(page: Page, points: string): Promise<void> {
  await page.getByRole('button', { name: `Nộp phiếu ${points} điểm` }).click()
  await expect(title(page)).toContainText('Phiên họp ngày')
}

/** Everything that an address sends, as a page and as the data of one. */
async function payloadOf(page: Page, address: string): Promise<string> {
  const html = await page.request.get(address)
  const data = await page.request.get(address, { headers: { RSC: '1' } })
  return `${await html.text()}\n${await data.text()}`
}

const people: Record<'chair' | 'second' | 'third' | 'secretary', Person> = {
  chair: { name: 'A Chức', role: 'Chủ tịch', login: '' },
  second: { name: 'Y Hai', role: 'Uỷ viên', login: '' },
  third: { name: 'Trần Ba', role: 'Uỷ viên', login: '' },
  secretary: { name: 'Lê Thư', role: 'Thư ký (không chấm điểm)', login: '' }
}
const COUNCIL = `Hội đồng OCOP thử ${round}`

test.beforeAll(async ({ browser }) => {
  const admin = await browser.newPage()
  const accounts = [
    ['chair', 'Chủ tịch hội đồng'],
    ['second', 'Thành viên hội đồng'],
    ['third', 'Thành viên hội đồng'],
    ['secretary', 'Thư ký hội đồng']
  ] as const
  await signInFirst(admin, 'administrator')
  for (const [who, role] of accounts)
    people[who] = { ...people[who], login: await openCouncilAccount(browser, admin, role, people[who].name) }
  await admin.close()
})

async function everybody(browser: Browser) {
  const officer = await browser.newPage()
  await signInFirst(officer, 'province_officer', 'quang-ngai')
  return {
    officer,
    chair: await personOf(browser, people.chair.login),
    second: await personOf(browser, people.second.login),
    third: await personOf(browser, people.third.login),
    secretary: await personOf(browser, people.secretary.login)
  }
}

test('a council scores the batch of 2021 blind, discusses, and closes with the results of its points', async ({
  browser
}) => {
  const { officer, chair, second, third, secretary } = await everybody(browser)
  const batch = await batchWith(officer, 'Tỉnh Kon Tum', '2021', [
    row(1, 'Nước Yến Sâm Kon Tum', 'Công ty TNHH Yến Sào Kon Tum'),
    row(2, 'Sâm dây Vingin', 'Công ty cổ phần Vingin'),
    row(3, 'Cà phê Đăk Hà', 'Hợp tác xã Đăk Hà'),
    row(4, 'Măng khô', 'Hợp tác xã Măng Đen')
  ])
  await establish(officer, 'Tỉnh Kon Tum', COUNCIL, '01/02/2021', Object.values(people))
  const session = await plan(officer, batch, COUNCIL, '20/11/2021', true)

  // A row that is before a session stays as its members see it.
  await officer.goto(batch)
  await officer.getByLabel('Sản phẩm, dòng 4', { exact: true }).fill('Măng tươi')
  await officer.getByRole('button', { name: 'Lưu bảng kết quả' }).click()
  await expect(main(officer).getByRole('alert')).toContainText('đang ở phiên họp')

  await attend(secretary, session, [people.chair.name, people.second.name, people.third.name])
  await open(secretary)

  // Two hundred-weights of a part are read as people write them; more than its maximum is refused.
  await second.goto('/hoi-dong')
  await expect(main(second)).toContainText('Còn 4 hồ sơ phải chấm')
  await scoreParts(second, session, 1, ['36', '18,00', '32,00'])
  await expect(main(second).getByRole('alert')).toContainText('phải là một số từ 0 đến 35')
  await expect(second.getByRole('button', { name: /^Nộp phiếu/ })).toHaveCount(0)
  await scoreParts(second, session, 1, ['28,50', '18,00', '32,00'])
  await expect(main(second)).toContainText('Tổng 78,50 điểm')
  await handIn(second, '78,50')
  await scoreParts(chair, session, 1, ['29,00', '18,00', '32,00'])
  await handIn(chair, '79,00')
  await scoreParts(third, session, 1, ['24,11', '15,22', '26,67'])
  await handIn(third, '66,00')

  for (const page of [second, chair, officer, secretary])
    for (const address of [
      session,
      `${session}/ho-so/1`,
      `${session}/ho-so/1/cham`,
      `${session}/ho-so/1/nop`,
      '/hoi-dong'
    ]) {
      const payload = await payloadOf(page, address)
      expect(payload).not.toMatch(/24,11|15,22|26,67|66,00|[:,[](?:2411|1522|2667|6600)[,}\]]/)
    }
  expect(await payloadOf(third, `${session}/ho-so/1`)).not.toMatch(/78,50|79,00|[:,[](?:7850|7900|2850|2900)[,}\]]/)

  // 13,00 apart: discussed, scored again.
  await chair.goto(session)
  await expect(main(chair)).toContainText('chênh nhau 13,00, quá mức 10,00')
  await chair.goto(`${session}/ho-so/1`)
  await chair.getByRole('button', { name: 'Ghi thảo luận và cho chấm lại' }).click()
  await expect(main(chair).getByRole('alert')).toBeVisible()
  await chair.getByLabel('Nội dung thảo luận').fill('Đã xem lại phiếu kiểm nghiệm nước yến.')
  await chair.getByRole('button', { name: 'Ghi thảo luận và cho chấm lại' }).click()
  await expect(main(chair)).toContainText('Thảo luận sau vòng 1')
  await third.goto(`${session}/ho-so/1/cham`)
  await expect(main(third)).toContainText('Đã xem lại phiếu kiểm nghiệm nước yến.')
  await scoreParts(third, session, 1, ['28,00', '17,00', '31,00'])
  await handIn(third, '76,00')

  // Who has an interest takes no part.
  await third.goto(`${session}/ho-so/3`)
  await third.getByText('Tôi có quyền lợi liên quan').click()
  await third.getByLabel('Lý do').selectOption({ label: 'sản phẩm của đơn vị mình' })
  await third.getByRole('button', { name: 'Không tham gia hồ sơ này' }).click()
  await expect(main(third)).toContainText('Trần Ba không tham gia hồ sơ này: sản phẩm của đơn vị mình.')
  await third.goto(`${session}/ho-so/3/cham`)
  await expect(main(third)).toContainText('có quyền lợi liên quan')

  for (const page of [chair, second, third]) {
    await scoreParts(page, session, 2, ['33,00', '22,20', '36,00'])
    await handIn(page, '91,20')
    await scoreParts(page, session, 4, ['19,99', '10,00', '20,00'])
    await handIn(page, '49,99')
  }
  await scoreParts(chair, session, 3, ['32,99', '22,00', '35,00'])
  await handIn(chair, '89,99')
  await chair.goto(session)
  await expect(main(chair)).toContainText('Hồ sơ 3 (Cà phê Đăk Hà): Y Hai chưa nộp phiếu.')
  await scoreParts(second, session, 3, ['33,00', '22,00', '35,00'])
  await handIn(second, '90,00')

  await expectNoBarriers(chair, [session, `${session}/ho-so/2`, `${session}/dong`, '/hoi-dong'])
  await chair.goto(`${session}/dong`)
  await chair.getByRole('button', { name: 'Đóng phiên họp (4 hồ sơ)' }).click()
  await expect(chair.getByText('Đã đóng', { exact: true })).toBeVisible()
  await expect(main(chair)).toContainText('Tiềm năng 5 sao, trình Trung ương (1)')
  await expect(main(chair)).toContainText('4 sao, 91,20 điểm')
  await expect(main(chair)).toContainText('4 sao, 77,83 điểm')
  await expect(main(chair)).toContainText('4 sao, 89,995 điểm')
  await expect(main(chair)).toContainText('Dưới 3 sao, không cấp giấy (1)')
  await expect(main(chair)).toContainText('2 sao, 49,99 điểm')
  await expect(main(chair)).toContainText(/[0-9a-f]{64}/)

  await second.goto(`${session}/ho-so/1`)
  await expect(second.getByRole('row', { name: /Trần Ba 1, đã chấm lại 24,11 15,22 26,67 66,00/ })).toBeVisible()
  await expect(second.getByRole('row', { name: /Trần Ba 2, được tính 28,00 17,00 31,00 76,00/ })).toBeVisible()
  await second.goto(`${session}/ho-so/1/cham`)
  await expect(main(second)).toContainText('Phiên họp đã đóng')

  await chair.goto(`${session}/cong-bang`)
  await expect(main(chair)).toContainText('không bao giờ làm thay đổi một điểm nào')
  await expectNoBarriers(chair, [session, `${session}/ho-so/1`, `${session}/cong-bang`])

  await officer.goto(batch)
  await expect(officer.getByLabel('Điểm, dòng 1', { exact: true })).toHaveValue('77,83')
  await officer.getByLabel('Điểm, dòng 1', { exact: true }).fill('99')
  await officer.getByRole('button', { name: 'Lưu bảng kết quả' }).click()
  await expect(main(officer).getByRole('alert')).toContainText('do Hội đồng quyết định')
  await expectNoBarriers(officer, ['/can-bo/hoi-dong', '/can-bo/hoi-dong/moi', `${new URL(batch).pathname}/hoi-dong`])
})

test('a session with seven of ten members is not closed', async ({ browser }) => {
  const { officer, secretary } = await everybody(browser)
  const name = `Hội đồng mười người ${round}`
  const ten = Array.from({ length: 10 }, (_, index) => ({
    name: `Người ${index + 1}.`,
    role: index === 0 ? 'Chủ tịch' : 'Uỷ viên',
    login: ''
  }))
  const batch = await batchWith(officer, 'Tỉnh Kon Tum', '2020', [row(1, 'Rượu ghè', 'Hộ Y Vẻ')])
  await establish(officer, 'Tỉnh Kon Tum', name, '01/02/2020', ten)
  const session = await plan(officer, batch, name, '20/11/2020', true, 'nhập lại từ phiếu ký')
  await attend(
    secretary,
    session,
    ten.slice(0, 7).map(each => each.name)
  )
  await expect(main(secretary)).toContainText('Có mặt 7 trên 10 thành viên chấm điểm; cần ít nhất 8 (75 %).')
  await open(secretary)

  // The secretary copies signed sheets, the same forms over.
  await secretary.goto(`${session}/ho-so/1`)
  await secretary.getByRole('link', { name: 'Phiếu của Người 2.' }).click()
  await expect(main(secretary)).toContainText('Nhập từ phiếu ký của Người 2.')
  await secretary.getByLabel('Phần A.').fill('30')
  await secretary.getByLabel('Phần B.').fill('20')
  await secretary.getByLabel('Phần C.').fill('30')
  await secretary.getByRole('button', { name: 'Kiểm tra và nộp phiếu' }).click()
  await handIn(secretary, '80,00')

  await secretary.goto(`${session}/ho-so/1`)
  await secretary.getByText('Trả lại hồ sơ', { exact: true }).click()
  await secretary.getByLabel('Lý do trả lại').fill('Thiếu phiếu kiểm nghiệm.')
  const returned = secretary.waitForResponse(answer => answer.request().method() === 'POST')
  await secretary.getByRole('button', { name: 'Trả lại hồ sơ này' }).click()
  await returned
  await secretary.goto(`${session}/dong`)
  await secretary.getByRole('button', { name: /^Đóng phiên họp/ }).click()
  await expect(main(secretary).getByRole('alert')).toContainText('Phiên họp chưa đóng được')
  await secretary.goto(session)
  await expect(main(secretary)).toContainText('Có mặt 7 trên 10 thành viên; cần ít nhất 8 (75 %) mới họp được.')
})

test('a member scores a whole official sheet on a phone without JavaScript, and by keyboard with it', async ({
  browser
}) => {
  const { officer, secretary, third } = await everybody(browser)
  const name = `Hội đồng gạo ${round}`
  const batch = await batchWith(officer, 'Tỉnh Quảng Ngãi', '2026', [row(1, 'Gạo rẫy Ba Tơ', 'Hợp tác xã Ba Tơ', '3')])
  await establish(officer, 'Tỉnh Quảng Ngãi', name, '01/08/2026', Object.values(people))
  const session = await plan(officer, batch, name, '10/08/2026', false)
  await attend(secretary, session, [people.chair.name, people.second.name, people.third.name])
  await open(secretary)

  const phone = await personOf(browser, people.second.login, {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 }
  })
  await phone.goto(session)
  await phone.getByRole('link', { name: 'Chấm hồ sơ 1: Gạo rẫy Ba Tơ' }).click()
  await expect(main(phone)).toContainText('Chưa lưu gì.')
  await expect(phone.locator('fieldset:visible')).toHaveCount(1)
  let steps = 0
  for (;;) {
    const step = phone.locator('fieldset:visible')
    if ((await step.getAttribute('data-criterion')) === 'R') break
    await step.getByRole('radio').last().check()
    if (++steps === 3) await expect(main(phone)).toContainText('còn thiếu')
    await phone.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
    expect(steps).toBeLessThan(60)
  }
  expect(steps).toBeGreaterThan(25)
  await phone.getByRole('button', { name: 'Kiểm tra và nộp phiếu' }).first().click()
  await expect(main(phone)).toContainText('Tổng 100,00 điểm')
  await handIn(phone, '100,00')
  await expect(main(phone)).toContainText('đã nộp 1')

  // With scripts: by keyboard, saved by itself, and through a lost connection.
  await third.goto(`${session}/ho-so/1/cham`)
  await third.getByRole('radio').first().focus()
  await third.keyboard.press('Space')
  await third.keyboard.press('ArrowDown')
  await expect(third.getByText(/^Đã lưu lúc \d\d:\d\d$/)).toBeVisible()
  await third.context().setOffline(true)
  await third.keyboard.press('ArrowDown')
  await expect(third.getByText(/^Mất kết nối:/)).toBeVisible()
  await third.context().setOffline(false)
  await expect(third.getByText(/^Đã lưu lúc \d\d:\d\d$/)).toBeVisible({ timeout: 20_000 })
  await third.reload()
  await expect(third.locator('[data-criterion="A.1.1"]').getByRole('radio', { checked: true })).toHaveCount(1)

  // Another device of the same member saved in between.
  const other = await personOf(browser, people.third.login)
  await other.goto(`${session}/ho-so/1/cham?muc=A.1.1`)
  await other.locator('[data-criterion="A.1.1"]').getByRole('radio').last().check()
  await expect(other.getByText(/^Đã lưu lúc \d\d:\d\d$/)).toBeVisible()
  await third.goto(`${session}/ho-so/1/cham?muc=A.1.1`)
  await other.locator('[data-criterion="A.1.1"]').getByRole('radio').first().check()
  await expect(other.getByText('Đang chờ lưu…')).toHaveCount(0)
  await third.locator('[data-criterion="A.1.2"]').getByRole('radio').last().check()
  await expect(third.getByText(/vừa được lưu ở một máy khác/)).toBeVisible()

  await third.goto(`${session}/ho-so/1/nop`)
  await third.getByRole('link', { name: /^Tiêu chí A\.1\.3 chưa có điểm/ }).click()
  await expect(third).toHaveURL(/muc=A\.1\.3/)
  expect(await barriersHere(third)).toEqual([])
  await expectNoBarriers(third, [`${session}/ho-so/1/nop`])
})
