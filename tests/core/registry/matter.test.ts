import { describe, expect, it } from 'vitest'
import { isConflict, MATTER_KINDS, matterKey, matterState, readMatterKey } from '@/lib/ocop/registry/matter'

describe('a matter', () => {
  it('is read from the name it is kept under', () => {
    const one = { kind: 'claim-differs', codes: ['SL-1234567A'] } as const
    const two = { kind: 'near-duplicate', codes: ['SP-1234567A', 'SP-7654321B'] } as const
    expect(readMatterKey(matterKey(one))).toEqual(one)
    expect(readMatterKey(matterKey(two))).toEqual(two)
  })

  it.each([
    '',
    'claim-differs',
    'claim-differs:',
    'unheard-of:SL-1234567A',
    'claim-differs:SL-1234567A+SL-7654321B',
    'near-duplicate:SP-1234567A',
    "claim-differs:SL-1234567A' OR true"
  ])('is not read from %j', key => expect(readMatterKey(key)).toBeNull())

  it('is a conflict of two statements, or something missing', () => {
    expect(MATTER_KINDS.filter(isConflict)).toEqual([
      'claim-differs',
      'five-star-unverified',
      'not-competent',
      'star-against-points',
      'year-differs',
      'near-duplicate'
    ])
  })
})

describe('how a matter stands', () => {
  const taken = (accountId: string) => ({ kind: 'taken', accountId }) as const
  const closed = { kind: 'closed', accountId: 'b' } as const
  const reopened = { kind: 'reopened', accountId: 'c' } as const

  it('is open and nobody’s before anybody wrote anything', () =>
    expect(matterState([])).toEqual({ closed: false, ownerId: null }))

  it('is whose it was given to last', () =>
    expect(matterState([taken('a'), taken('d')])).toEqual({ closed: false, ownerId: 'd' }))

  it('is closed until it is opened again, and stays with its owner', () => {
    expect(matterState([taken('a'), closed])).toEqual({ closed: true, ownerId: 'a' })
    expect(matterState([taken('a'), closed, reopened])).toEqual({ closed: false, ownerId: 'a' })
    expect(matterState([taken('a'), closed, reopened, closed])).toEqual({ closed: true, ownerId: 'a' })
  })
})
