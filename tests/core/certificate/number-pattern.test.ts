import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatNumber,
  type NumberPattern,
  parseNumberPattern,
  periodOf,
  sequenceOf
} from '@/lib/ocop/certificate/number-pattern'
import { plainDate } from '@/lib/ocop/plain-date'

function patternOf(written: string): NumberPattern {
  const read = parseNumberPattern(written)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value
}

const refusalOf = (written: string) => {
  const read = parseNumberPattern(written)
  return read.ok ? null : read.refusal
}

const certificate = { sequence: 12, issuedOn: plainDate('2026-08-05'), provinceCode: '62', star: 4 }

describe('a pattern of certificate numbers', () => {
  test.each([
    ['{stt:000}/{nam}/GCN-OCOP-{ma tinh}', '012/2026/GCN-OCOP-62'],
    ['{STT}/GCN-UBND', '12/GCN-UBND'],
    ['OCOP.{ma tinh}.{nam}.{sao}/{ stt : 0000 }', 'OCOP.62.2026.4/0012'],
    ['Số {stt}', 'Số 12']
  ])('%s writes %s', (written, number) => {
    expect(formatNumber(patternOf(written), certificate)).toBe(number)
  })

  test('writes a count that outgrows its noughts in full', () => {
    expect(formatNumber(patternOf('{stt:00}/{nam}'), { ...certificate, sequence: 1234 })).toBe('1234/2026')
  })

  test.each([
    ['{nam}/GCN', { code: 'PATTERN_WITHOUT_COUNT' }],
    ['', { code: 'PATTERN_CHARACTERS' }],
    ['{stt}/{stt}', { code: 'PATTERN_FIELD_TWICE', field: 'stt' }],
    ['{stt}{nam}', { code: 'PATTERN_AMBIGUOUS' }],
    ['2{stt}/{nam}', { code: 'PATTERN_AMBIGUOUS' }],
    ['{stt', { code: 'PATTERN_BRACES' }],
    ['{stt}}', { code: 'PATTERN_BRACES' }],
    ['{stt}/{huyen}', { code: 'PATTERN_FIELD_UNKNOWN', field: 'huyen' }],
    ['{stt:00a}', { code: 'PATTERN_FIELD_UNKNOWN', field: 'stt:00a' }],
    ['{stt}/{nam:00}', { code: 'PATTERN_FIELD_UNKNOWN', field: 'nam:00' }],
    ['{constructor}', { code: 'PATTERN_FIELD_UNKNOWN', field: 'constructor' }],
    ['{stt}\n', null],
    ['{stt}<b>', { code: 'PATTERN_CHARACTERS' }],
    ['{stt}'.padEnd(90, 'x'), { code: 'PATTERN_TOO_LONG', max: 80 }]
  ])('%j is answered with %j', (written, refusal) => {
    expect(refusalOf(written)).toEqual(refusal)
  })

  test('counts by the year where numbers tell it, else for ever', () => {
    expect(periodOf(patternOf('{stt}/{nam}'), certificate.issuedOn)).toBe(2026)
    expect(periodOf(patternOf('{stt}/GCN'), certificate.issuedOn)).toBe(0)
  })

  test('reads back the place in the count of every number it wrote', () => {
    const text = fc.stringMatching(/^[A-Za-zĐđ./_ -]{1,8}$/)
    const fields = fc.shuffledSubarray(['{nam}', '{ma tinh}', '{sao}'])
    fc.assert(
      fc.property(
        text,
        text,
        fields,
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 99_999 }),
        (a, b, rest, width, sequence) => {
          const count = width === 0 ? '{stt}' : `{stt:${'0'.repeat(width)}}`
          const read = parseNumberPattern(`${rest.join('-')}x${a}x${count}x${b}x`)
          if (!read.ok) throw new Error(read.refusal.code)
          const period = periodOf(read.value, certificate.issuedOn)
          expect(sequenceOf(read.value, formatNumber(read.value, { ...certificate, sequence }), period)).toBe(sequence)
        }
      )
    )
  })

  test('does not read numbers of another making', () => {
    const pattern = patternOf('{stt:000}/{nam}/GCN-OCOP-{ma tinh}')
    for (const number of [
      '12/2026/GCN-OCOP-62',
      '012/26/GCN-OCOP-62',
      '012/2026/GCN',
      '000/2026/GCN-OCOP-62',
      '012/2025/GCN-OCOP-62',
      ''
    ])
      expect(sequenceOf(pattern, number, 2026)).toBeNull()
  })
})
