import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { plainDate } from '@/lib/ocop/plain-date'
import { certificatesNumbered, decisionsNumbered } from '@/lib/queries/registry/look-up'
import { reportMisreport } from '@/lib/use-cases/misreports/report-misreport'
import { checkPage } from '@/lib/web/api/check-page'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, openRegistry, recorded } from '../../support/registry'

const TODAY = plainDate('2024-12-01')
const BAC_KAN = { level: 'province', code: '06', on: '2022-06-01' } as const
const KON_TUM = { level: 'province', code: '62', on: '2021-11-22' } as const

let own: TestDatabase
let code: string
let undated: string
let district: string
let chain: readonly string[]

const open = (written: string, query = '', locale: 'vi' | 'en' = 'vi', today = TODAY) =>
  checkPage(new Request(`http://localhost/giay-chung-nhan/x${query}`), { code: written, locale, today })
const words = async (answer: Promise<Response>) => (await (await answer).text()).replace(/<[^>]+>/g, ' ')

beforeAll(async () => {
  own = await freshDatabase('check_page')
  await openRegistry(own)
  const line = { kind: 'new' as const, star: 4, place: KON_TUM }
  await recorded('2024-01-02', {
    producers: [{ ref: 'yen', name: 'Công ty TNHH Yến Sào Kon Tum' }],
    products: [
      { ref: 'yen-sam', name: 'Nước Yến Sâm <Kon Tum>', producer: 'yen', place: KON_TUM },
      { ref: 'yen-2', name: 'Yến chưng', producer: 'yen', place: KON_TUM }
    ],
    decisions: [
      {
        ref: 'qd',
        kind: 'recognition',
        authority: { level: 'province', place: KON_TUM },
        number: '1129/QĐ-UBND',
        issuedOn: '2021-11-22',
        lines: [{ ...line, ref: 'l1', product: 'yen-sam', certificateNumber: 'OCOP 07/2021' }]
      },
      {
        ref: 'qd-2',
        kind: 'recognition',
        authority: { level: 'province', place: KON_TUM },
        latestOn: '2023-06-30',
        lines: [{ ...line, ref: 'l2', product: 'yen-2' }]
      }
    ]
  })
  await recordLaterYears()
  const certificates = await database().certificate.findMany({ include: { line: true } })
  code = certificates.find(({ number }) => number !== null)?.code ?? ''
  undated = certificates.find(({ number }) => number === null)?.code ?? ''
})

/** Three lines of one product, each in the place of the last; the second by a district. */
async function recordLaterYears(): Promise<void> {
  const decision = (level: 'province' | 'district', on: string, star: number, index: number) => ({
    ref: `qd-${on}`,
    kind: 'recognition' as const,
    authority: { level, place: { level, code: level === 'district' ? '061' : '06', on } },
    number: `${index}/QĐ-UBND`,
    issuedOn: on,
    lines: [{ ref: `l-${on}`, product: 'mat-ong', star, kind: 'unknown' as const, place: BAC_KAN }]
  })
  await recorded('2024-11-10', {
    products: [{ ref: 'mat-ong', name: 'Mật ong', place: BAC_KAN }],
    decisions: [
      decision('province', '2022-06-01', 3, 61),
      decision('district', '2023-10-02', 3, 62),
      decision('province', '2024-11-05', 4, 63)
    ]
  })
  const lines = await database().recognitionLine.findMany({
    where: { lineReadings: { some: { name: 'Mật ong' } } },
    include: { certificate: true },
    orderBy: { act: 'asc' }
  })
  chain = lines.map(({ certificate }) => certificate?.code ?? '')
  district = chain[1] ?? ''
}

afterAll(async () => {
  await database().$disconnect()
  await own.drop()
})

describe('the page of a certificate', () => {
  it('says on the last day that it is in force, and on the next that it is not', async () => {
    expect(await words(open(code, '?ngay=21/11/2024'))).toContain('còn hiệu lực đến hết ngày 21/11/2024')
    expect(await words(open(code, '?ngay=2024-11-22'))).toContain('Hết hiệu lực từ 22/11/2024. Trước đó là 4 sao.')
  })

  it('says of a lapsed one whether later decisions are held', async () => {
    expect(await words(open(code))).toContain('Sổ có giữ quyết định sau đó của UBND tỉnh Kon Tum')
    expect(await words(open(undated, '', 'vi', plainDate('2026-07-01')))).toContain(
      'Sổ chưa giữ quyết định nào sau đó của UBND tỉnh Kon Tum'
    )
  })

  it('says of an undated one that its term is not determined, never that it has expired', async () => {
    const said = await words(open(undated))
    expect(said).toContain('Chưa xác định được thời hạn')
    expect(said).not.toContain('Hết hạn')
  })

  it('names the authority of its time and where its province is now', async () => {
    expect(await words(open(code, '', 'vi', plainDate('2025-07-01')))).toContain(
      'UBND tỉnh Kon Tum (nay thuộc tỉnh Quảng Ngãi)'
    )
    expect(await words(open(code))).not.toContain('nay thuộc')
  })

  it('names the district that issued it and the committee that answers for it today', async () => {
    const said = await words(open(district, '', 'vi', plainDate('2025-07-01')))
    expect(said).toContain('UBND huyện Ba Bể (nay thuộc tỉnh Thái Nguyên)')
    expect(said).toMatch(/Cơ quan có trách nhiệm hiện nay\s+UBND tỉnh Thái Nguyên/)
    expect(await words(open(district))).not.toContain('Cơ quan có trách nhiệm')
  })

  it('of one that was superseded names first the certificate that counts now, past others', async () => {
    const page = await (await open(chain[0] ?? '')).text()
    expect(page).toContain(`href="/giay-chung-nhan/${chain[2]}"`)
    expect(page).not.toContain(chain[1])
    const said = page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    const successor = `Sản phẩm hiện theo giấy ${chain[2]} : 4 sao, còn hiệu lực đến hết ngày 04/11/2027.`
    expect(said.indexOf(successor)).toBeGreaterThan(0)
    expect(said.indexOf(successor)).toBeLessThan(said.indexOf('Được thay thế từ'))
    const then = await words(open(chain[0] ?? '', '?ngay=2024-06-01'))
    expect(then).toContain(chain[1])
  })

  it('keeps a day that is none, says so, and shows today', async () => {
    const answer = await open(code, '?ngay=31/02/2020')
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('value="31/02/2020"')
    expect(page).toContain('Ngày này không có thật')
    expect(page).toContain('Hôm nay, ngày 01/12/2024')
  })

  it('needs no script, is never kept by caches and is small', async () => {
    const answer = await open(code)
    const page = await answer.text()
    const style = readFileSync('public/check.css')
    expect(page).not.toMatch(/<script|style=|\son\w+=/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(gzipSync(page).length + gzipSync(style).length).toBeLessThan(20_000)
    expect(page).toContain('Nước Yến Sâm &lt;Kon Tum&gt;')
  })

  it('is found under any way of writing its code, in two languages', async () => {
    expect((await open(code.toLowerCase().replace('-', ''))).status).toBe(200)
    expect(await words(open(code, '', 'en'))).toContain('No longer in force since 22 November 2024')
  })
})

describe('the page of a code that no certificate has', () => {
  it('is 404, says how many decisions are held and that this proves nothing', async () => {
    const answer = await open('GCN-0000000Z')
    expect(answer.status).toBe(404)
    const said = (await answer.text()).replace(/<[^>]+>/g, ' ')
    expect(said).toContain('Sổ đang giữ 5 quyết định trong cả nước')
    expect(said).toContain('chưa chứng tỏ giấy là giả')
  })

  it('tells a mistyped code from a missing one', async () => {
    const wrong = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`
    expect(await words(open(wrong))).toContain('ký tự kiểm tra không khớp')
  })

  it.each([
    ['nothing', ''],
    ['ten thousand letters', 'x'.repeat(10_000)],
    ['a control character', '\u0000'],
    ['markup', '<b>'],
    ['a broken escape', '%E0%A4%A'],
    ['a code of something else', 'SP-1234']
  ])('survives %s', async (_, written) => {
    expect((await open(written)).status).toBe(404)
  })
})

describe('a number', () => {
  it('leads to the certificate or the decision that bears it', async () => {
    expect(await certificatesNumbered('OCOP 07/2021')).toMatchObject([{ kind: 'certificate', code }])
    const found = await decisionsNumbered('1129/qd-ubnd', TODAY)
    expect(found).toMatchObject([{ kind: 'decision', decision: { number: '1129/QĐ-UBND' } }])
    expect(await decisionsNumbered('9999/QĐ-UBND', TODAY)).toEqual([])
  })
})

describe('a report of wrong data', () => {
  const report = (network: string) =>
    reportMisreport(
      { ...contextOn('2024-12-01', { kind: 'anonymous' }), client: { network } },
      { page: '/san-pham', message: 'Sai số sao', kind: 'data', contact: null }
    )

  it('is kept and given a reference, until one network sends too many', async () => {
    for (let sent = 0; sent < 10; sent++)
      expect(await report('10.0.0.1')).toMatchObject({
        ok: true,
        value: { reference: expect.stringMatching(/^\w{8}$/) }
      })
    expect(await report('10.0.0.1')).toMatchObject({ ok: false, refusal: { code: 'TOO_MANY_REPORTS' } })
    expect(await report('10.0.0.2')).toMatchObject({ ok: true })
    expect(await database().misreport.count()).toBe(11)
  })
})
