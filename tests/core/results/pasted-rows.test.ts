import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { readLineKind, readProducerKind, readSet, readStar } from '@/lib/ocop/results/cells'
import { EMPTY_ROW } from '@/lib/ocop/results/column'
import { readCells, readPastedRows } from '@/lib/ocop/results/pasted-rows'

describe('rows pasted from a spreadsheet', () => {
  it('stand as in the grid when there are no headings, with or without their numbers', () => {
    const row = { ...EMPTY_ROW, product: 'Tỏi đen', producer: 'HTX Lý Sơn', points: '78,5', star: '4' }
    expect(readPastedRows('Tỏi đen\tHTX Lý Sơn\t\t\t\t78,5\t4')).toEqual([row])
    expect(readPastedRows('1\tTỏi đen\tHTX Lý Sơn\t\t\t\t78,5\t4\r\n2\tQuế\tHTX Trà Bồng\r\n')).toMatchObject([
      row,
      { product: 'Quế', producer: 'HTX Trà Bồng' }
    ])
  })

  it('follow their headings in any order, and what stands above the headings is left out', () => {
    const pasted =
      'PHỤ LỤC I\n\nSTT\tHạng sao\tTên sản phẩm\tChủ thể\tĐịa chỉ\tGhi chú\n1\t4 sao\tTỏi đen\tHTX\tLý Sơn\tx'
    expect(readPastedRows(pasted)).toEqual([
      { ...EMPTY_ROW, product: 'Tỏi đen', producer: 'HTX', place: 'Lý Sơn', star: '4 sao' }
    ])
  })

  it('may hold line ends, tabs and quotes inside quoted cells', () => {
    expect(readCells('"Rượu ""sim""\nchai 500 ml"\tHộ A')).toEqual([['Rượu "sim"\nchai 500 ml', 'Hộ A']])
    expect(readPastedRows('"Rượu ""sim""\nchai 500 ml"\tHộ A')).toMatchObject([{ product: 'Rượu "sim" chai 500 ml' }])
    expect(readCells('Ống 5" dài\tB')).toEqual([['Ống 5" dài', 'B']])
    expect(readCells('"mở mà không đóng\tB\nC')).toEqual([['"mở mà không đóng', 'B'], ['C']])
  })

  it('give back every cell that a spreadsheet writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ệ', '"', '\t', '\n', ' ', '1') })
    const written = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), table => {
        expect(readCells(table.map(row => row.map(written).join('\t')).join('\n'))).toEqual(table)
      })
    )
  })

  it.each(['', ' \t \n\t', '1\t\t\n2\t'])('are none in %j', text => expect(readPastedRows(text)).toEqual([]))
})

describe('a cell', () => {
  it.each([
    ['4', 4],
    ['4 sao', 4],
    ['Hạng 3 sao', 3],
    ['★★★★', 4],
    ['5★', 5],
    ['1', 1]
  ])('of stars reads %s', (typed, star) => expect(readStar(typed)).toEqual({ ok: true, value: star }))

  it.each(['', '0', '6', 'bốn', '3,5', '33', '★★★★★★', '-4'])('of stars refuses %j', typed =>
    expect(readStar(typed)).toEqual({ ok: false, refusal: { code: 'STAR_MALFORMED' } })
  )

  it('of kinds reads what annexes write', () => {
    expect(readProducerKind('Hợp tác xã')).toEqual({ ok: true, value: 'cooperative' })
    expect(readProducerKind('hộ KD')).toEqual({ ok: true, value: 'household' })
    expect(readProducerKind('')).toEqual({ ok: true, value: null })
    expect(readProducerKind('tàu vũ trụ').ok).toBe(false)
    expect(readLineKind('Đánh giá lại')).toEqual({ ok: true, value: 'renewal' })
    expect(readLineKind('nâng hạng')).toEqual({ ok: true, value: 'upgrade' })
    expect(readLineKind('vừa vừa').ok).toBe(false)
  })

  it('of a set is read in the classification of the day', () => {
    expect(readSet('7', plainDate('2026-09-01'))).toBe('26/2026:7')
    expect(readSet('26/2026:7', plainDate('2021-01-01'))).toBe('26/2026:7')
    expect(readSet('đồ chơi', plainDate('2026-09-01'))).toBeNull()
  })
})
