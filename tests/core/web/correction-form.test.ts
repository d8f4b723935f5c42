import { describe, expect, test } from 'vitest'
import { correctionSchema } from '@/app/(officer)/can-bo/quyet-dinh/viec-khac/schema'
import { newCode } from '@/lib/services/ids'

const decisionCode = newCode('decision')
const [one, other] = [newCode('certificate'), newCode('certificate')]
const producer = newCode('producer')

const read = (further: string) => correctionSchema.safeParse({ decisionCode, reason: 'Sai tên', further })

describe('A correction', () => {
  test('lists the lines that it corrects, each with what is to be put right', () => {
    const { data } = read(`${one}; Trà túi lọc\n\n${other.toLowerCase()};; 4; ${producer}; 01/06/2026\n`)
    expect(data?.lines).toEqual([
      { certificateCode: one, name: 'Trà túi lọc', star: null, producerCode: null, effectiveOn: null },
      { certificateCode: other, name: null, star: 4, producerCode: producer, effectiveOn: '2026-06-01' }
    ])
  })

  test('names no certificate twice, in whatever field', () => {
    const twice = correctionSchema.safeParse({
      decisionCode,
      reason: 'Sai tên',
      line: one,
      star: '4',
      further: `${one}; Trà`
    })
    expect(twice.error?.issues.map(({ path }) => path)).toEqual([['further']])
  })

  test.each([
    ['no certificate', '; Trà'],
    ['nothing to put right', one],
    ['a star that is none', `${one};; 6`],
    ['another code than a producer’s', `${one};;; ${other}`],
    ['a day that is none', `${one};;;; 31/02/2026`],
    ['more than it asks for', `${one}; Trà;;;;x`],
    ['a certificate twice', `${one}; Trà\n${one}; Gạo`]
  ])('is asked again for %s', (_, further) => {
    expect(read(further).error?.issues.map(({ message }) => message)).toEqual(['CORRECTED_LINES_MALFORMED'])
  })
})
