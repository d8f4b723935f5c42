import { describe, expect, it } from 'vitest'
import { endingOf } from '@/lib/ocop/certificate/ending'
import { plainDate } from '@/lib/ocop/plain-date'
import { groundText, isVoluntary } from '@/lib/ocop/rulebook/revocation-grounds'

const act = {
  ground: groundText('c'),
  issuedOn: plainDate('2026-09-10'),
  effectiveOn: null,
  since: plainDate('2025-03-01')
}
const laterOn = plainDate('2026-10-01')

describe('what an act makes of a line', () => {
  it('is the end of its certificate where it is revoked, and the product stays counted', () => {
    expect(endingOf({ ...act, kind: 'revocation' })).toEqual({ kind: 'revoked', on: '2026-09-10', ever: 'stays' })
    expect(endingOf({ ...act, kind: 'revocation', effectiveOn: laterOn })).toMatchObject({ on: '2026-10-01' })
  })

  it('is a surrender where the holder gives it back', () => {
    expect(endingOf({ ...act, kind: 'revocation', ground: groundText('tu-nguyen') })).toEqual({
      kind: 'surrendered',
      on: '2026-09-10',
      ever: 'stays'
    })
  })

  it('is as if it had never been where the recognition was wrong, and leaves what is counted', () => {
    expect(endingOf({ ...act, kind: 'withdrawal' })).toEqual({ kind: 'annulled', on: '2026-09-10', ever: 'leaves' })
    expect(endingOf({ ...act, kind: 'annulment', effectiveOn: laterOn })).toMatchObject({ kind: 'annulled' })
  })

  it('is an end from its day where the withdrawal states a later effect', () => {
    expect(endingOf({ ...act, kind: 'withdrawal', effectiveOn: laterOn })).toEqual({
      kind: 'revoked',
      on: '2026-10-01',
      ever: 'stays'
    })
    expect(endingOf({ ...act, kind: 'withdrawal', effectiveOn: act.since })).toMatchObject({ kind: 'annulled' })
  })
})

describe('the grounds', () => {
  it('name their place in the article where they have one', () => {
    expect(groundText('đ')).toBe('Chủ thể không còn sản xuất sản phẩm (QĐ 26/2026/QĐ-TTg, Điều 8, điểm đ)')
    expect(groundText('truoc-2026')).not.toContain('Điều 8')
  })

  it('tell the wish of the holder from the rest', () => {
    expect([groundText('tu-nguyen'), groundText('a'), null].map(isVoluntary)).toEqual([true, false, false])
  })
})
