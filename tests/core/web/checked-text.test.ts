import { describe, expect, it } from 'vitest'
import { makeCode } from '@/lib/ocop/codes'
import { readCheckedText } from '@/lib/web/checked-text'

const certificate = makeCode('certificate', [1, 2, 3, 4, 5, 6, 7])
const reads = (typed: string) => readCheckedText(typed, 'so.example.vn')

describe('what is typed into the check field', () => {
  it('may be one of our codes, in any case and with blanks', () => {
    expect(reads(` ${certificate.toLowerCase()} `).text).toEqual({ kind: 'code', of: 'certificate', code: certificate })
  })

  it('is told to be mistyped when the check character does not fit', () => {
    const wrong = `${certificate.slice(0, -1)}${certificate.endsWith('0') ? '1' : '0'}`
    expect(reads(wrong).text).toEqual({ kind: 'mistyped', code: wrong })
  })

  it.each(['51-23284-2-2026', '83-832-28882-2-2022', '51 - 23284 – 2 – 2026'])('may be the official code %s', typed => {
    expect(reads(typed).text.kind).toBe('official')
  })

  it('may be the digits of a barcode', () => {
    expect(reads('893 5001 800 123').text).toEqual({ kind: 'barcode', digits: '8935001800123' })
  })

  it.each([
    ['1129/QĐ-UBND', '1129/QĐ-UBND'],
    ['Quyết định số 136 / QĐ-UBND', '136/QĐ-UBND'],
    ['2361/qđ-bnnmt', '2361/qđ-bnnmt']
  ])('may be the decision %s', (typed, number) => {
    expect(reads(typed).text).toEqual({ kind: 'decision', number })
  })

  it('may be the text of a QR code with a code in it', () => {
    expect(reads(`San pham OCOP 4 sao, ma ${certificate}.`).text).toMatchObject({ kind: 'code', code: certificate })
  })

  it('may be an address of ours', () => {
    expect(reads(`https://so.example.vn/giay-chung-nhan/${certificate}?ngay=2024-12-01`)).toEqual({
      text: { kind: 'code', of: 'certificate', code: certificate },
      foreignHost: null
    })
  })

  it('names the host of an address that is not ours', () => {
    expect(reads('https://id.example.com/01/08935001800123?x=1')).toEqual({
      text: { kind: 'barcode', digits: '08935001800123' },
      foreignHost: 'id.example.com'
    })
  })

  it('is otherwise taken for a certificate number', () => {
    expect(reads('OCOP/KT-2021/07').text).toEqual({ kind: 'number', value: 'OCOP/KT-2021/07' })
  })

  it('is refused when it is empty or far too long', () => {
    expect(reads('   ').text.kind).toBe('empty')
    expect(reads('9'.repeat(10_000)).text.kind).toBe('too-long')
  })

  it('does not stumble over a broken address', () => {
    expect(reads('http://').text.kind).toBe('number')
    expect(reads('https://example.com/%E0%A4%A').foreignHost).toBe('example.com')
  })
})
