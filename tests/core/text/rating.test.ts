import { describe, expect, it } from 'vitest'
import type { ClosingProblem } from '@/lib/ocop/council/closing'
import { type ExactPoints, points } from '@/lib/ocop/points'
import { closingSentence } from '@/lib/text/closing'
import { criterionPointsText, exactPointsText } from '@/lib/text/numbers'
import { ratingSentence, type SaidOfRating } from '@/lib/text/rating'

const exact = (numerator: number, denominator: number): ExactPoints => ({ numerator, denominator })

describe('an exact mean', () => {
  it('is shown with two decimals', () => {
    expect([exact(467, 6), exact(157, 2), points(7850)].map(value => exactPointsText(value))).toEqual([
      '77,83',
      '78,50',
      '78,50'
    ])
    expect(exactPointsText(exact(467, 6), 'en')).toBe('77.83')
  })

  it('never reads as the edge of a band that it misses', () => {
    expect(exactPointsText(exact(17_999, 200))).toBe('89,995')
    expect(exactPointsText(exact(26_999, 300))).toBe('89,996666')
    expect(exactPointsText(points(9000))).toBe('90,00')
    expect(exactPointsText(exact(18_001, 200))).toBe('90,01')
  })

  it('of one criterion is whole where it is', () => {
    expect([criterionPointsText(points(300)), criterionPointsText(exact(3, 2))]).toEqual(['3', '1,50'])
  })
})

describe('what is said of a rating', () => {
  const names: Readonly<Record<string, string>> = { m1: 'Lê Thị Mai', m2: 'Trần Văn Bình' }
  const said = (of: SaidOfRating, locale: 'vi' | 'en' = 'vi') =>
    ratingSentence(of, locale, member => names[member] ?? member)

  it.each<[SaidOfRating, string]>([
    [
      { code: 'ENTRY_MISSING', criterion: 'A.1.5', allowed: [points(0), points(100)], member: 'm1' },
      'Lê Thị Mai: Tiêu chí A.1.5 chưa có điểm. Các mức điểm: 0, 1.'
    ],
    [
      { code: 'ENTRY_NOT_ALLOWED', criterion: 'A.1.5', entered: '1,5', allowed: [points(0), points(100)] },
      'Tiêu chí A.1.5 không có mức điểm “1,5”. Các mức điểm: 0, 1.'
    ],
    [
      { code: 'BRANCH_MISSING', criterion: 'C.8', branches: ['1', '2'] },
      'Tiêu chí C.8 có nhiều trường hợp. Hãy chọn một: 1, 2.'
    ],
    [
      { code: 'PART_NOT_ALLOWED', part: 'A', entered: '36', max: points(3500) },
      'Điểm phần A là “36”; phải là một số từ 0 đến 35, nhiều nhất hai chữ số sau dấu phẩy.'
    ],
    [
      { code: 'SPREAD_OVER_LIMIT', spread: points(1300), limit: points(1000), highest: 'm1', lowest: 'm2' },
      'Điểm của Lê Thị Mai (cao nhất) và Trần Văn Bình (thấp nhất) chênh nhau 13,00, quá mức 10,00. Hội đồng cần thảo luận rồi chấm lại.'
    ],
    [{ code: 'SCORE_SHEET_INCOMPLETE', member: 'm2' }, 'Phiếu của Trần Văn Bình chưa chấm xong.'],
    [
      {
        code: 'FLOOR_NOT_MET',
        criterion: 'B.4.1',
        needed: points(300),
        given: exact(3, 2),
        for: 5,
        member: null
      },
      'Tiêu chí B.4.1 được 1,50 điểm, dưới mức tối thiểu 3 điểm của hạng 5 sao.'
    ],
    [
      {
        code: 'KNOCKED_OUT',
        finding: { code: 'R.1', kind: 'rejection', text: 'Giả mạo hồ sơ' },
        members: ['m1']
      },
      'Hồ sơ bị loại theo R.1: Giả mạo hồ sơ.'
    ],
    [
      { code: 'FINDING_NOT_ON_SHEET', finding: 'A.9', allowed: ['R.1', 'A.1.1'] },
      'Phiếu này không có căn cứ loại hoặc dừng chấm “A.9”. Các căn cứ: R.1, A.1.1.'
    ]
  ])('%j is a sentence', (of, sentence) => {
    expect(said(of)).toBe(sentence)
  })

  it('is said in English too', () => {
    expect(said({ code: 'SCORE_SHEET_INCOMPLETE', member: 'm2' }, 'en')).toBe(
      'The sheet of Trần Văn Bình is not complete.'
    )
  })
})

describe('what keeps a session open', () => {
  const said = (problem: ClosingProblem) =>
    closingSentence(
      problem,
      member => `ông ${member}`,
      dossier => `số ${dossier}`
    )

  it.each<[ClosingProblem, string]>([
    [
      { code: 'QUORUM_NOT_MET', present: 7, needed: 8, seats: 10, percent: 75 },
      'Có mặt 7 trên 10 thành viên; cần ít nhất 8 (75 %) mới họp được.'
    ],
    [{ code: 'SHEET_NOT_HANDED_IN', dossier: '3', member: 'A' }, 'Hồ sơ số 3: ông A chưa nộp phiếu.'],
    [{ code: 'NOBODY_SCORES_DOSSIER', dossier: '3' }, 'Hồ sơ số 3 không có thành viên nào chấm.'],
    [
      {
        code: 'SPREAD_TO_DISCUSS',
        dossier: '3',
        spread: points(1300),
        limit: points(1000),
        highest: 'A',
        lowest: 'B'
      },
      'Hồ sơ số 3: điểm của ông A (cao nhất) và ông B (thấp nhất) chênh nhau 13,00, quá mức 10,00. Cần thảo luận, ghi lại và chấm lại.'
    ],
    [
      {
        code: 'KNOCKOUT_DISPUTED',
        dossier: '3',
        finding: { code: 'A.1.1', kind: 'knockout', text: '' },
        foundBy: ['A', 'B']
      },
      'Hồ sơ số 3: chỉ một số thành viên (ông A, ông B) nêu căn cứ loại A.1.1. Cần thảo luận, ghi lại và chấm lại.'
    ]
  ])('%j is a sentence', (problem, sentence) => {
    expect(said(problem)).toBe(sentence)
  })
})
