import { describe, expect, it } from 'vitest'
import { fold } from '@/lib/ocop/folding'
import { plainDate } from '@/lib/ocop/plain-date'
import { points } from '@/lib/ocop/points'
import { type Answer, answersTo, readAnswer, writeAnswer } from '@/lib/ocop/results/answer'
import { markOf, type TypedRow } from '@/lib/ocop/results/column'
import { flagRows } from '@/lib/ocop/results/flag-rows'
import { stillSettled } from '@/lib/ocop/results/result-flag'
import type { ResultRow } from '@/lib/ocop/results/result-row'
import { comparable, isNearDuplicate } from '@/lib/ocop/results/similarity'

const row = (position: number, more: Partial<ResultRow> = {}): ResultRow => ({
  id: `row-${position}`,
  position,
  productName: `Mật ong ${'abcdef'.charAt(position).repeat(6)}`,
  producerName: `Hợp tác xã ${'klmnop'.charAt(position).repeat(6)}`,
  producerKind: null,
  placeText: null,
  unitId: null,
  setText: null,
  setCode: null,
  points: null,
  star: 3,
  kind: 'new',
  productId: null,
  producerId: null,
  settled: [],
  ...more
})

const AROUND = {
  producersOf: () => [],
  productsOf: () => [],
  placesOf: () => [],
  judgement: { level: 'province', on: plainDate('2026-09-01'), gap: 'lower-band' }
} as const

const codesOf = (rows: readonly ResultRow[], around: Partial<Parameters<typeof flagRows>[1]> = {}) =>
  [...flagRows(rows, { ...AROUND, ...around })].map(([id, flags]) => [id, flags.map(({ code }) => code)])

const alike = (left: string, right: string) => isNearDuplicate(comparable(fold(left)), comparable(fold(right)))

describe('two names', () => {
  it('are nearly one when nine tenths of their trigrams are', () => {
    expect(
      alike('Thực phẩm bảo vệ sức khoẻ Vicumax + Nano Cucrumin', 'Thực phẩm bảo vệ sức khỏe Vicumax plus Nano Cucrumin')
    ).toBe(true)
    expect(alike('Tỏi đen Lý Sơn', 'Tỏi đen Lí Sơn')).toBe(true)
    expect(alike('Tỏi đen', 'Quế chi')).toBe(false)
    expect(alike('', '')).toBe(false)
  })

  it('that differ in a number are meant to differ', () => {
    expect(alike('Gạo thơm đặc sản Sóc Trăng ST24 túi lớn', 'Gạo thơm đặc sản Sóc Trăng ST25 túi lớn')).toBe(false)
  })
})

describe('the rows of a grid', () => {
  it('need nobody when nothing is doubtful', () => expect(codesOf([0, 1, 2, 3].map(n => row(n)))).toEqual([]))

  it('are flagged where two say the same, the later one', () => {
    const twice = { productName: 'Trà', producerName: 'Hộ A' }
    expect(codesOf([row(0, twice), row(1, twice)])).toEqual([['row-1', ['ROW_TWICE']]])
    expect(codesOf([row(0, twice), row(1, { ...twice, settled: ['ROW_TWICE'] })])).toEqual([])
  })

  it('cannot be one record in two rows, whatever a person says', () => {
    const same = { productId: 'p', settled: ['ROW_TWICE'] }
    const flags = flagRows([row(0, same), row(1, same)], AROUND).get('row-1') ?? []
    expect(flags).toMatchObject([{ code: 'ROW_TWICE', same: true }])
    expect(flags.flatMap(answersTo)).toEqual([])
  })

  it('ask once about a producer that several of them spell alike', () => {
    const known = { id: 'x', code: 'CT-1', name: 'HTX Ba Tơ', place: null }
    const around = { producersOf: () => [known] }
    const rows = [row(0, { producerName: 'HTX Ba Tơ.' }), row(1, { producerName: 'HTX BA TƠ' })]
    expect(codesOf(rows, around)).toEqual([['row-0', ['SIMILAR_PRODUCER']]])
  })

  it('are flagged for a place or set that nobody knows, until a person lets it be', () => {
    const unknown = { placeText: 'xã Không Có', setText: 'đồ chơi' }
    expect(codesOf([row(0, unknown)])).toEqual([['row-0', ['PLACE_UNKNOWN', 'SET_UNKNOWN']]])
    expect(codesOf([row(0, { ...unknown, settled: ['PLACE_UNKNOWN', 'SET_UNKNOWN'] })])).toEqual([])
  })

  it('let fewer stars than points stand, never more', () => {
    const below = row(0, { star: 3, points: points(7200) })
    const above = row(0, { star: 4, points: points(6000) })
    const settled = { settled: ['STAR_AGAINST_POINTS'] }
    expect(codesOf([below])).toEqual([['row-0', ['STAR_AGAINST_POINTS']]])
    expect(codesOf([{ ...below, ...settled }])).toEqual([])
    expect(codesOf([{ ...above, ...settled }])).toEqual([['row-0', ['STAR_AGAINST_POINTS']]])
  })
})

describe('what a person has settled', () => {
  it('is open again when the cells it was about change', () => {
    const settled = ['SIMILAR_PRODUCT', 'PLACE_UNKNOWN', 'STAR_AGAINST_POINTS', 'NONSENSE']
    expect(stillSettled(settled, new Set(['place']))).toEqual(['SIMILAR_PRODUCT', 'STAR_AGAINST_POINTS'])
    expect(stillSettled(settled, new Set(['producer', 'points']))).toEqual(['PLACE_UNKNOWN'])
  })

  it('travels in a form and back', () => {
    const answers: Answer[] = [
      { kind: 'stand' },
      { kind: 'record', id: 'a-b' },
      { kind: 'unit', id: 'p51@2025-07-01' },
      { kind: 'star', star: 4 },
      { kind: 'spelling', name: 'HTX: Ba Tơ' }
    ]
    expect(answers.map(writeAnswer).map(readAnswer)).toEqual(answers)
    expect(['', 'stand:', 'star:9', 'record:', 'drop table'].map(readAnswer)).toEqual([null, null, null, null, null])
  })
})

describe('the mark of a row', () => {
  const typed = (product: string): TypedRow => ({
    product,
    producer: 'B',
    producerKind: '',
    place: '',
    set: '',
    points: '',
    star: '3',
    kind: ''
  })

  it('changes with any cell and not with blanks around it or the way letters are composed', () => {
    expect(markOf(typed('Đắk Hà'))).toBe(markOf(typed(' Đắk Hà '.normalize('NFD'))))
    expect(markOf(typed('Đắk Hà'))).not.toBe(markOf(typed('Đăk Hà')))
    expect(markOf({ ...typed('A'), star: '4' })).not.toBe(markOf(typed('A')))
  })
})
