import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { placeOfRow } from '@/lib/ocop/results/place-of-row'
import { indexPlaces } from '@/lib/ocop/territory/look-up'
import { members } from '@/lib/ocop/territory/members'
import { unitById } from '@/lib/ocop/territory/territory'
import { territory } from '../territory/reference'

const today = plainDate('2026-09-15')
const index = indexPlaces(territory)
const within = unitById(territory, 'p51@2025-07-01')
const covered = members(territory, within, today)
const read = (text: string) => placeOfRow(territory, index, { text, on: today, within, covered })

describe('the place of a row', () => {
  it('is the commune of the day that the words name', () => {
    const { unitId, candidates } = read('Đặc khu Lý Sơn')
    expect(unitById(territory, unitId ?? '').level).toBe('commune')
    expect(candidates).toEqual([])
  })

  it('is the heir of a commune that went wholly into one, and nobody is asked', () => {
    const gone = [...covered]
      .map(id => unitById(territory, id))
      .find(({ level, validUntil, id }) => {
        const next = territory.successionsFrom.get(id) ?? []
        return level === 'commune' && validUntil === '2025-07-01' && next.length === 1 && next[0]?.extent === 'full'
      })
    const name = territory.names.get(gone?.id ?? '')?.at(-1)?.fullName ?? ''
    const district = territory.names.get(unitById(territory, gone?.parentId ?? '').id)?.at(-1)?.fullName ?? ''
    const found = read(`${name}, ${district}`)
    const heir = territory.successionsFrom.get(gone?.id ?? '')?.[0]?.toId
    expect([found.unitId, ...found.candidates.map(({ unitId }) => unitId)]).toContain(heir)
  })

  it('is nobody’s guess when the words name none', () => {
    expect(read('xã Không Có Đâu').unitId).toBeNull()
    expect(read('phường Bến Nghé').unitId).toBeNull()
  })
})
