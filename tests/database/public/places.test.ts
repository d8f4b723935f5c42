import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { plainDate } from '@/lib/ocop/plain-date'
import { askedPlace, choosePlace } from '@/lib/web/place-choice'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { openRegistry } from '../../support/registry'

const TODAY = plainDate('2026-11-24')
const KON_TUM = 'Kon Tum (đến hết ngày 30/06/2025)'

let store: TestDatabase

beforeAll(async () => {
  store = await freshDatabase('places')
  await openRegistry(store)
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

const idOf = async (typed: string) => {
  const choice = await choosePlace(typed, TODAY)
  return choice.kind === 'one' ? choice.place.id : choice.kind
}

describe('A place in words', () => {
  it('is understood with its span, as pages say it', async () => {
    expect(await idOf(KON_TUM)).toBe('p62')
    expect(await idOf('Quảng Trị (từ 01/07/2025)')).toBe('p44@2025-07-01')
    expect(await idOf('Kon Tum (until 30 June 2025)')).not.toBe('nowhere')
  })

  it('is asked about where a name alone means several', async () => {
    expect(await idOf('quang tri')).toBe('several')
    expect(await idOf('không có đâu')).toBe('nowhere')
  })

  it('keeps the unit that its field was filled in for, until the words are changed', async () => {
    const filled = await askedPlace({ noi: KON_TUM, 'noi-la': 'p62' }, TODAY)
    expect(filled).toMatchObject({ kind: 'one', place: { id: 'p62' } })
    const changed = await askedPlace({ noi: 'Lai Châu', 'noi-la': 'p62' }, TODAY)
    expect(changed).toMatchObject({ kind: 'one', place: { name: 'Lai Châu' } })
    expect(await askedPlace({ 'noi-la': 'p62' }, TODAY)).toEqual({ kind: 'anywhere' })
    expect(await askedPlace({ noi: KON_TUM, 'noi-la': 'p62]; --' }, TODAY)).toMatchObject({ kind: 'one' })
  })
})
