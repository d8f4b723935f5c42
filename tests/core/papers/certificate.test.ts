import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { holderMayPrint, markOf, type PaperFacts } from '@/lib/ocop/certificate/paper-facts'
import { VERDICTS } from '@/lib/ocop/certificate/verdict'
import { plainDate } from '@/lib/ocop/plain-date'
import { certificatesPdf } from '@/lib/services/pdf/certificate'
import { qrCode, qrSvg } from '@/lib/services/qr/qr-code'
import { readPdf } from '../../support/read-pdf'

const AT = new Date('2026-11-24T01:00:00Z')
const printing = { at: AT, title: 'Giấy chứng nhận', addressOf: (code: string) => `https://ocop.vn/v/${code}` }

const facts: PaperFacts = {
  code: 'GCN-FE7BAARC',
  number: '012/2021/GCN-OCOP-62',
  product: 'Cà phê bột Ấp Ứng Khẩn, rượu Xơ Đăng, mắm Ễnh ương',
  producer: 'Hợp tác xã Nông nghiệp – Dịch vụ Sáu Nhung',
  place: 'Xã Đắk Ưng, tỉnh Kon Tum',
  star: 4,
  decision: {
    number: '1129/QĐ-UBND',
    issuedOn: plainDate('2021-11-22'),
    authority: 'UBND tỉnh Kon Tum',
    seat: 'Kon Tum',
    signer: 'Nguyễn Hữu Tháp',
    signerTitle: 'Phó Chủ tịch'
  },
  expiresOn: plainDate('2024-11-22'),
  reissues: 0,
  mark: null,
  transcribed: false
}

const nothingKnown: PaperFacts = {
  ...facts,
  number: null,
  product: null,
  producer: null,
  place: null,
  star: null,
  decision: null,
  expiresOn: null
}

const pageOf = async (paper: PaperFacts, more = {}) =>
  (await readPdf(await certificatesPdf([paper], { ...printing, ...more }))).pages[0] ?? ''

describe('a certificate on paper', () => {
  it('says everything that is known, in letters that can be searched', async () => {
    const page = await pageOf(facts)
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'TỈNH KON TUM',
      'Số: 012/2021/GCN-OCOP-62',
      facts.product ?? '',
      facts.producer ?? '',
      facts.place ?? '',
      'BỐN SAO',
      'Số 1129/QĐ-UBND, ngày 22 tháng 11 năm 2021, của Ủy ban nhân dân tỉnh Kon Tum',
      'đến hết ngày 21/11/2024',
      'Kon Tum, ngày 22 tháng 11 năm 2021',
      'PHÓ CHỦ TỊCH',
      'Nguyễn Hữu Tháp',
      'GCN-FE7BAARC',
      'ocop.vn/v/GCN-FE7BAARC'
    ])
      expect(page).toContain(words)
  })

  it('is tagged, titled and Vietnamese', async () => {
    const read = await readPdf(await certificatesPdf([facts], printing))
    expect(read).toMatchObject({ title: 'Giấy chứng nhận', language: 'vi-VN', tagged: true })
  })

  it('has the same bytes for the same facts at the same time', async () => {
    const [first, second] = [await certificatesPdf([facts], printing), await certificatesPdf([facts], printing)]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('invents nothing where nothing is known', async () => {
    const page = await pageOf(nothingKnown)
    expect(page).toContain('Chủ thể')
    expect(page).not.toMatch(/null|undefined|NaN|SAO |\d{2}\/\d{2}\/\d{4}/)
  })

  it('prints only what differs on a form that is printed already', async () => {
    const page = await pageOf(facts, { onlyValues: true, shift: { right: 2.5, down: -3 } })
    expect(page).toContain(facts.producer ?? '')
    expect(page).toContain('012/2021/GCN-OCOP-62')
    for (const printed of ['CỘNG HÒA', 'GIẤY CHỨNG NHẬN', 'Chủ thể', 'Số:']) expect(page).not.toContain(printed)
  })

  it('says across the page what became of it, and how often its paper was replaced', async () => {
    expect(await pageOf({ ...facts, mark: 'superseded' })).toContain('ĐÃ ĐƯỢC THAY THẾ')
    expect(await pageOf({ ...facts, reissues: 2 })).toContain('Bản cấp lại lần 2')
    expect(await pageOf(facts)).not.toContain('cấp lại')
  })

  it('keeps names of 200 letters on one page', async () => {
    const long = 'Bộ sản phẩm chế biến từ sâm Ngọc Linh '.repeat(6).trim()
    const { pages } = await readPdf(await certificatesPdf([{ ...facts, product: long, producer: long }], printing))
    expect(pages).toHaveLength(1)
  })

  it('prints sixty for a ceremony in well under ten seconds', async () => {
    const started = performance.now()
    const { pages } = await readPdf(
      await certificatesPdf(
        Array.from({ length: 60 }, () => facts),
        printing
      )
    )
    expect(pages).toHaveLength(60)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('bears the word of every verdict that ended it, and no other', () => {
    expect(VERDICTS.filter(verdict => markOf(verdict) !== null)).toEqual([
      'expired',
      'superseded',
      'revoked',
      'surrendered',
      'annulled'
    ])
    expect(VERDICTS.filter(verdict => !holderMayPrint(verdict))).toEqual(['revoked', 'annulled'])
  })
})

describe('the code on a certificate', () => {
  it('is read back by a reader that is not ours', () => {
    const text = 'https://so-ocop.quangngai.gov.vn/v/GCN-FE7BAARC'
    const code = qrCode(text)
    const [scale, quiet] = [4, 4]
    const side = (code.size + 2 * quiet) * scale
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++) {
        const [row, column] = [Math.floor(y / scale) - quiet, Math.floor(x / scale) - quiet]
        const inside = row >= 0 && column >= 0 && row < code.size && column < code.size
        if (inside && code.isDark(row, column)) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
      }
    expect(jsQR(pixels, side, side)?.data).toBe(text)
  })

  it('can stand in a page, described', () => {
    const svg = qrSvg('https://ocop.vn/v/GCN-FE7BAARC', 'Mã <QR> & trang kiểm tra')
    expect(svg).toContain('<title>Mã &lt;QR> &amp; trang kiểm tra</title>')
    expect(svg).toMatch(/<path d="M4 4h7v1h-7z/)
  })
})
