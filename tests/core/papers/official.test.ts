import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { points } from '@/lib/ocop/points'
import { rulebookOn } from '@/lib/ocop/rulebook/rulebook-for'
import { officialDocx } from '@/lib/services/docx/official'
import { officialPdf } from '@/lib/services/pdf/official'
import { authorityLines, officialAuthority, seatInName } from '@/lib/text/authority-name'
import { dayInWords, placeAndDay } from '@/lib/text/dates'
import { type AnnexRow, annexPaper } from '@/lib/text/papers/annex-paper'
import { decisionPapers } from '@/lib/text/papers/decision-paper'
import { handoverPaper } from '@/lib/text/papers/handover-paper'
import { readPdf } from '../../support/read-pdf'
import { unzipped } from '../../support/unzipped'

const AT = new Date('2026-11-24T01:00:00Z')
const printing = { title: 'Phụ lục', at: AT }

const rows: readonly AnnexRow[] = Array.from({ length: 60 }, (_, index) => ({
  product: `Mật ong hoa cà phê ${index + 1}`,
  producer: 'Hộ kinh doanh Y Phượng',
  place: 'Xã Đắk Ưng, tỉnh Quảng Ngãi',
  points: points(7050 + index),
  star: index < 20 ? 4 : 3
}))

const annex = {
  kind: 'recognition',
  authority: 'UBND tỉnh Quảng Ngãi',
  number: '3981/QĐ-UBND',
  issuedOn: plainDate('2026-08-05'),
  rows
}

describe('names and days on official papers', () => {
  it('are written out as the decree wants them', () => {
    expect(officialAuthority('UBND tỉnh Kon Tum')).toBe('Ủy ban nhân dân tỉnh Kon Tum')
    expect(authorityLines('UBND tỉnh Kon Tum')).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH KON TUM'])
    expect(authorityLines('Bộ Nông nghiệp và Môi trường')).toEqual(['BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'])
    expect(seatInName('UBND thành phố Cần Thơ')).toBe('Cần Thơ')
    expect(seatInName('Bộ Nông nghiệp và Môi trường')).toBeNull()
    expect(dayInWords(plainDate('2026-02-05'))).toBe('ngày 05 tháng 02 năm 2026')
    expect(dayInWords(plainDate('2026-08-05'))).toBe('ngày 05 tháng 8 năm 2026')
    expect(placeAndDay(null, null)).toBe('……………, ngày …… tháng …… năm ……')
  })
})

describe('the annex of a decision', () => {
  it('goes on over pages with its head, numbered from the second on', async () => {
    const { pages, tagged } = await readPdf(await officialPdf([annexPaper(annex)], printing))
    expect(tagged).toBe(true)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages[0]).toContain(
      '(Kèm theo Quyết định số 3981/QĐ-UBND ngày 05 tháng 8 năm 2026 của Ủy ban nhân dân tỉnh Quảng Ngãi)'
    )
    for (const page of pages.slice(0, -1)) expect(page).toContain('Tên sản phẩm')
    expect(pages.at(-1)).toContain('(Danh sách có 60 sản phẩm.)')
    const text = pages.join(' ')
    for (const row of rows) expect(text).toContain(row.product)
    expect(text).toContain('70,50')
  })

  it('has no column of points where none is known', async () => {
    const unscored = annexPaper({ ...annex, rows: rows.map(row => ({ ...row, points: null })) })
    const { pages } = await readPdf(await officialPdf([unscored], printing))
    expect(pages[0]).not.toContain('Điểm')
  })

  it('names certificate and ground where certificates are taken back', async () => {
    const revoked = rows.slice(0, 2).map(row => ({ ...row, certificate: 'GCN-FE7BAARC', ground: 'Điểm b khoản 1' }))
    const { pages } = await readPdf(
      await officialPdf([annexPaper({ ...annex, kind: 'revocation', rows: revoked })], printing)
    )
    expect(pages[0]).toContain('BỊ THU HỒI')
    expect(pages[0]).toContain('Điểm b khoản 1')
  })

  it('has the same bytes for the same facts at the same time', async () => {
    const [first, second] = [
      await officialPdf([annexPaper(annex)], printing),
      await officialPdf([annexPaper(annex)], printing)
    ]
    expect(Buffer.compare(first, second)).toBe(0)
  })
})

describe('the draft of a decision', () => {
  const drafted = {
    ...annex,
    level: 'province' as const,
    seat: 'Quảng Ngãi',
    subject: 'Công nhận sản phẩm OCOP năm 2026',
    number: null,
    issuedOn: null,
    signer: null,
    signerTitle: null,
    rulebook: rulebookOn(plainDate('2026-11-24'))
  }

  it('fills in what is known, by the law of the day, and leaves the rest as dots', async () => {
    const [body = ''] = (await readPdf(await officialPdf(decisionPapers(drafted), printing))).pages
    expect(body).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI')
    expect(body).toContain('Căn cứ Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ')
    expect(body).toContain('Công nhận 60 sản phẩm, gồm 20 sản phẩm 4 sao và 40 sản phẩm 3 sao, đạt hạng')
    expect(body).toContain('Số: ………/QĐ-UBND')
    expect(body).toContain('36 tháng')
  })

  it('is a document that officers can edit', async () => {
    const files = unzipped(await officialDocx(decisionPapers(drafted), { title: 'Dự thảo' }))
    const document = files.get('word/document.xml') ?? ''
    const text = document.replace(/<[^>]+>/g, '')
    expect(text).toContain('Về việc công nhận sản phẩm OCOP năm 2026')
    expect(text).toContain('Mật ong hoa cà phê 60')
    expect(document).toContain('<w:tblHeader/>')
    expect(document.match(/<w:sectPr/g)).toHaveLength(2)
    expect(files.get('word/styles.xml')).toContain('Times New Roman')
  })
})

describe('the list of those who receive certificates', () => {
  it('names each with the number, or the code where there is none, and room to sign', async () => {
    const list = handoverPaper({
      authority: annex.authority,
      decisionNumber: annex.number,
      issuedOn: annex.issuedOn,
      rows: [
        { product: 'Cà phê', producer: 'HTX A', star: 4, code: 'GCN-FE7BAARC', number: '001/2026' },
        { product: 'Mắm', producer: 'HTX B', star: 3, code: 'GCN-QNHVEC2J', number: null }
      ]
    })
    const [page = ''] = (await readPdf(await officialPdf([list], printing))).pages
    for (const words of [
      'DANH SÁCH KÝ NHẬN',
      '001/2026',
      'GCN-QNHVEC2J',
      'Ký nhận, ghi rõ họ tên',
      'ĐẠI DIỆN ĐƠN VỊ TRAO'
    ])
      expect(page).toContain(words)
  })
})
