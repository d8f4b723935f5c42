import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { type AuthoritySettings, settingOn } from '@/lib/ocop/rulebook/settings'

const council: AuthoritySettings = {
  'end-of-term': [
    {
      value: 'with-anniversary',
      from: plainDate('2020-01-01'),
      until: plainDate('2024-01-01'),
      source: 'Quy chế 2020'
    },
    { value: 'before-anniversary', from: plainDate('2022-01-01'), until: null, source: 'Quy chế 2022' }
  ]
}

describe('what the law leaves to the authority', () => {
  it('is the regulation of the day, the later one where two overlap', () => {
    expect(settingOn(council, 'end-of-term', plainDate('2021-12-31')).value).toBe('with-anniversary')
    expect(settingOn(council, 'end-of-term', plainDate('2022-01-01')).source).toBe('Quy chế 2022')
  })

  it('may have held for as long as anyone knows', () => {
    const since = { value: 'nearest-whole', from: null, until: null, source: 'Công văn không ngày' } as const
    expect(settingOn({ 'integer-band-gap': [since] }, 'integer-band-gap', plainDate('2019-09-01'))).toBe(since)
  })

  it('is the default of the registry, named as such, where the authority says nothing', () => {
    expect(settingOn(council, 'end-of-term', plainDate('2019-12-31'))).toEqual({
      value: 'before-anniversary',
      from: null,
      until: null,
      source: 'Mặc định của sổ đăng ký'
    })
    expect(settingOn({}, 'integer-band-gap', plainDate('2021-01-01')).value).toBe('lower-band')
  })
})
